import { formatFlowStep } from '@payaloud/testing';
import { describe, expect, it } from 'vitest';

describe('formatFlowStep', () => {
  it('prints the event and its effects in order, in one line', () => {
    const effects = [{ type: 'name' }, { type: 'lock' }];
    expect(formatFlowStep({ flow: 'payment', event: { type: 'pay' }, effects })).toBe('payment  pay → name, lock');
  });

  it('prints the short fields of both, and nothing that is long or nested', () => {
    const event = {
      type: 'slide',
      step: 3,
      isLate: false,
      text: 'x'.repeat(200),
      money: { minorUnits: 5 },
      by: undefined,
    };
    const effects = [{ type: 'focus', on: 'confirm', when: 'always' }];
    expect(formatFlowStep({ flow: 'pay-intent', event, effects })).toBe(
      'pay-intent  slide step=3 isLate=false → focus on=confirm when=always',
    );
  });

  it('says that nothing followed', () => {
    expect(formatFlowStep({ flow: 'pay-intent', event: { type: 'release' }, effects: [] })).toBe(
      'pay-intent  release → nothing',
    );
  });
});
