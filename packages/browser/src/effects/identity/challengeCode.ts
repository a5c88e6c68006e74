// Code that reads a challenge, tells its payment, and turns it into a confirmation: one chunk that loads right after the page.
export { lifetimeOf, parseChallenge } from '@payaloud/core/internal/confirmation';
export { composeCode, composeIdentity } from '@payaloud/core/internal/identity';
export { createLateIdentityHandler } from './lateIdentityHandler';
export { sharedDeviceKey, sharedVault } from './shared';
export { methodsFor } from './methodsFor';
export { paymentTexts } from './paymentTexts';
