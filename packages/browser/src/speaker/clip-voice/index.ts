export { clipVoice, type ClipVoiceOptions } from './clipVoice';
