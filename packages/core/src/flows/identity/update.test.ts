import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canDraw,
  composeIdentity,
  initialIdentity,
  maxFailures,
  openMethods,
  reduceIdentity,
  type IdentityEvent,
  type IdentityState,
} from '@payaloud/core/identity';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';

const runs = { numRuns: Number(process.env.PAYALOUD_SOAK ?? 1000), seed: 20261124 };
const otherMethods = ['passkey', 'device', 'code'] as const;
const ready = initialIdentity({ otherMethods, consent: 'given', template: 'enrolled' });
const payment = { amount: money(2350, 'USD'), payee: 'Blue Bottle & Co' };
const refused: IdentityEvent[] = [
  { type: 'draw-started' },
  { type: 'drawn' },
  { type: 'drawing-checked', result: 'refused' },
];
const play = (state: IdentityState, events: readonly IdentityEvent[]) => events.reduce(reduceIdentity, state);
const times = (count: number, events: readonly IdentityEvent[]) => Array.from({ length: count }, () => events).flat();

describe('the identity flow', () => {
  it('confirms a drawing that is accepted', () => {
    const drawing = play(ready, [{ type: 'draw-started' }]);
    const checking = play(drawing, [{ type: 'drawn' }]);
    const confirmed = play(checking, [{ type: 'drawing-checked', result: 'accepted' }]);
    expect([ready, drawing, checking, confirmed].map((state) => state.status)).toEqual([
      'idle',
      'drawing',
      'checking',
      'confirmed',
    ]);
    expect(confirmed).toMatchObject({ method: 'drawing', failures: 0 });
  });

  it('counts a refused drawing and asks again', () => {
    expect(play(ready, refused)).toMatchObject({ status: 'retry', cause: 'not-recognized', failures: 1 });
  });

  it('closes only the drawing after five failures', () => {
    const blocked = play(ready, times(maxFailures, refused));
    expect(blocked).toMatchObject({ status: 'blocked', failures: 5 });
    expect(openMethods(blocked)).toEqual(['passkey', 'device', 'code']);
    expect(play(blocked, [{ type: 'draw-started' }])).toBe(blocked);
    for (const method of otherMethods) {
      const confirmed = play(blocked, [
        { type: 'method-started', method },
        { type: 'method-ended', method, result: 'confirmed' },
      ]);
      expect(confirmed).toMatchObject({ status: 'confirmed', method });
    }
  });

  it.each(['stroke-cancelled', 'stroke-too-short'] as const)('never counts %s, however often', (type) => {
    const tried = play(ready, times(50, [{ type: 'draw-started' }, { type }]));
    expect(tried).toMatchObject({ status: 'retry', failures: 0 });
    expect(play(tried, [{ type: 'draw-started' }]).status).toBe('drawing');
  });

  it('forgets failures once a passkey or a code proves who it is, not after a plain device confirmation', () => {
    const failed = play(ready, times(4, refused));
    const by = (method: 'passkey' | 'device' | 'code') =>
      play(failed, [
        { type: 'method-started', method },
        { type: 'method-ended', method, result: 'confirmed' },
      ]).failures;
    expect([by('passkey'), by('code'), by('device')]).toEqual([0, 0, 4]);
  });

  it('waits for the challenge of the way that was chosen, and for no other', () => {
    const preparing = play(ready, [{ type: 'prepare-started', method: 'drawing' }]);
    expect(preparing).toMatchObject({ status: 'preparing', method: 'drawing' });
    expect(reduceIdentity(preparing, { type: 'method-started', method: 'passkey' })).toBe(preparing);
    expect(reduceIdentity(preparing, { type: 'draw-started' }).status).toBe('drawing');
    expect(reduceIdentity(preparing, { type: 'draw-left' }).status).toBe('idle');
    for (const cause of ['not-loaded', 'unreadable', 'changed'] as const) {
      const failed = reduceIdentity(preparing, { type: 'prepare-failed', cause });
      expect(failed).toMatchObject({ status: 'retry', method: 'drawing', cause, failures: 0 });
      expect(openMethods(failed)).toEqual(openMethods(ready));
    }
  });

  it('asks to hear the payment first, at every press, and counts nothing', () => {
    const once = reduceIdentity(ready, { type: 'hear-first', method: 'code' });
    expect(once).toMatchObject({ status: 'retry', cause: 'unheard', failures: 0 });
    expect(composeIdentity(once, en)?.text).toBe('Hear the amount first, then pay.');
    expect(reduceIdentity(once, { type: 'hear-first', method: 'code' })).not.toBe(once);
    expect(reduceIdentity(once, { type: 'draw-started' }).status).toBe('drawing');
    const blocked = play(ready, times(maxFailures, refused));
    expect(reduceIdentity(blocked, { type: 'hear-first', method: 'drawing' })).toBe(blocked);
  });

  it('counts no drawing for which the challenge was over', () => {
    const checking = play(ready, [{ type: 'draw-started' }, { type: 'drawn' }]);
    expect(reduceIdentity(checking, { type: 'drawing-unavailable', cause: 'expired' })).toMatchObject({
      cause: 'expired',
      failures: 0,
    });
  });

  it('offers only what the challenge allows for the amount', () => {
    const small = play(ready, [{ type: 'payment-read', payment, allowed: ['drawing', 'device', 'code'] }]);
    expect(openMethods(small)).toEqual(['drawing', 'device', 'code']);
    const large = play(ready, [{ type: 'payment-read', payment, allowed: ['passkey'] }]);
    expect(openMethods(large)).toEqual(['passkey']);
    expect(reduceIdentity(large, { type: 'draw-started' })).toBe(large);
    expect(reduceIdentity(large, { type: 'method-started', method: 'device' })).toBe(large);
  });

  it('puts the way that confirmed the last time first', () => {
    const once = play(ready, [
      { type: 'method-started', method: 'code' },
      { type: 'method-ended', method: 'code', result: 'confirmed' },
      { type: 'reset' },
    ]);
    expect(openMethods(once)).toEqual(['code', 'drawing', 'passkey', 'device']);
    expect(openMethods(initialIdentity({ ...ready, usual: 'device' }))).toEqual([
      'device',
      'drawing',
      'passkey',
      'code',
    ]);
  });

  it('stays closed over a reload', () => {
    const reloaded = initialIdentity({ otherMethods, consent: 'given', template: 'enrolled', failures: 5 });
    expect(reloaded.status).toBe('blocked');
    expect(initialIdentity({ otherMethods, failures: NaN }).failures).toBe(0);
    expect(initialIdentity({ otherMethods, failures: 99 }).failures).toBe(5);
  });

  it('offers no drawing without consent or template', () => {
    for (const state of [
      initialIdentity({ otherMethods, template: 'enrolled' }),
      initialIdentity({ otherMethods, consent: 'given' }),
      play(ready, [{ type: 'consent-revoked' }]),
      play(ready, [{ type: 'template-deleted' }]),
    ]) {
      expect(canDraw(state)).toBe(false);
      expect(reduceIdentity(state, { type: 'draw-started' })).toBe(state);
    }
  });

  it('ends a drawing that is under way when consent is revoked, and takes no late result', () => {
    const revoked = play(ready, [{ type: 'draw-started' }, { type: 'drawn' }, { type: 'consent-revoked' }]);
    expect(revoked).toMatchObject({ status: 'idle', template: 'none', consent: 'revoked' });
    expect(reduceIdentity(revoked, { type: 'drawing-checked', result: 'accepted' })).toBe(revoked);
  });

  it('takes no enrolment without consent', () => {
    const state = initialIdentity({ otherMethods });
    expect(reduceIdentity(state, { type: 'enrolled' })).toBe(state);
    expect(canDraw(play(state, [{ type: 'consent-given' }, { type: 'enrolled' }]))).toBe(true);
  });

  it('lets the payer change the way while the surface is open', () => {
    const state = play(ready, [{ type: 'draw-started' }, { type: 'method-started', method: 'passkey' }]);
    expect(state).toMatchObject({ status: 'checking', method: 'passkey' });
  });

  it('keeps the laws over any events', () => {
    const event = fc.constantFrom<IdentityEvent>(
      { type: 'draw-started' },
      { type: 'draw-left' },
      { type: 'payment-read', payment, allowed: ['drawing', 'passkey', 'device', 'code'] },
      { type: 'prepare-started', method: 'drawing' },
      { type: 'prepare-started', method: 'passkey' },
      { type: 'prepare-failed', cause: 'not-loaded' },
      { type: 'hear-first', method: 'drawing' },
      { type: 'drawing-unavailable', cause: 'changed' },
      { type: 'stroke-cancelled' },
      { type: 'stroke-too-short' },
      { type: 'drawn' },
      { type: 'drawing-checked', result: 'accepted' },
      { type: 'drawing-checked', result: 'refused' },
      { type: 'drawing-unavailable' },
      { type: 'method-started', method: 'passkey' },
      { type: 'method-ended', method: 'passkey', result: 'confirmed' },
      { type: 'method-ended', method: 'passkey', result: 'cancelled' },
      { type: 'method-started', method: 'device' },
      { type: 'method-ended', method: 'device', result: 'confirmed' },
      { type: 'consent-given' },
      { type: 'consent-revoked' },
      { type: 'enrolled' },
      { type: 'template-deleted' },
      { type: 'reset' },
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60, size: 'max' }), (events) => {
        let state = ready;
        for (const next of events) {
          const before = state;
          state = reduceIdentity(before, next);
          // Confirmed only by an answer to the check that was going on.
          if (state.status === 'confirmed' && before.status !== 'confirmed') expect(before.status).toBe('checking');
          // A failure is only ever counted for a checked drawing, one at a time.
          if (state.failures > before.failures) {
            expect(next).toEqual({ type: 'drawing-checked', result: 'refused' });
            expect(state.failures).toBe(before.failures + 1);
          }
          expect(state.failures).toBeLessThanOrEqual(maxFailures);
          if (state.status === 'drawing') expect(canDraw(state)).toBe(true);
          expect(openMethods(state)).toEqual(expect.arrayContaining([...otherMethods]));
        }
      }),
      runs,
    );
  });
});

