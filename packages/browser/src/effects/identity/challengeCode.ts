// Code that reads a challenge and turns it into a confirmation: one chunk that loads right after the page.
export { lifetimeOf, parseChallenge } from '@payaloud/core/internal/confirmation';
export { createLateIdentityHandler } from './lateIdentityHandler';
export { sharedDeviceKey, sharedVault } from './shared';
export { methodsFor } from './methodsFor';
