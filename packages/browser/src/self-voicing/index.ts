export { connectSelfVoicing } from './connectSelfVoicing';
export { readAloud } from './readAloud';
export { voiceAttributes } from './voiceAttributes';
export type { SelfVoicingOptions } from './options';
