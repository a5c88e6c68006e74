import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';

const [yuan] = zhHans.words.currencies;
const withParts = { worth: '1', partial: '个' };
const hundred = { worth: '100', say: '嚿' };

/** With the dollar of Cantonese, which is said only before a part. */
const language = {
  ...zhHans,
  words: {
    ...zhHans.words,
    currencies: [{ codes: { CNY: '' }, units: [...(yuan?.units.slice(0, 1) ?? []), hundred, withParts] }],
  },
};
const hear = (said: string) => hearAmount([said], { language, currency: 'CNY' });

describe('a unit that is said only before a half or tenths', () => {
  it.each([
    ['个半', 150],
    ['五个半', 550],
    ['个九', 190],
    ['十二个三', 1230],
    ['一嚿半', 15000],
  ])('hears "%s" as %i', (said, minorUnits) => {
    expect(hear(said)).toMatchObject({ kind: 'amount', money: { minorUnits } });
  });

  it.each(['五个', '个', '三个二十', '三个20', '三个五元', '三个三个', '三嚿五个', '五个半元', '个十'])(
    'takes no amount from "%s"',
    (said) => {
      expect(hear(said).kind).toBe('refused');
    },
  );
});
