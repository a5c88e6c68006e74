export { en } from '@payaloud/core/languages/en';
export { ConfirmIdentity, PayaloudProvider } from '@payaloud/react';
