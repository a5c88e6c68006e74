import type { Announcer } from '@payaloud/browser';
import type { Delivery } from '@payaloud/core/announcement';
import { createRecordedAnnouncer, type FakeClock, type RecordedAnnouncer, type Tab } from '@payaloud/testing';
import type { Random } from './createRandom';

export type Announce = Announcer['announce'];

export interface ListenerOptions {
  readonly tab: Tab;
  readonly clock: FakeClock;
  readonly random: Random;
  /** Wraps the announcer that the page uses. */
  readonly wrap?: ((announce: Announce) => Announce) | undefined;
}

interface Listener extends RecordedAnnouncer {
  /** Messages that the payer heard in full. */
  readonly heard: readonly string[];
}

/** An announcer that sometimes masks or interrupts a message. */
export function createListener({ tab, clock, random, wrap }: ListenerOptions): Listener {
  const heard: string[] = [];
  const announcer = createRecordedAnnouncer({
    deliver: ({ text, masked }) => {
      const mood = random.pick<Delivery>(['delivered', 'delivered', 'masked', 'interrupted']);
      const delivery = masked === undefined ? 'delivered' : mood;
      if (delivery === 'delivered') heard.push(text);
      return delivery;
    },
    later: (run) => void clock.after(200, () => tab.isAlive() && run()),
  });
  const announce: Announce = (...said) => announcer.announce(...said);
  return {
    ...announcer,
    heard,
    announce: wrap ? wrap(announce) : announce,
    repeatLast(onDelivery) {
      const last = announcer.said.at(-1)?.text ?? '';
      announcer.repeatLast((delivery) => {
        heard.push(last);
        onDelivery?.(delivery);
      });
    },
  };
}
