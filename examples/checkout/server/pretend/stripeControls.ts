import type { Scene } from '../shop/scenes.ts';

/** Money that the pretend Stripe moved for one order. */
interface Ledger {
  readonly charges: readonly { readonly amount: number; readonly currency: string }[];
}

/** A webhook as somebody who listens in could have recorded it. */
export interface RecordedWebhook {
  readonly body: string;
  readonly signature: string;
}

/** The pretend Stripe's own switches, over HTTP, because it lives in a process that outlives the shop's. */
export interface StripeControls {
  /** Tells Stripe, before it is asked to pay an intent, what is to happen. */
  readonly prepare: (intentId: string, scene: Scene) => Promise<void>;
  readonly ledgerOf: (orderId: string) => Promise<Ledger>;
  /** @param ageSeconds How long ago Stripe signed it. Null if nothing was charged for the order. */
  readonly recordWebhook: (orderId: string, ageSeconds: number) => Promise<RecordedWebhook | null>;
  /** The address of the bank's page that asks the payer. */
  readonly questionUrl: (intentId: string, lang: string) => string;
}

export function createStripeControls(address: string): StripeControls {
  const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${address}${path}`, body ? { method: 'POST', body: JSON.stringify(body) } : {});
    if (!response.ok) throw new Error(`The pretend Stripe answered ${response.status} to ${path}`);
    return (await response.json()) as Answer;
  };
  return {
    prepare: async (intentId, scene) => void (await ask('/prepare', { intentId, scene })),
    ledgerOf: (orderId) => ask(`/ledger/${orderId}`),
    recordWebhook: (orderId, ageSeconds) => ask('/recorded-webhook', { orderId, ageSeconds }),
    questionUrl: (intentId, lang) => `${address}/bank?${new URLSearchParams({ intent: intentId, lang })}`,
  };
}
