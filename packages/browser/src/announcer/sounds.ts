// One chunk with all code that makes sound, loaded after the page.
export { playEarcon } from '../feedback/earcons';
export { speakerWith as createSpeaker } from '../speaker/speakerWith';
