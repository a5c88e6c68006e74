import type { Delivery, Message } from '@payaloud/core/announcement';
import type { Announcer } from './port';

/**
 * Says a message because the payer asked for it: in full, and spoken by the page voice even where that is quiet by
 * itself. Where the message is the last one said, it is repeated in all channels and is no new event.
 */
export function sayAgain(announcer: Announcer, message: Message, onDelivery?: (delivery: Delivery) => void): void {
  const { current, history } = announcer.getSnapshot();
  // The one that is being said is the last one: repeated in the place of this, it would open Pay unheard (law 2).
  const last = current ?? history.at(-1)?.message;
  if (last?.text === message.text) return announcer.repeatLast(onDelivery);
  const whole: Message = { ...message, masked: undefined, id: undefined, topic: undefined };
  announcer.echo(whole, 'payer', (delivery) => {
    if (delivery === 'dropped' || delivery === 'unheard') announcer.announce(whole, onDelivery);
    else onDelivery?.(delivery);
  });
}
