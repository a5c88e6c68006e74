import { describe, expect, it } from 'vitest';
import { runChaosPayment, type PlantedBug } from './test-support/chaos/runChaosPayment';
import { beginsAs } from './test-support/messageOf';

const payments = Number(process.env.PAYALOUD_SOAK ?? 1_000);
/** Number of orders of each kind. Fewer in `npm test`, because orders without contradictions matter more. */
const contradicted = Math.max(200, payments / 10);

async function countViolations(runs: number, bug: PlantedBug) {
  let found = 0;
  for (let seed = 1; seed <= runs; seed += 1) {
    const { violations } = await runChaosPayment(seed, bug);
    if (violations.length > 0) found += 1;
  }
  return found;
}

describe('chaos payments', () => {
  it(
    `charges none of ${payments} orders twice and ends none without a message`,
    async () => {
      const wrong: string[] = [];
      const ends: Record<string, number> = {};
      let paid = 0;
      for (let seed = 1; seed <= payments; seed += 1) {
        const report = await runChaosPayment(seed);
        paid += report.charges;
        for (const end of report.ends) ends[end] = (ends[end] ?? 0) + 1;
        if (report.violations.length > 0) wrong.push(`seed ${seed}: ${report.violations.join('; ')}`);
      }
      expect(wrong).toEqual([]);
      // The chaos must reach every end: a run that never pays would prove nothing.
      expect(paid).toBeGreaterThan(payments / 4);
      expect(Object.keys(ends)).toEqual(
        expect.arrayContaining(['succeeded', 'declined', 'failed', 'cancelled', 'expired']),
      );
    },
    payments * 100,
  );

  it.each(['check', 'reply'] as const)(
    `says the truth or "unknown" if a server contradicts itself by a late %s (${contradicted} orders)`,
    async (contradiction) => {
      const wrong: string[] = [];
      let count = 0;
      for (let seed = 1; seed <= contradicted; seed += 1) {
        const report = await runChaosPayment(seed, {}, contradiction);
        if (report.wasContradicted) count += 1;
        if (report.violations.length > 0) wrong.push(`seed ${seed}: ${report.violations.join('; ')}`);
      }
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(contradicted / 50);
    },
    payments * 100,
  );

  it.each([100, 500])(
    'charges none twice if storage lags by %i ms, with and without locks',
    async (lagMs) => {
      const wrong: string[] = [];
      for (let seed = 1; seed <= contradicted; seed += 1) {
        const { violations } = await runChaosPayment(seed, {}, undefined, lagMs);
        const twice = violations.filter((violation) => violation.startsWith('charged'));
        if (twice.length > 0) wrong.push(`seed ${seed}: ${twice.join('; ')}`);
      }
      expect(wrong).toEqual([]);
    },
    payments * 100,
  );

  it(
    `keeps all laws if the after-pay code is late or fails (${contradicted} orders of each kind)`,
    async () => {
      const wrong: string[] = [];
      const ends = new Set<string>();
      let paid = 0;
      for (const contradiction of [undefined, 'check', 'reply'] as const) {
        for (let seed = 1; seed <= contradicted; seed += 1) {
          const report = await runChaosPayment(seed, {}, contradiction, undefined, 'late');
          paid += report.charges;
          for (const end of report.ends) ends.add(end);
          if (report.violations.length > 0) wrong.push(`${contradiction} ${seed}: ${report.violations.join('; ')}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(paid).toBeGreaterThan((3 * contradicted) / 5);
      expect([...ends]).toEqual(expect.arrayContaining(['succeeded', 'declined', 'failed', 'cancelled', 'expired']));
    },
    payments * 100,
  );

  it('notices a client that ignores a late end', async () => {
    const bug: PlantedBug = {
      pay: async (request, pay) => {
        const outcome = await pay(request);
        return request.signal.aborted ? new Promise(() => {}) : outcome;
      },
    };
    let found = 0;
    for (let seed = 1; seed <= 600; seed += 1) {
      if ((await runChaosPayment(seed, bug, 'check')).violations.length > 0) found += 1;
    }
    expect(found).toBeGreaterThan(3);
  });

  it('notices a client that sends a new id with every request', async () => {
    let count = 0;
    const bug: PlantedBug = {
      pay: (request, pay) => pay({ ...request, paymentId: `${request.paymentId}-${(count += 1)}` }),
    };
    expect(await countViolations(200, bug)).toBeGreaterThan(10);
  });

  it('notices a client that treats a lost reply as a refusal', async () => {
    const bug: PlantedBug = {
      pay: (request, pay) => pay(request).catch(() => ({ kind: 'declined' })),
    };
    // Only few, because an order that one tab or page reported as paid is not paid again in another.
    expect(await countViolations(600, bug)).toBeGreaterThan(3);
  });

  it('notices a page that counts an unheard amount as heard', async () => {
    const bug: PlantedBug = {
      announce: (announce) => (message, onDelivery) => announce(message, () => onDelivery?.('delivered')),
    };
    expect(await countViolations(200, bug)).toBeGreaterThan(10);
  });

  it('notices a page that does not announce an end', async () => {
    const bug: PlantedBug = {
      announce: (announce) => (message, onDelivery) => {
        if (!beginsAs('unknown').test(message.text)) announce(message, onDelivery);
      },
    };
    expect(await countViolations(200, bug)).toBeGreaterThan(10);
  });

  it('notices a page that announces an end twice', async () => {
    const bug: PlantedBug = {
      announce: (announce) => (message, onDelivery) => {
        announce(message, onDelivery);
        if (message.text.startsWith('Paid')) announce({ ...message, id: 'again' });
      },
    };
    expect(await countViolations(200, bug)).toBeGreaterThan(10);
  });
});
