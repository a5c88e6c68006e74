// One chunk with all code that makes sound, loaded after the page.
export { playEarcon } from '../feedback/earcons';
export { createSpeaker } from '../speaker/createSpeaker';
