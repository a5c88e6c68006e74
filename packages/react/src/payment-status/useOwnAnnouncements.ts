import type { Announcer } from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';
import type { PaymentState } from '@payaloud/core/payment';
import { useEffect, useRef } from 'react';
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
  useEffect(() => {
    if (!isOwnState(state)) return;
    const message = messageOf(state, language);
    const isFirst = said.current === null;
    if (said.current === message.text) return;
    said.current = message.text;
    if (!isFirst || state.status !== 'review') announcer.announce(message);
  }, [state, language, announcer]);
}
