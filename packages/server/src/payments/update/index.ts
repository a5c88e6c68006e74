export { update } from './update';
export type { PaymentStep } from './become';
