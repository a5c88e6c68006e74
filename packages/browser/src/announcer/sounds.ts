// What makes a sound: one chunk that comes after the first load.
export { playEarcon } from '../feedback/earcons';
export { speakerWith as createSpeaker } from '../speaker/speakerWith';
