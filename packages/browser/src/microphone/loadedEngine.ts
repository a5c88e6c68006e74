import type { RecognitionEngine } from './port';

/** The part of an engine that is loaded later. */
export type LoadedEngine = Pick<RecognitionEngine, 'availability' | 'download' | 'setConsent' | 'listen'>;
