// The recognizers of the browser: one chunk that loads after the page.
export { chooseEngine } from './chooseEngine';
export { cloudEngine } from './cloudEngine';
export { onDeviceEngine } from './onDeviceEngine';
