export { en } from '@payaloud/core/languages/en';
export { money } from '@payaloud/core/money';
export { PayaloudProvider, PaymentStatus, usePayment } from '@payaloud/react';
