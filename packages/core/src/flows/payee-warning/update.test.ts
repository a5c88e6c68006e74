import {
  closedPayeeWarning,
  keyOfWarning,
  kindOf,
  payeeWarningFlow,
  type PayeeWarningEffect,
  type PayeeWarningEvent,
  type PayeeWarningState,
} from '@payaloud/core/internal/payee-warning';
import { money } from '@payaloud/core/money';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../../test/laws';

const [anna, bob] = ['Anna Li', 'Bob'].map((payee) =>
  keyOfWarning({ amount: money(25_000_00, 'USD'), payee, kind: 'new-payee' }),
) as [string, string];

function run(events: readonly PayeeWarningEvent[], about = anna) {
  return events.reduce<{ state: PayeeWarningState; effects: readonly PayeeWarningEffect[] }>(
    ({ state }, event) => payeeWarningFlow.update(state, event, { about }),
    { state: closedPayeeWarning, effects: [] },
  );
}

const shown = { type: 'shown' } as const;
const heard = { type: 'delivered', about: anna } as const;
const go = { type: 'continue' } as const;
const stop = { type: 'stop' } as const;
const back = { type: 'back' } as const;

describe('a warning', () => {
  it('takes the focus and is said when it is shown, once', () => {
    expect(run([shown]).effects).toEqual([{ type: 'focus' }, { type: 'warn', about: anna }]);
    expect(run([shown, shown]).effects).toEqual([]);
    expect(run([shown, stop, shown]).effects).toEqual([]);
  });

  it('ignores what happens before it is shown', () => {
    for (const event of [heard, go, stop, back] as const)
      expect(run([event])).toEqual({ state: closedPayeeWarning, effects: [] });
  });

  it('lets the payer continue once it was heard', () => {
    expect(run([shown, heard, go])).toEqual({
      state: { status: 'continued', about: anna },
      effects: [{ type: 'report', decision: 'continue' }],
    });
  });

  it('answers an early press with the warning itself', () => {
    expect(run([shown, go])).toEqual({
      state: { status: 'warning', about: anna, isHeard: false },
      effects: [{ type: 'warn-again', about: anna }],
    });
  });

  it('does not count a delivery of another warning', () => {
    expect(run([shown, { type: 'delivered', about: bob }, go]).state).toMatchObject({ status: 'warning' });
  });

  it('that changes has to be heard anew', () => {
    const { state } = run([shown, heard]);
    expect(payeeWarningFlow.update(state, go, { about: bob }).effects).toEqual([{ type: 'warn-again', about: anna }]);
    expect(payeeWarningFlow.update(state, shown, { about: bob })).toEqual({
      state: { status: 'warning', about: bob, isHeard: false },
      effects: [{ type: 'focus' }, { type: 'warn', about: bob }],
    });
  });

  it.each([{ type: 'repeat' }, { type: 'doubted' }] as const)(
    'is said again after "$type", and changes nothing',
    (event) => {
      const before = run([shown, heard]).state;
      expect(run([shown, heard, event])).toEqual({ state: before, effects: [{ type: 'warn-again', about: anna }] });
    },
  );

  it('can be stopped at once, which says that nothing was paid', () => {
    expect(run([shown, stop])).toEqual({
      state: { status: 'stopped', about: anna },
      effects: [{ type: 'focus' }, { type: 'say-stopped' }, { type: 'report', decision: 'stop' }],
    });
    expect(run([shown, stop, { type: 'repeat' }]).effects).toEqual([{ type: 'say-stopped-again' }]);
  });

  it('can be taken up again after a stop, and then has to be heard anew', () => {
    expect(run([shown, heard, stop, back])).toEqual(run([shown]));
    expect(run([shown, heard, stop, back, go]).effects).toEqual([{ type: 'warn-again', about: anna }]);
  });

  it('ignores a "back" while it is shown, and everything once the payer has continued', () => {
    expect(run([shown, back]).effects).toEqual([]);
    for (const event of [heard, go, stop, back, { type: 'repeat' }] as const)
      expect(run([shown, heard, go, event])).toEqual({ state: { status: 'continued', about: anna }, effects: [] });
  });

  it('never continues unheard, unasked or twice, in any order of events', () => {
    const event = fc.constantFrom<PayeeWarningEvent>(
      shown,
      heard,
      { type: 'delivered', about: bob },
      go,
      { type: 'doubted' },
      stop,
      { type: 'repeat' },
      back,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.constantFrom(anna, bob)), { maxLength: 30, size: 'max' }), (events) => {
        let state = closedPayeeWarning;
        let heardOf: string | null = null;
        for (const [one, about] of events) {
          const { state: next, effects } = payeeWarningFlow.update(state, one, { about });
          if (effects.some(({ type }) => type === 'warn')) heardOf = null;
          if (one.type === 'delivered' && state.status === 'warning' && state.about === one.about) heardOf = one.about;
          if (effects.some((effect) => effect.type === 'report' && effect.decision === 'continue')) {
            expect([one.type, state.status, heardOf]).toEqual(['continue', 'warning', about]);
          }
          state = next;
        }
      }),
      runs(20_261_129),
    );
  });
});

it('tells all reasons in one warning', () => {
  expect([
    kindOf([]),
    kindOf(['new-payee']),
    kindOf(['unusual-amount']),
    kindOf(['unusual-amount', 'new-payee']),
    kindOf(['new-payee', 'unusual-amount']),
  ]).toEqual([null, 'new-payee', 'unusual-amount', 'both', 'both']);
});
