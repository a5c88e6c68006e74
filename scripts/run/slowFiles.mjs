/**
 * Files that `npm run test:quick` leaves out: whole pages, servers, guides and real sound. Each took more than 3 s of the 358 s that all in Node
 * and jsdom took together on two busy cores (2 December 2026). Every file of `core` stays, because it decides.
 */
export const slowFiles = [
  'examples/checkout/server/attacks.test.ts',
  'packages/browser/src/effects/payment/payment.chaos.test.ts',
  'packages/react/src/amount-field/reactHookForm.test.tsx',
  'packages/react/src/checkout/Checkout.test.tsx',
  'packages/react/src/checkout/backFromBank.test.tsx',
  'packages/react/src/checkout/declined.test.tsx',
  'packages/react/src/identity/ConfirmIdentity.test.tsx',
  'packages/react/src/payment/PayButton.test.tsx',
  'packages/react/src/payment/onStatusChange.test.tsx',
  'packages/react/src/payment/usePayment.test.tsx',
  'packages/react/src/shared/misuse.test.tsx',
  'packages/react/src/shared/presses.test.tsx',
  'packages/react/src/speech-settings/SpeechSettings.test.tsx',
  'packages/server/src/confirmations/tries.test.ts',
  'packages/server/src/createPayments.test.ts',
  'packages/server/src/http/toNodeHandler.test.ts',
  'packages/server/src/store/faults.test.ts',
  'packages/server/src/store/processes.test.ts',
  'packages/server/src/testing/providerContract.test.ts',
  'test/packaging/bundles.test.ts',
];
