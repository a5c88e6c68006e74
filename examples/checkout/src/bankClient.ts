import type { DevicePublicKey, IdentityConfirmation, IdentityOutcome } from '@payaloud/react';
import type { Money } from '@payaloud/core/money';
import type { FoundPayment, PayOutcome } from '@payaloud/core/payment';
import type { Behavior } from '../bank/behavior';
import type { BankOrder } from '../bank/createBank';
import type { ShopCurrency } from '../bank/shop';

export type Order = BankOrder & { readonly charges?: number };

/**
 * The shop's server, as the page reaches it. A failed request rejects, which means that the outcome is unknown, not
 * refused.
 */
export const bankClient = {
  openOrder: (currency: ShopCurrency, tip: Money | null) =>
    ask<Order>('/test-bank/orders', { method: 'POST', body: { currency, tip: tip?.minorUnits ?? 0 } }),
  findOrder: (id: string) => ask<Order>(`/test-bank/orders/${encodeURIComponent(id)}`),
  getChallenge: async (order: Order) =>
    (await ask<{ challenge: string }>(`/test-bank/orders/${order.id}/challenge`, { method: 'POST' })).challenge,
  confirm: async (
    order: Order,
    body: IdentityConfirmation & { readonly code?: string; readonly jws?: string | null },
  ) =>
    (await ask<{ outcome: IdentityOutcome }>(`/test-bank/orders/${order.id}/confirmation`, { method: 'POST', body }))
      .outcome,
  keepDevice: (device: DevicePublicKey) => ask<object>('/test-bank/device', { method: 'PUT', body: device }),
  forgetDevice: () => ask<object>('/test-bank/device', { method: 'DELETE' }),
  pay: (paymentId: string, body: PayBody, signal: AbortSignal) =>
    ask<PayOutcome>(`/test-bank/payments/${paymentId}`, { method: 'PUT', body, signal }),
  findPayment: (orderId: string, signal: AbortSignal) =>
    ask<FoundPayment>(`/test-bank/orders/${orderId}/payment`, { signal }),
  check: (paymentId: string, signal: AbortSignal) => ask<PayOutcome>(`/test-bank/payments/${paymentId}`, { signal }),
  cancel: (paymentId: string) => ask<PayOutcome>(`/test-bank/payments/${paymentId}`, { method: 'DELETE' }),
};

interface PayBody {
  readonly orderId: string;
  readonly behavior: Behavior;
  readonly lang: string;
}

interface Asked {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: object;
  readonly signal?: AbortSignal;
}

async function ask<Answer>(path: string, { method = 'GET', body, signal }: Asked = {}): Promise<Answer> {
  const response = await fetch(path, {
    method,
    ...(signal ? { signal } : {}),
    ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return (await response.json()) as Answer;
}
