import { expect, it } from 'vitest';
import type { OrderChoice } from './orders.ts';
import { policyFor } from './policy.ts';

const transferOf = (amount: number): OrderChoice => {
  return { kind: 'transfer', currency: 'USD', payFrom: 'card', lang: 'en', to: 'anna-li', amount };
};
const policyOf = (choice: OrderChoice, ways = {}) =>
  policyFor(
    { id: 'AAAAAA', user: 'ada', choice, version: 1, scene: 'pays' },
    { isVoiceAllowed: true, hasPasskey: false, ...ways },
  );

it.each([
  ['20 dollars', 2_000, null],
  ['more than 20', 2_001, { methods: ['code'], withDeviceKey: ['drawing', 'voice'] }],
  ['50', 5_000, { methods: ['code'], withDeviceKey: ['drawing', 'voice'] }],
  ['more than 50', 5_001, { methods: ['code'], withDeviceKey: ['drawing'] }],
  ['more than 200', 20_001, { methods: ['code'] }],
])('a transfer of %s is confirmed by', (_amount, minorUnits, policy) => {
  expect(policyOf(transferOf(minorUnits))).toEqual(policy);
});

it('a voice confirms nothing unless it is allowed', () => {
  expect(policyOf(transferOf(2_001), { isVoiceAllowed: false })).toEqual({
    methods: ['code'],
    withDeviceKey: ['drawing'],
  });
});

it('the stored balance is confirmed for any amount, at the shop too', () => {
  const coffee: OrderChoice = { kind: 'cafe', currency: 'USD', payFrom: 'balance', lang: 'en', tip: 0 };
  expect([policyOf(coffee), policyOf({ ...coffee, payFrom: 'card' })]).toEqual([
    { methods: ['code'], withDeviceKey: ['drawing', 'voice'] },
    null,
  ]);
});

it('a passkey confirms any amount, for a payer who has one', () => {
  expect(policyOf(transferOf(20_001), { hasPasskey: true })).toEqual({ methods: ['passkey', 'code'] });
});
