// What reads a challenge and turns it into a confirmation: one chunk that comes right after the first load.
export { lifetimeOf, parseChallenge } from '@payaloud/core/confirmation';
export { identityFlow } from '@payaloud/core/identity';
export { createIdentityHandler } from './handleIdentity';
export { sharedDeviceKey, sharedVault } from './shared';
