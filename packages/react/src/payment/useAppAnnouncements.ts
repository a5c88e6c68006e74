import type { Announcer } from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';
import type { PaymentState, ShownPayment } from '@payaloud/core/internal/payment';
import { useEffect, useRef, useState } from 'react';
import { isAppState, messageOf } from './shownPayment';

/**
 * Announces changes of the app's own payment, and the state that the page starts with if the payer has not heard it yet
 * (a return from the bank). A review at load is not announced; the payer reads it.
 */
export function useAppAnnouncements(
  state: PaymentState | ShownPayment,
  language: Language<'payment'>,
  announcer: Announcer,
): void {
  const said = useRef<{ readonly text: string; readonly id: string | undefined } | null>(null);
  const [times] = useState(() => new Map(timesOf(announcer)));
  useEffect(
    () => () => {
      for (const [id, count] of times) timesOf(announcer).set(id, count);
    },
    [announcer, times],
  );
  useEffect(() => {
    if (!isAppState(state)) return;
    const message = messageOf(state, language);
    const last = said.current;
    const isFirst = last === null;
    const isOther = last?.id !== undefined && state.id !== undefined && last.id !== state.id;
    said.current = { text: message.text, id: state.id ?? last?.id };
    if (last?.text === message.text && !isOther) return;
    if (!isFirst || state.status !== 'review') {
      announcer.announce({ ...message, id: countedId(message.id, times, isFirst ? 'at first' : 'changed') });
    }
  }, [state, language, announcer, times]);
}

/**
 * A provider's payment may be declined, tried again under the same id, and declined again: two events. A component
 * starts with the last event, which an earlier component may have announced.
 */
function countedId(id: string | undefined, times: Map<string, number>, when: 'at first' | 'changed') {
  if (id === undefined) return undefined;
  const told = times.get(id) ?? 0;
  const count = when === 'at first' ? Math.max(0, told - 1) : told;
  times.set(id, count + 1);
  return count === 0 ? id : `${id}:${count}`;
}

/** How often components that are unmounted by now announced each event. */
const pages = new WeakMap<Announcer, Map<string, number>>();

function timesOf(announcer: Announcer): Map<string, number> {
  const times = pages.get(announcer) ?? new Map<string, number>();
  pages.set(announcer, times);
  return times;
}
