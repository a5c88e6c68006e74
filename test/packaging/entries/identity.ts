export { ConfirmIdentity, EnrollIdentity } from '@payaloud/react';
