import {
  amountMessage,
  readingMs,
  type AmountEntryEffect,
  type AmountEntryEvent,
} from '@payaloud/core/internal/amount-entry';
import type { Delivery } from '@payaloud/core/announcement';
import { sayAgain } from '../../announcer';
import type { AmountEntryOptions } from './options';

/** Announces it in words. Dispatches `said`, and reports when a question was delivered. */
export function sayAnnouncement(
  { announcement, why, awaited }: Extract<AmountEntryEffect, { type: 'say' }>,
  { announcer, config, isFocusInField }: Pick<AmountEntryOptions, 'announcer' | 'config' | 'isFocusInField'>,
  dispatch: (event: AmountEntryEvent) => void,
): void {
  const message = amountMessage(announcement, config, isFocusInField() ? 'in-field' : 'elsewhere');
  dispatch({ type: 'said', text: message.text, readingMs: readingMs(message.text) });
  const onDelivery = (delivery: Delivery) => {
    if (awaited?.as === 'question') {
      // An amount counts as heard only if it was delivered unmasked.
      const heard = delivery === 'delivered' ? delivery : 'masked';
      dispatch({ type: 'delivered', turn: awaited.turn, delivery: heard });
    } else if (awaited && delivery === 'delivered') {
      dispatch({ type: 'help-delivered', turn: awaited.turn });
    }
  };
  if (why === 'asked-for') sayAgain(announcer, message, onDelivery);
  else announcer.announce(message, onDelivery);
}
