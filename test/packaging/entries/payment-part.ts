export { payment } from '@payaloud/core/languages/en/payment';
export { money } from '@payaloud/core/money';
export { PayaloudProvider, PaymentStatus, usePayment } from '@payaloud/react';
