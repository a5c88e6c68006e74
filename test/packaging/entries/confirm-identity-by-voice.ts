export { identity } from '@payaloud/core/languages/en/identity';
export { PayaloudProvider } from '@payaloud/react';
export { ConfirmIdentityByVoice } from '@payaloud/react/experimental';
