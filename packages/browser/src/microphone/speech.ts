// What hears, and what understands it: one chunk that comes after the first load.
export { spokenRegion } from '@payaloud/core/amount-entry';
export { createTurns } from '../effects/amount/turns';
export { chooseEngine } from './chooseEngine';
export { cloudEngine } from './cloudEngine';
export { onDeviceEngine } from './onDeviceEngine';
