export { createBrailleRecorder, type BrailleLine } from './createBrailleRecorder';
