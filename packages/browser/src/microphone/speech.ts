// What hears, and what understands it: one chunk that comes after the first load.
export { hearAmount, hearAnswer } from '@payaloud/core/spoken-amount';
export { chooseEngine } from './chooseEngine';
export { cloudEngine } from './cloudEngine';
export { listenHalfDuplex } from './listenHalfDuplex';
export { onDeviceEngine } from './onDeviceEngine';
