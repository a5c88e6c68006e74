import type { PayableOrder } from '../payableOrder';

/** An order that a user may pay. */
export interface AskedOrder {
  readonly user: string;
  readonly orderId: string;
  readonly order: PayableOrder;
}
