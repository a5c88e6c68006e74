// Code that turns a challenge into a confirmation: one chunk that loads right after the page.
export { lifetimeOf, parseChallenge } from '@payaloud/core/confirmation';
export { createConfirmations } from './confirmations';
export { sharedDeviceKey, sharedVault } from './shared';
