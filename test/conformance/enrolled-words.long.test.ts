import { describe, expect, it } from 'vitest';
import { hearAmounts } from '../benchmarks/enrolled-words/amounts';
import { hasRecordings, recordedPeople } from '../benchmarks/enrolled-words/people';

/** One person from the benchmark. The floor is three below the measurement (11 of 12 exact, 24 November 2026). */
describe.skipIf(!hasRecordings)('enrolled words on recordings, with three takes of each', () => {
  const people = hasRecordings ? recordedPeople() : [];
  const named = (name: string) => people.find((person) => person.name === name)!;

  it('give amounts that are exact, asked about or refused, but never wrong', async () => {
    const { exact, asked, wrong } = await hearAmounts(named('theo'), named('theo'), { room: 50, count: 12 });
    console.log(`enrolled words, theo: exact ${exact}, asked ${asked}, wrong ${wrong} of 12`);
    expect(wrong).toBe(0);
    expect(exact).toBeGreaterThanOrEqual(8);
  });

  it('never give a wrong amount in noise', async () => {
    const { wrong } = await hearAmounts(named('theo'), named('theo'), { room: 20, count: 6 });
    expect(wrong).toBe(0);
  });
});
