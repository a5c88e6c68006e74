export { hearFindings, type HearOptions, type HeardStory } from './hearFindings';
export { heardText } from './heardText';
