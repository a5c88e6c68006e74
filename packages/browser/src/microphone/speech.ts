// The code that hears, with the parser of spoken amounts: one chunk that loads after the page.
export { createTurns } from '../effects/amount/turns';
export { chooseEngine } from './chooseEngine';
export { cloudEngine } from './cloudEngine';
export { onDeviceEngine } from './onDeviceEngine';
