export { connectSelfVoicing, type SelfVoicingOptions } from './connectSelfVoicing';
export { readAloud } from './readAloud';
export { voiceAttributes } from './voiceAttributes';
