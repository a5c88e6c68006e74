export { AmountField } from '@payaloud/react';
