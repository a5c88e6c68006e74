import type { Announcer } from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';
import type { PaymentState } from '@payaloud/core/payment';
import { useEffect, useRef, useState } from 'react';
import { isOwnState, messageOf, type ShownPayment } from './shownPayment';

/**
 * Announces the app's own payment: each change, and what the page began with where the payer has not heard of it yet (a
 * return from the bank). A review at load is read by the payer themselves.
 */
export function useOwnAnnouncements(
  state: PaymentState | ShownPayment,
  language: Language,
  announcer: Announcer,
): void {
  const said = useRef<string | null>(null);
  const [times] = useState(() => new Map<string, number>());
  useEffect(() => {
    if (!isOwnState(state)) return;
    const message = messageOf(state, language);
    const isFirst = said.current === null;
    if (said.current === message.text) return;
    said.current = message.text;
    if (!isFirst || state.status !== 'review') announcer.announce({ ...message, id: countedId(message.id, times) });
  }, [state, language, announcer, times]);
}

/** A provider's payment may be declined, tried again under the same id, and declined again: two events. */
function countedId(id: string | undefined, times: Map<string, number>): string | undefined {
  if (id === undefined) return undefined;
  const count = times.get(id) ?? 0;
  times.set(id, count + 1);
  return count === 0 ? id : `${id}:${count}`;
}
