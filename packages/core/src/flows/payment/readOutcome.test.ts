import { describePaymentEvent } from '@payaloud/core/announcement';
import { readOutcome, type PaymentState, type PayOutcome } from '@payaloud/core/payment';
import { eventOfState } from '@payaloud/core/internal/payment';
import { en } from '@payaloud/core/languages/en';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPurePage, order } from './test-support/createPurePage';
import { runs } from '../../../../../test/laws';

const garbage = fc.oneof(
  fc.anything(),
  fc.constantFrom('', 'USD', '__proto__', 'constructor', 1e300, -1, 0, null, undefined),
);
const answers = fc.record(
  {
    kind: fc.oneof(
      fc.constantFrom('succeeded', 'declined', 'failed', 'action-required', 'undoable', 'unknown', 'not-found'),
      garbage,
    ),
    reference: garbage,
    reason: garbage,
    amount: fc.oneof(garbage, fc.record({ minorUnits: garbage, currency: garbage })),
    action: fc.oneof(
      garbage,
      fc.record({ kind: fc.constantFrom('qr', 'redirect', 'other'), url: garbage, imageUrl: garbage }),
    ),
    forMs: garbage,
  },
  { requiredKeys: [] },
);

describe('a server’s answer', () => {
  it('may say that the bank holds the payment, and nobody else', () => {
    const held = { kind: 'processing', heldBy: 'bank' };
    expect(readOutcome(held)).toEqual(held);
    expect(readOutcome({ kind: 'processing', heldBy: 'shop' })).toEqual({ kind: 'processing' });
  });

  it('is read or becomes unknown, and can be spoken in whole words, whatever it contains', () => {
    const sending: PaymentState = { status: 'processing', order, paymentId: 'a', phase: 'sending', slow: false };
    const sent = {
      request: 'out',
      sends: 1,
      isSentElsewhere: false,
      storedAt: 0,
      heldSince: null,
      announcedEnd: null,
      stateWhenReplaced: null,
      isLeftBehind: false,
    } as const;
    fc.assert(
      fc.property(fc.oneof(answers, fc.anything()), (answer) => {
        const outcome = readOutcome(answer);
        if (outcome === null) return;
        const page = createPurePage({ current: sending, attempts: { a: sent } });
        page.dispatch({ type: 'replied', paymentId: 'a', send: 1, outcome });
        const heard = page.taken[0]?.effects.find((effect) => effect.type === 'say');
        const { text, speech = '' } = heard
          ? describePaymentEvent(heard.about.announcement, en)
          : describePaymentEvent(eventOfState(page.flow.current), en);
        for (const said of [text, speech]) {
          expect(said).toMatch(/^[A-Z].+\.$/u);
          expect(said).not.toMatch(/undefined|null|NaN|Infinity|\[object|function/);
        }
      }),
      runs(2350),
    );
  });

  it.each<[string, unknown, PayOutcome | null]>([
    ['nothing', undefined, null],
    ['a text', 'succeeded', null],
    ['a number for a reference', { kind: 'succeeded', reference: 12_345 }, { kind: 'succeeded', reference: '12345' }],
    ['an object for a reference', { kind: 'succeeded', reference: {} }, { kind: 'succeeded' }],
    ['an amount below zero', { kind: 'succeeded', amount: { minorUnits: -5, currency: 'USD' } }, { kind: 'succeeded' }],
    [
      'a currency that nobody has',
      { kind: 'succeeded', amount: { minorUnits: 5, currency: 7 } },
      { kind: 'succeeded' },
    ],
    ['an action without an address', { kind: 'action-required', action: { kind: 'redirect' } }, { kind: 'unknown' }],
    ['a window for undo without end', { kind: 'undoable', forMs: Infinity }, { kind: 'processing' }],
    ['a kind that is newer', { kind: 'authorized', reference: 'R1' }, { kind: 'unknown', reference: 'R1' }],
  ])('with %s keeps its valid parts', (_what, answer, outcome) => {
    expect(readOutcome(answer)).toEqual(outcome);
  });

  it('with an untranslated reason is announced as a refusal without a reason', () => {
    const declined = { status: 'declined', order, paymentId: 'a', reason: 'do_not_honor' } as never;
    expect(describePaymentEvent(eventOfState(declined), en).text).toMatch(/No reason was given/);
  });
});
