import type { PaymentStorage } from '@payaloud/browser';
import type { Journey, ProviderPlan } from '@payaloud/testing';
import type { Random } from './createRandom';

/** Draws the provider's decision about a payment. */
export function drawPlan(random: Random): ProviderPlan {
  return {
    verdict: random.pick(['succeeded', 'succeeded', 'succeeded', 'declined', 'failed']),
    workMs: random.pick([0, 0, 300, 3_000, 20_000, 70_000]),
    undoMs: random.chance(0.1) ? 6_000 : 0,
    ...(random.chance(0.2) ? { action: { kind: '3-d-secure', url: 'https://bank.example/3ds' } } : {}),
  };
}

type LockFault = 'missing' | 'refused' | 'hangs';

/** Most browsers have locks; some refuse them, and a faulty one never answers. */
export function drawLockFault(random: Random): LockFault | null {
  return random.pick([null, null, null, null, null, 'missing', 'missing', 'refused', 'hangs']);
}

/** A storage that rejects writes because it is full or closed in private windows. */
export function fullStorage(storage: PaymentStorage): PaymentStorage {
  return {
    ...storage,
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
}

/** Draws the fate of one request: lost, late in either direction, or answered with an error. */
export function drawJourney(random: Random): Journey {
  return {
    thereMs: random.chance(0.1) ? null : random.pick([5, 80, 80, 400, 2_500, 45_000]),
    backMs: random.chance(0.15) ? null : random.pick([5, 80, 80, 400, 9_500, 45_000]),
    breaks: random.chance(0.1),
  };
}
