import { amountMessage, shownText, type AmountEntryConfig } from '@payaloud/core/internal/amount-entry';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../../languages/test-support/everyLanguage';
import { usd } from '../test-support/simulateEntry';

const limits = { locale: 'en', currency: 'USD', required: 'optional', handsFree: 'off' } as const;
const config: AmountEntryConfig = { ...limits, language: en, label: 'Tip', bill: usd(1150) };
const tip = (minorUnits: number) => ({ type: 'accepted', money: usd(minorUnits) }) as const;
const say = en.sentences.amountEntry;

describe('an amount that is added to a bill', () => {
  it('is said to be more than the bill if it is', () => {
    expect(amountMessage(tip(15_000), config)).toMatchObject({
      text: 'Tip set: one hundred fifty dollars, more than the bill.',
      masked: say.acceptedMasked,
    });
  });

  it('is shown to be more', () => {
    expect(shownText({ type: 'echo', money: usd(15_000) }, config)).toBe(
      'one hundred fifty dollars, more than the bill',
    );
  });

  it.each([
    ['as much as the bill', config, 1150],
    ['less', config, 150],
    ['added to nothing', { ...config, bill: usd(0) }, 150],
    ['in another currency than the bill', { ...config, bill: money(100, 'EUR') }, 150],
    ['not added to a bill', { ...config, bill: null }, 150],
  ])('is only named if it is %s', (_name, beside, minorUnits) => {
    const words = speakAmount(usd(minorUnits), en);
    expect(amountMessage(tip(minorUnits), beside).text).toBe(say.accepted(words, 'Tip'));
  });

  it.each(everyLanguage.map((language) => [language.tag, language] as const))('is told so in %s', (_tag, language) => {
    const { amountEntry } = language.sentences;
    const words = speakAmount(usd(15_000), language);
    const { text } = amountMessage(tip(15_000), { ...config, language, label: '' });
    expect(text).toBe(amountEntry.accepted(amountEntry.moreThanBill(words), null));
  });
});
