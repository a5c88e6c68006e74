export type { CardBrand, CardExpiry, SavedMethod } from '@payaloud/core/internal/payment-methods';
export { PaymentMethods, type PaymentMethodsProps } from './PaymentMethods';
export type { NewMethod, PaymentMethod } from './paymentMethod';
export { usePaymentMethods, type PaymentMethodChoice, type UsePaymentMethodsOptions } from './usePaymentMethods';
