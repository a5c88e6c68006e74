import { describe, expect, it } from 'vitest';
import { firstSeed, isSoak, numRuns } from '../../../../test/laws';
import { plainRules } from './test-support/plainRules';
import { search, walk } from './test-support/search';
import type { ModelRules } from './test-support/world';

const mostStates = isSoak ? 3 * numRuns : 600;

const worlds: readonly [string, ModelRules][] = [
  ['paid by the server', plainRules],
  ['paid in the provider’s own form', { ...plainRules, paidBy: 'page' }],
  ['with a provider that forgets keys', { ...plainRules, keys: 'forgotten' }],
  ['with a provider that charges what it closed', { ...plainRules, closing: 'leaky' }],
  ['with a provider that contradicts itself', { ...plainRules, provider: 'contrary' }],
  ['with a provider of which nothing is heard any more', { ...plainRules, provider: 'mute' }],
  ['with a provider that answers by webhook only', { ...plainRules, provider: 'webhook' }],
  [
    'paid in the form of a provider that answers by webhook only',
    { ...plainRules, provider: 'webhook', paidBy: 'page' },
  ],
  ['with refunds by webhook only', { ...plainRules, provider: 'webhook', refunds: 'asked' }],
  ['with refunds', { ...plainRules, refunds: 'asked' }],
  ['with a restored backup', { ...plainRules, backup: 'restored' }],
];

describe('a search through everything that can happen to one order and two payments', () => {
  it.each(worlds)('finds one charge at most and no payer without an answer, %s', (name, rules) => {
    const { states, depth, isComplete, fault } = search(rules, mostStates);
    console.log(`${name}: ${states} states, ${isComplete ? 'to the end' : `to depth ${depth}`}`);
    expect(fault).toBeNull();
    expect(states).toBeGreaterThanOrEqual(mostStates);
  });
});

describe('a search to the end', () => {
  const alone: ModelRules = { ...plainRules, pages: 1, payments: 1, losses: 1 };
  const cases: [string, ModelRules][] = [['one payment and one loss', alone]];
  const long: [string, ModelRules][] = [
    ['one payment and two losses', { ...alone, losses: 2 }],
    ['two payments without a loss', { ...plainRules, losses: 0 }],
  ];
  it.each(isSoak ? [...cases, ...long] : cases)('finds the same, with %s', (name, rules) => {
    const { states, depth, isComplete, fault } = search(rules, 3_000_000);
    console.log(`${name}: ${states} states, to the end at depth ${depth}`);
    expect([fault, isComplete]).toEqual([null, true]);
  });
});

describe('random walks through three payments of one order', () => {
  it.each(worlds)('find the same, %s', (_name, rules) => {
    const farther = { ...rules, pages: 3, payments: 3, losses: 8 };
    expect(walk(farther, isSoak ? numRuns / 50 : 3, 80, firstSeed)).toBeNull();
  });
});
