export { ConfirmIdentity } from '@payaloud/react';
