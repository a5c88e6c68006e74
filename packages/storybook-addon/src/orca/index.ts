export { hearFindings, type HearOptions, type HeardStory } from './hearFindings';
export { PayaloudStorybookAddonError, type PayaloudStorybookAddonErrorCode } from '../PayaloudStorybookAddonError';
export { heardText } from './heardText';
