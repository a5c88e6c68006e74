export { identity } from '@payaloud/core/languages/en/identity';
export { ConfirmIdentity, PayaloudProvider } from '@payaloud/react';
