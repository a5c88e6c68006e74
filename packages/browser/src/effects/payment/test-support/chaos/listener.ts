import type { Announcer } from '@payaloud/browser';
import type { Delivery } from '@payaloud/core/announcement';
import {
  createRecordedAnnouncer,
  type FakeClock,
  type Random,
  type RecordedAnnouncer,
  type Tab,
} from '@payaloud/testing';

export type Announce = Announcer['announce'];

export interface ListenerOptions {
  readonly tab: Tab;
  readonly clock: FakeClock;
  readonly random: Random;
  /** Stands between the page and the announcer. */
  readonly wrap?: ((announce: Announce) => Announce) | undefined;
}

interface Listener extends RecordedAnnouncer {
  /** What the payer has heard in full. */
  readonly heard: readonly string[];
}

/** An announcer that now and then masks a message, or is interrupted. */
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
