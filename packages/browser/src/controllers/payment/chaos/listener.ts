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

/** An announcer that now and then masks a message, or is interrupted. */
export function createListener({ tab, clock, random, wrap }: ListenerOptions): RecordedAnnouncer {
  const announcer = createRecordedAnnouncer({
    deliver: ({ masked }) => {
      const mood = random.pick<Delivery>(['delivered', 'delivered', 'masked', 'interrupted']);
      return masked === undefined ? 'delivered' : mood;
    },
    later: (run) => void clock.after(200, () => tab.isAlive() && run()),
  });
  return wrap ? { ...announcer, announce: wrap((...said) => announcer.announce(...said)) } : announcer;
}
