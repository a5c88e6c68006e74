import { money } from '@payaloud/core/money';
import { describe, expect, it } from 'vitest';
import { newPayment } from './admit';
import { answerOf } from './answers';
import type { PaymentState, Refund } from './state';

const charged = money(2350, 'USD');
const kept = { ...newPayment(0), ref: 'pi_1', charged } as const;
const half = { id: 'a', amount: 1175, since: 0, isLate: false } as const;
const paid = (refunds: readonly Refund[]): PaymentState => ({ ...kept, status: 'paid', refunds });
const answer = (state: PaymentState) => answerOf(state, '17');
const done = (id: string, amount: number = half.amount): Refund => ({ ...half, id, amount, status: 'done' });

describe('the answer about a charge', () => {
  it.each<[string, readonly Refund[]]>([
    ['without refunds', []],
    ['of which a part went back', [done('a')]],
    ['of which all is to go back', [{ ...half, amount: 2350, status: 'due' }]],
    ['whose refund was refused', [{ ...half, amount: 2350, status: 'refused' }]],
  ])('%s is that it was paid', (_what, refunds) => {
    expect(answer(paid(refunds))).toEqual({ kind: 'succeeded', reference: '17', amount: charged });
  });

  it('of which all went back, in one refund or in several, is that it was refunded', () => {
    const refunded = { kind: 'refunded', reference: '17', amount: charged };
    expect(answer(paid([done('a', 2350)]))).toEqual(refunded);
    expect(answer(paid([done('a'), done('b')]))).toEqual(refunded);
    expect(answer({ ...kept, status: 'refunded', refunds: [done('a', 2350)] })).toEqual(refunded);
  });

  it('that still has to go back is not clear', () => {
    const refunds: readonly Refund[] = [{ ...half, amount: 2350, status: 'due' }];
    expect(answer({ ...kept, status: 'refund-due', refunds })).toEqual({ kind: 'unknown', reference: '17' });
  });
});
