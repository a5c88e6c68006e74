import type { PaymentControllerOptions } from '@payaloud/browser';
import { useEffect, useRef, useState } from 'react';
import type { Defaults } from '../provider';

/** The controller's options; language, locale and announcer default to the provider's. */
export interface UsePaymentOptions
  extends
    Omit<PaymentControllerOptions, 'language' | 'announcer'>,
    Pick<Defaults, 'language' | 'locale' | 'announcer'> {}

/** Options that a controller can keep for good: they always read what the last committed render was given. */
export function useLiveOptions(options: PaymentControllerOptions): PaymentControllerOptions {
  const held = useRef(options);
  useEffect(() => {
    held.current = options;
  });
  const [live] = useState(() => new Proxy(options, { get: (_, name): unknown => Reflect.get(held.current, name) }));
  return live;
}
