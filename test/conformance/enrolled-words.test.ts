import { describe, expect, it } from 'vitest';
import { hearAmounts } from '../benchmarks/enrolled-words/amounts';
import { hasRecordings, recordedPeople } from '../benchmarks/enrolled-words/people';

if (!hasRecordings) console.warn('SKIPPED: own words on recordings, need PAYALOUD_DATA/voices.');

/** One of the people of the bench; the floor lies three below what was measured (11 of 12 exact, 24 November 2026). */
describe.skipIf(!hasRecordings)('own words, three takes of each, on recordings', () => {
  const people = hasRecordings ? recordedPeople() : [];
  const named = (name: string) => people.find((person) => person.name === name)!;

  it('give amounts that are right or asked, never wrong', async () => {
    const { exact, asked, wrong } = await hearAmounts(named('theo'), named('theo'), { room: 50, count: 12 });
    console.log(`own words, theo: exact ${exact}, asked ${asked}, wrong ${wrong} of 12`);
    expect(wrong).toBe(0);
    expect(exact).toBeGreaterThanOrEqual(8);
  }, 30_000);

  it('give no wrong amount in noise', async () => {
    const { wrong } = await hearAmounts(named('theo'), named('theo'), { room: 20, count: 6 });
    expect(wrong).toBe(0);
  }, 30_000);
});
