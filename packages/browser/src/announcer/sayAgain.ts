import type { Delivery, Message } from '@payaloud/core/announcement';
import type { Announcer } from './port';

/**
 * Says a message in full because the payer asked for it. The page voice speaks it even if it is set to quiet. If it is
 * the last message said, it is repeated in all channels and adds nothing to the history.
 */
export function sayAgain(announcer: Announcer, message: Message, onDelivery?: (delivery: Delivery) => void): void {
  const { current, history } = announcer.getSnapshot();
  // A message being said now is the last one, and repeatLast() would repeat it instead of the message asked for. That
  // would enable Pay although the payer has not heard the amount.
  const last = current ?? history.at(-1)?.message;
  if (last?.text === message.text) return announcer.repeatLast(onDelivery);
  const whole: Message = { ...message, masked: undefined, id: undefined, topic: undefined };
  announcer.echo(whole, 'payer', (delivery) => {
    if (delivery === 'dropped' || delivery === 'unheard') announcer.announce(whole, onDelivery);
    else onDelivery?.(delivery);
  });
}
