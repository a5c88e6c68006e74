import type { FakeClock, Tab } from '@payaloud/testing';
import type { Random } from './createRandom';
import * as handlers from '../../handlers';
import type { paymentCode } from '../../paymentCode';

export interface UnluckyPartOptions {
  readonly tab: Tab;
  readonly clock: FakeClock;
  readonly random: Random;
  readonly isUnlucky: () => boolean;
}

/**
 * One page's code for sending, which loads late, or fails and loads at a later try. It is not a `lazyPart`, because
 * `preload` keeps those forever, and a long run makes a hundred thousand.
 */
export function createUnluckyPart({ tab, clock, random, isUnlucky }: UnluckyPartOptions): typeof paymentCode {
  const listeners = new Set<() => void>();
  const current: { status: ReturnType<typeof paymentCode.getStatus>; loading: Promise<typeof handlers> | null } = {
    status: 'waiting',
    loading: null,
  };

  function become(status: typeof current.status) {
    current.status = status;
    for (const listener of Array.from(listeners)) listener();
  }

  async function load(): Promise<typeof handlers> {
    const hasFailed = isUnlucky() && random.chance(0.3);
    const ms = isUnlucky() ? random.pick([5, 300, 300, 2_500, 30_000]) : 50;
    await tab.run(() => new Promise<void>((resolve) => clock.after(ms, resolve)));
    if (hasFailed) current.loading = null;
    become(hasFailed ? 'failed' : 'ready');
    if (hasFailed) throw new TypeError('Failed to fetch');
    return handlers;
  }

  return {
    getStatus: () => current.status,
    get: () => (current.status === 'ready' ? handlers : undefined),
    load() {
      if (current.loading) return current.loading;
      current.loading = load();
      become('loading');
      return current.loading;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
