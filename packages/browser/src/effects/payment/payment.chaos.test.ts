import { describe, expect, it } from 'vitest';
import { firstSeed, numRuns } from '../../../../../test/laws';
import { runChaosPayment, type PlantedBug } from './test-support/chaos/runChaosPayment';
import { beginsAs } from './test-support/messageOf';

const seedsUpTo = (count: number) => Array.from({ length: count }, (_, at) => firstSeed + at);
const seeds = seedsUpTo(numRuns);

/** True if a planted bug is noticed in one of the orders. */
async function isNoticed(bug: PlantedBug, within = numRuns, contradiction?: 'check'): Promise<boolean> {
  for (const seed of seedsUpTo(Math.max(within, numRuns))) {
    const { violations } = await runChaosPayment(seed, bug, contradiction);
    if (violations.length > 0) return true;
  }
  return false;
}

describe('chaos payments', () => {
  it(`charges none of ${numRuns} orders twice and ends none without a message`, async () => {
    const wrong: string[] = [];
    const ends: Record<string, number> = {};
    let paid = 0;
    for (const seed of seeds) {
      const report = await runChaosPayment(seed);
      paid += report.charges;
      for (const end of report.ends) ends[end] = (ends[end] ?? 0) + 1;
      if (report.violations.length > 0) wrong.push(`seed ${seed}: ${report.violations.join('; ')}`);
    }
    expect(wrong).toEqual([]);
    // The chaos must reach every end: a run that never pays would prove nothing.
    expect(paid).toBeGreaterThan(numRuns / 4);
    expect(Object.keys(ends)).toEqual(
      expect.arrayContaining(['succeeded', 'declined', 'failed', 'cancelled', 'expired']),
    );
  });

  it('charges none twice and ends none without a message if each page asks about the order first', async () => {
    const wrong: string[] = [];
    let paid = 0;
    const orders = numRuns / 2;
    for (const seed of seedsUpTo(orders)) {
      const report = await runChaosPayment(seed, {}, undefined, undefined, 'done', 'first');
      paid += report.charges;
      if (report.violations.length > 0) wrong.push(`seed ${seed}: ${report.violations.join('; ')}`);
    }
    expect(wrong).toEqual([]);
    // Fewer than without: some of these payers leave before an unlucky server has told.
    expect(paid).toBeGreaterThan(orders / 8);
  });

  it.each(['check', 'reply'] as const)(
    `says the truth or "unknown" if a server contradicts itself by a late %s (${numRuns} orders)`,
    async (contradiction) => {
      const wrong: string[] = [];
      let count = 0;
      for (const seed of seeds) {
        const report = await runChaosPayment(seed, {}, contradiction);
        if (report.wasContradicted) count += 1;
        if (report.violations.length > 0) wrong.push(`seed ${seed}: ${report.violations.join('; ')}`);
      }
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(numRuns / 50);
    },
  );

  it.each([100, 500])('charges none twice if storage lags by %i ms, with and without locks', async (lagMs) => {
    const wrong: string[] = [];
    for (const seed of seeds) {
      const { violations } = await runChaosPayment(seed, {}, undefined, lagMs);
      const twice = violations.filter((violation) => violation.startsWith('charged'));
      if (twice.length > 0) wrong.push(`seed ${seed}: ${twice.join('; ')}`);
    }
    expect(wrong).toEqual([]);
  });

  it(`keeps all laws if the code for sending is late or fails (${numRuns} orders of each kind)`, async () => {
    const wrong: string[] = [];
    const ends = new Set<string>();
    let paid = 0;
    for (const contradiction of [undefined, 'check', 'reply'] as const) {
      for (const seed of seeds) {
        const report = await runChaosPayment(seed, {}, contradiction, undefined, 'late');
        paid += report.charges;
        for (const end of report.ends) ends.add(end);
        if (report.violations.length > 0) wrong.push(`${contradiction} ${seed}: ${report.violations.join('; ')}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(paid).toBeGreaterThan((3 * numRuns) / 5);
    expect([...ends]).toEqual(expect.arrayContaining(['succeeded', 'declined', 'failed', 'cancelled', 'expired']));
  });

  it('notices a client that ignores a late end', async () => {
    const bug: PlantedBug = {
      pay: async (request, pay) => {
        const outcome = await pay(request);
        return request.signal.aborted ? new Promise(() => {}) : outcome;
      },
    };
    // About one in a hundred orders.
    expect(await isNoticed(bug, 600, 'check')).toBe(true);
  });

  it('notices a client that sends a new id with every request', async () => {
    let count = 0;
    const bug: PlantedBug = {
      pay: (request, pay) => pay({ ...request, paymentId: `${request.paymentId}-${(count += 1)}` }),
    };
    expect(await isNoticed(bug)).toBe(true);
  });

  it('notices a client that treats a lost reply as a refusal', async () => {
    const bug: PlantedBug = {
      pay: (request, pay) => pay(request).catch(() => ({ kind: 'declined' })),
    };
    // In few orders, because one that a tab or page reported as paid is not paid again in another.
    expect(await isNoticed(bug)).toBe(true);
  });

  it('notices a page that counts an unheard amount as heard', async () => {
    const bug: PlantedBug = {
      announce: (announce) => (message, onDelivery) => announce(message, () => onDelivery?.('delivered')),
    };
    expect(await isNoticed(bug)).toBe(true);
  });

  it('notices a page that does not announce an end', async () => {
    const bug: PlantedBug = {
      announce: (announce) => (message, onDelivery) => {
        if (!beginsAs('unknown').test(message.text)) announce(message, onDelivery);
      },
    };
    expect(await isNoticed(bug)).toBe(true);
  });

  it('notices a page that announces an end twice', async () => {
    const bug: PlantedBug = {
      announce: (announce) => (message, onDelivery) => {
        announce(message, onDelivery);
        if (message.text.startsWith('Paid')) announce({ ...message, id: 'again' });
      },
    };
    expect(await isNoticed(bug)).toBe(true);
  });
});
