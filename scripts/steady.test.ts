import { describe, expect, it } from 'vitest';
import { readArguments } from './steady/readArguments.mjs';
import { summarize, type Run } from './steady/summarize.mjs';

const race = { project: 'browser', file: 'a.browser.test.ts', name: 'field > says it once' };
const other = { project: 'jsdom', file: 'b.test.tsx', name: 'waits' };
const run = (number: number, failures: Run['failures'] = [], isBroken = false): Run => ({
  number,
  seed: 6 + number,
  seconds: 209.6,
  passed: 11_740 - failures.length,
  failed: failures.length,
  failures,
  isBroken,
});

describe('the summary of many runs', () => {
  it('names each test that failed once, how often and with which seed, the most frequent first', () => {
    const { lines, isFailed } = summarize([run(1, [other]), run(2, [race]), run(3, [race])], 3);
    expect(isFailed).toBe(true);
    expect(lines).toEqual([
      '',
      'failed 2 of 3: browser a.browser.test.ts > field > says it once (seeds 8, 9)',
      'failed 1 of 3: jsdom b.test.tsx > waits (seed 7)',
      'run 1/3: 11739 passed, 1 failed, 210 s, seed 7',
      'run 2/3: 11739 passed, 1 failed, 210 s, seed 8',
      'run 3/3: 11739 passed, 1 failed, 210 s, seed 9',
    ]);
  });

  it('is green if every run was', () => {
    expect(summarize([run(1), run(2)], 2).isFailed).toBe(false);
  });

  it('fails if a run ended before its tests, or was never made', () => {
    expect(summarize([run(1, [], true)], 1)).toEqual({
      isFailed: true,
      lines: ['', 'run 1/1: 11740 passed, 0 failed, ended early, 210 s, seed 7'],
    });
    expect(summarize([run(1)], 2).isFailed).toBe(true);
  });
});

describe('the arguments of `npm run measure -- steady`', () => {
  it('are its own and those of Vitest, in any order', () => {
    expect(readArguments(['--project', 'node', '--runs', '20', 'packages/core', '--seed=7'])).toEqual({
      runs: 20,
      seed: 7,
      isPlanted: false,
      rest: ['--project', 'node', 'packages/core'],
    });
    expect(readArguments([])).toEqual({ runs: null, seed: null, isPlanted: false, rest: [] });
  });

  it.each([['--runs=0'], ['--runs=many'], ['--seed=-1']])('refuse %s', (argument) => {
    expect(() => readArguments([argument])).toThrow('whole number');
  });
});
