// What makes a sound: one chunk that comes after the first load.
export { playEarcon } from '../feedback/earcons';
export { createSpeaker } from '../speaker/createSpeaker';
