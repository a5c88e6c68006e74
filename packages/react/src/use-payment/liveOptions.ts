import type { PaymentControllerOptions } from '@payaloud/browser';
import { useEffect, useState } from 'react';
import type { Defaults } from '../provider';

/** The controller's options; language, locale and announcer default to the provider's. */
export interface UsePaymentOptions
  extends
    Omit<PaymentControllerOptions, 'language' | 'announcer'>,
    Pick<Defaults<'payment'>, 'language' | 'locale' | 'announcer'> {}

/** Options that a controller can keep for good: they always read what the last committed render was given. */
export function useLiveOptions(options: PaymentControllerOptions): PaymentControllerOptions {
  const [{ live, update }] = useState(() => createLiveOptions(options));
  useEffect(() => update(options));
  return live;
}

function createLiveOptions(first: PaymentControllerOptions) {
  let current = first;
  return {
    live: new Proxy(first, { get: (_, name): unknown => Reflect.get(current, name) }),
    update: (options: PaymentControllerOptions) => void (current = options),
  };
}
