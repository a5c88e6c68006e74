import { describe, expect, it } from 'vitest';
import { createField, longMs, pass, usd } from './test-support/simulateField';
import { factsWithoutAmounts } from '@payaloud/core/internal/amount-entry';
import { en } from '@payaloud/core/languages/en';

const say = en.sentences.amountEntry;
const facts = factsWithoutAmounts('USD');

describe('changes by the app while a read-back is open', () => {
  it.each([
    [
      'limit',
      { max: usd(1000) },
      say.problem('above-max', { ...facts, amount: 'Twelve dollars', limit: 'ten dollars' }),
    ],
    ['currency', { currency: 'EUR' }, say.problem('other-currency', facts)],
  ] as const)('the %s: Accept takes nothing and says why', async (_what, limits, problem) => {
    const field = createField({ handsFree: 'on' });
    await field.say('twelve dollars');
    await field.deliverAll();
    await pass(longMs);
    field.restrict(limits);
    await field.hear('yes');
    expect(field.onValueChange).not.toHaveBeenCalled();
    expect(field.texts().at(-1)).toBe(`${problem.cause} ${problem.remedy}`);
  });

  it('disabling the field: a spoken yes is ignored and the microphone closes', async () => {
    const field = createField({ handsFree: 'on' });
    await field.say('twelve dollars');
    await field.deliverAll();
    await pass(longMs);
    field.controller.stopListening();
    expect(field.holds()).toBe(0);
    await field.hear('yes');
    expect(field.onValueChange).not.toHaveBeenCalled();
    field.controller.startTalking();
    await pass(0);
    field.controller.stopListening();
    expect(field.controller.getState().status).toBe('idle');
    expect(field.holds()).toBe(0);
  });
});
