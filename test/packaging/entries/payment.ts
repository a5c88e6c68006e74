export { PaymentStatus, usePayment } from '@payaloud/react';