describe('what the identity flow says', () => {
  it('never tells what about a drawing was wrong, and names an open way when it closes', () => {
    const texts = [1, 5].map((count) => composeIdentity(play(ready, times(count, refused)), en)?.text);
    expect(texts).toEqual([
      'Not recognized. Draw again, or choose another way.',
      'Drawing is closed after five tries. You can still pay: use your passkey.',
    ]);
  });

  it('says that an interrupted or too short stroke did not count', () => {
    for (const type of ['stroke-cancelled', 'stroke-too-short'] as const) {
      expect(composeIdentity(play(ready, [{ type: 'draw-started' }, { type }]), en)?.text).toContain('did not count');
    }
  });

  it('says at the end what was confirmed: in figures, in words, and without amount and payee where others may hear', () => {
    const confirmed = play(ready, [
      { type: 'payment-read', payment, allowed: ['drawing', 'code'] },
      { type: 'draw-started' },
      { type: 'drawn' },
      { type: 'drawing-checked', result: 'accepted' },
    ]);
    expect(composeIdentity(confirmed, en)).toMatchObject({
      text: 'Confirmed: 23.50 dollars to Blue Bottle & Co.',
      speech: 'Confirmed: twenty-three dollars and fifty cents to Blue Bottle and Co.',
      masked: 'Confirmed.',
    });
  });

  it('says the payment, and asks to choose again, where it was not known before', () => {
    const events: IdentityEvent[] = [
      { type: 'prepare-started', method: 'passkey' },
      { type: 'payment-read', payment, allowed: ['passkey', 'code'] },
      { type: 'prepare-failed', cause: 'changed' },
    ];
    expect(composeIdentity(play(ready, events), en)).toMatchObject({
      text: 'You pay 23.50 dollars to Blue Bottle & Co. Choose once more.',
      masked: 'The payment is known now. Choose once more.',
    });
  });

  it('says of every failure of the challenge that nothing was paid, and a remedy', () => {
    for (const cause of ['not-loaded', 'unreadable', 'expired'] as const) {
      const failed = play(ready, [
        { type: 'prepare-started', method: 'passkey' },
        { type: 'prepare-failed', cause },
      ]);
      expect(composeIdentity(failed, en)?.text).toMatch(/Nothing was paid\. (Check|Go back|Try)/);
    }
  });

  it('says nothing on mount', () => {
    expect(composeIdentity(ready, en)).toBeNull();
  });
});
