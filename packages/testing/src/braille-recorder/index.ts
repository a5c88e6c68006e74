export { createBrailleRecorder, type BrailleLine, type BrailleRecorder } from './createBrailleRecorder';
