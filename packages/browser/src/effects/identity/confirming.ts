// What turns a challenge into a confirmation: one chunk that comes right after the first load.
export { lifetimeOf, parseChallenge } from '@payaloud/core/confirmation';
export { createConfirmations } from './confirmations';
export { sharedDeviceKey, sharedVault } from './shared';
