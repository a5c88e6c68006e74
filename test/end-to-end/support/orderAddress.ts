import type { Scene } from '../../../examples/checkout/server/shop/scenes';

/** The order of the example's page, and the scene of its payment. */
export interface OrderInAddress {
  /** Default: `cafe`, an order with a tip. */
  readonly buy?: 'cafe' | 'transfer';
  /** Default: nothing happens, and it is paid. */
  readonly scene?: Scene;
}

/** @param url of the served example. */
export function orderAddress(url: string, { buy = 'cafe', scene }: OrderInAddress = {}): string {
  return `${url}?${new URLSearchParams({ buy, ...(scene && { scene }) })}`;
}
