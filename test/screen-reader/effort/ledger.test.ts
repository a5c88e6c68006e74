import { expect, it } from 'vitest';
import type { Effort } from './effortOf';
import { rowsOf, timesBest } from './ledger';

const effort = (steps: number, words: number): Effort => ({ steps, tabs: 0, presses: steps, words, seconds: 1 });
const ledger = new Map([
  ['typed', effort(4, 12)],
  ['said', effort(5, 10)],
]);

it('compares each way with the best one, in each count', () => {
  expect([...timesBest(ledger, 'steps').values()]).toEqual([1, 1.25]);
  expect([...timesBest(ledger, 'words').values()]).toEqual([1.2, 1]);
  expect(rowsOf(ledger).map((row) => row['steps ÷ best'])).toEqual(['1.00', '1.25']);
});

it('compares only the ways that are named, and refuses one that was not measured', () => {
  expect([...timesBest(ledger, 'steps', ['said'])]).toEqual([['said', 1]]);
  expect(() => timesBest(ledger, 'steps', ['drawn'])).toThrow('drawn');
});
