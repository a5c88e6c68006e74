export { hearFindings, type HearOptions, type HeardStory } from './hearFindings';
