import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  currencyCodes,
  formatMoney,
  fractionDigits,
  money,
  parseTypedAmount,
  toDecimalString,
} from '@payaloud/core/money';
import { anyText } from '../../../../test/anyText';
import { runs } from '../../../../test/laws';

const parse = (text: string, currency = 'USD', locale = 'en-US') => parseTypedAmount(text, { locale, currency });
const amount = (minorUnits: number, currency = 'USD') => ({ kind: 'amount', money: money(minorUnits, currency) });
const refused = (reason: string) => ({ kind: 'refused', reason });

describe('parseTypedAmount', () => {
  it.each([
    ['23.50', 2350],
    ['23.5', 2350],
    ['5', 500],
    ['5.', 500],
    ['.50', 50],
    ['00012', 1200],
    ['1,234.56', 123456],
    ['1.234,56', 123456],
    ['1 234,56', 123456],
    ['1\u00a0234,56', 123456],
    ['1\u202f234.56', 123456],
    ["1'234.50", 123450],
    ['1’234.50', 123450],
    ['1,23,456.00', 12345600],
    ['12,34,567', 123456700],
    ['1,234,567', 123456700],
    ['1.234.567', 123456700],
    ['+5', 500],
    [' 23.50 ', 2350],
    ['5.00000', 500],
    ['20.–', 2000],
    ['20,-', 2000],
    ['20:-', 2000],
    ['500/-', 50000],
  ])('reads "%s"', (text, minorUnits) => {
    expect(parse(text)).toEqual(amount(minorUnits));
  });

  it.each([
    ['１，２３４．５６', 123456],
    ['٢٣٫٥٠', 2350],
    ['١٬٢٣٤٫٥٠', 123450],
    ['۲۳٫۵۰', 2350],
    ['२३.५०', 2350],
    ['২৩.৫০', 2350],
    ['\u200f٢٣٫٥٠\u200f', 2350],
    ['𝟐𝟑.𝟓𝟎', 2350],
    ['𝟚𝟛.𝟝𝟘', 2350],
  ])('reads the non-ASCII digits of "%s"', (text, minorUnits) => {
    expect(parse(text)).toEqual(amount(minorUnits));
  });

  it.each(['1,000.000', '1 000,000', '1000.000'])('refuses "%s", which may be a million', (text) => {
    expect(parse(text)).toEqual(refused('too-precise'));
    expect(parse(text, 'KWD')).toEqual(amount(1000000, 'KWD'));
  });

  it.each(['1,234.500', '1234,500'])('refuses "%s", whose last separator may be a typo', (text) => {
    expect(parse(text)).toEqual(refused('too-precise'));
    expect(parse(text, 'KWD')).toEqual(amount(1234500, 'KWD'));
  });

  it.each(['1,0000', '1.0000', '12,3400'])('refuses "%s", which may be ten thousand or more', (text) => {
    expect(parse(text, 'CNY', 'zh-CN')).toEqual(refused('too-precise'));
    expect(parse('0.5000')).toEqual(refused('too-precise'));
    expect(parse('1.5000', 'CLF')).toEqual(amount(15000, 'CLF'));
  });

  it.each(['1.23.456', '12.34.567,50'])('refuses "%s", because points do not separate groups of two', (text) => {
    expect(parse(text, 'EUR', 'de')).toEqual(refused('not-a-number'));
  });

  it('asks about a point before three digits in locales with an Arabic decimal mark', () => {
    for (const locale of ['ar-EG', 'fa']) {
      expect(parse('10.500', 'EGP', locale)).toMatchObject({ candidates: [money(1050000, 'EGP'), money(1050, 'EGP')] });
      expect(parse('10,500', 'EGP', locale)).toMatchObject({ candidates: [money(1050, 'EGP'), money(1050000, 'EGP')] });
    }
  });

  it('refuses a superscript digit', () => {
    expect(parse('5²')).toEqual(refused('not-a-number'));
  });

  it('does not join digits across an invisible mark, or read digits that an override reverses', () => {
    expect(parse('20\u200b30')).toEqual(refused('not-a-number'));
    expect(parse('20\u200f5')).toEqual(refused('not-a-number'));
    expect(parse('\u202e05')).toEqual(refused('not-a-number'));
    expect(parse('\u202d20.50\u202c')).toEqual(parse('20.50'));
  });

  describe('with either separator in every locale', () => {
    it.each(['en-US', 'de', 'fr', 'ar-EG', 'hi', 'de-CH'])(
      'reads the output of a decimal pad from another region, in %s',
      (locale) => {
        expect(parse('123,45', 'USD', locale)).toEqual(amount(12345));
        expect(parse('1,23', 'USD', locale)).toEqual(amount(123));
        expect(parse('123.45', 'USD', locale)).toEqual(amount(12345));
        expect(parse('1.234,56', 'USD', locale)).toEqual(amount(123456));
      },
    );

    it('reads 1,234 as grouped by the locale if the other reading cannot be paid', () => {
      expect(parse('1,234', 'USD', 'en-US')).toEqual(amount(123400));
      expect(parse('1.234', 'EUR', 'de')).toEqual(amount(123400, 'EUR'));
      expect(parse('1,000', 'USD', 'en-US')).toEqual(amount(100000));
    });

    it('refuses 1,234 if it means three decimals in the locale', () => {
      expect(parse('1,234', 'EUR', 'de')).toEqual(refused('too-precise'));
      expect(parse('1.234', 'USD', 'en-US')).toEqual(refused('too-precise'));
    });

    it('asks if both readings can be paid', () => {
      expect(parse('1.500', 'USD', 'en-US')).toEqual({
        kind: 'ambiguous',
        reason: 'separator',
        candidates: [money(150, 'USD'), money(150000, 'USD')],
      });
      expect(parse('1,234', 'KWD', 'en-US')).toMatchObject({ candidates: [money(1234000, 'KWD'), money(1234, 'KWD')] });
      expect(parse('1.234', 'KWD', 'en-US')).toMatchObject({ candidates: [money(1234, 'KWD'), money(1234000, 'KWD')] });
    });

    it('never chooses between two payable readings that differ by a factor of ten or more', () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 999 }),
          fc.integer({ min: 0, max: 999 }),
          fc.constantFrom('.', ','),
          fc.constantFrom('en-US', 'de', 'fr', 'hi', 'ar-EG'),
          (whole, rest, mark, locale) => {
            const text = `${whole}${mark}${String(rest).padStart(3, '0')}`;
            expect(parse(text, 'KWD', locale).kind).toBe('ambiguous');
          },
        ),
        runs(2350),
      );
    });
  });

  it.each([
    ['$23.50', 'USD'],
    ['US$ 23.50', 'USD'],
    ['23.50 USD', 'USD'],
    ['23.50 usd', 'USD'],
    ['$23.50 USD', 'USD'],
    ['$23.50', 'AUD'],
    ['A$23.50', 'AUD'],
    ['CA$23.50', 'CAD'],
    ['€ 23,50', 'EUR'],
    ['23,50€', 'EUR'],
    ['£23.50', 'GBP'],
    ['¥23.50', 'CNY'],
    ['￥２３.５０', 'CNY'],
    ['23.50元', 'CNY'],
    ['Rs.23.50', 'INR'],
    ['₹23.50', 'INR'],
    ['RM23.50', 'MYR'],
  ])('reads the pasted "%s" as %s', (text, currency) => {
    expect(parse(text, currency)).toEqual(amount(2350, currency));
  });

  it.each([
    ['€23.50', 'USD'],
    ['US$23.50', 'CAD'],
    ['23.50 GBP', 'USD'],
    ['₿5', 'USD'],
    ['Rs 20', 'USD'],
  ])('refuses "%s" for %s as another currency', (text, currency) => {
    expect(parse(text, currency)).toEqual(refused('other-currency'));
  });

  it.each([
    ['', { kind: 'empty' }],
    ['  ', { kind: 'empty' }],
    ['-5', refused('negative')],
    ['−$5', refused('negative')],
    ['-$115', refused('negative')],
    ['($5.00)', refused('negative')],
    ['0', refused('zero')],
    ['0.00', refused('zero')],
    ['1.005', refused('too-precise')],
    ['5%', refused('percent')],
    ['99999999999999999', refused('too-large')],
    ['five', refused('not-a-number')],
    ['.', refused('not-a-number')],
    ['1.2.3', refused('not-a-number')],
    ['12 34', refused('not-a-number')],
    ['1,2345,678', refused('not-a-number')],
    ['10-20', refused('not-a-number')],
    ['1e5', refused('not-a-number')],
    ['5 apples', refused('not-a-number')],
    ['Infinity', refused('not-a-number')],
  ])('answers "%s" with %j', (text, answer) => {
    expect(parse(text)).toEqual(answer);
  });

  it('accepts zero if the app allows it', () => {
    expect(parseTypedAmount('0', { locale: 'en', currency: 'USD', zero: 'accept' })).toEqual(amount(0));
  });

  it('throws on a currency without a minor unit', () => {
    expect(() => parse('5', 'XXX')).toThrow(expect.objectContaining({ code: 'unknown-currency' }));
  });

  it('reads the output of formatMoney, or asks about it', () => {
    const amounts = fc.record({
      minorUnits: fc.integer({ min: 1, max: 10 ** 12 }),
      currency: fc.constantFrom(...currencyCodes()),
      locale: fc.constantFrom('en-US', 'en-IN', 'de', 'fr', 'de-CH', 'es', 'sv', 'ja', 'zh', 'hi', 'ar-EG', 'fa', 'bn'),
    });
    fc.assert(
      fc.property(amounts, ({ minorUnits, currency, locale }) => {
        const parsed = parse(formatMoney(money(minorUnits, currency), locale), currency, locale);
        if (fractionDigits(currency) === 3 && parsed.kind === 'ambiguous') {
          expect(parsed.candidates).toContainEqual(money(minorUnits, currency));
        } else {
          expect(parsed).toEqual(amount(minorUnits, currency));
        }
      }),
      runs(2350),
    );
  });

  it('reads the plain decimal of every amount, unless its currency has three fraction digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.constantFrom('USD', 'JPY', 'CLF'), (minorUnits, currency) => {
        expect(parse(toDecimalString(money(minorUnits, currency)), currency)).toEqual(amount(minorUnits, currency));
      }),
      runs(2350),
    );
  });

  it('returns a result for any text', () => {
    fc.assert(
      fc.property(anyText(80), (text) => {
        expect(parse(text).kind).toMatch(/^(amount|ambiguous|refused|empty)$/);
      }),
      runs(2350),
    );
  });

  it.each([
    ['½', 'USD', 'en-US', 50],
    ['2½', 'EUR', 'de-DE', 250],
    ['Fr. 20.50', 'CHF', 'fr-CH', 2050],
    ['20.50 francs', 'CHF', 'fr-CH', 2050],
    ['20 dollars', 'USD', 'en-US', 2000],
    ['1 dollar', 'AUD', 'en-AU', 100],
    ['20 euros', 'EUR', 'fr-FR', 2000],
    ['1,234', 'JPY', 'de-DE', 1234],
    ['五十', 'CNY', 'zh-CN', 5000],
    ['五十元', 'CNY', 'zh-CN', 5000],
    ['伍拾圓', 'TWD', 'zh-TW', 5000],
    ['兩萬三千元', 'HKD', 'zh-HK', 2300000],
    ['五百円', 'JPY', 'ja-JP', 500],
    ['₹१,५०,०००', 'INR', 'hi-IN', 15000000],
    ['٢٣٫٥٠', 'EGP', 'ar-EG', 2350],
    ['１，２３４円', 'JPY', 'ja-JP', 1234],
    ['十五', 'CNY', 'zh-CN', 1500],
    ['两千三百', 'CNY', 'zh-CN', 230000],
    ['三万零五百', 'CNY', 'zh-CN', 3050000],
  ])('reads "%s" in %s for %s', (text, currency, locale, minorUnits) => {
    expect(parse(text, currency, locale)).toEqual(amount(minorUnits, currency));
  });

  it.each(['三万五', '一百五', '百五', '万五', '五六', '一千五十', '零', '1.5½'])(
    'does not guess what "%s" means',
    (text) => {
      expect(parse(text, 'CNY', 'zh-CN')).toEqual(refused('not-a-number'));
    },
  );

  it('asks about "1.000" yen, which may be one', () => {
    expect(parse('1.000', 'JPY')).toMatchObject({ candidates: [{ minorUnits: 1 }, { minorUnits: 1000 }] });
  });

  it('asks about a group of four if the currency has three fraction digits', () => {
    expect(parse('1,0000', 'KWD')).toMatchObject({ candidates: [{ minorUnits: 1000 }, { minorUnits: 10_000_000 }] });
  });

  it('refuses an overlong run of digits without reading it', () => {
    expect(parse('1'.repeat(100_000))).toEqual(refused('not-a-number'));
    /** In ms of the processor, because others may use it meanwhile. */
    const time = (text: string) => {
      const start = process.cpuUsage();
      parse(text);
      return process.cpuUsage(start).user / 1_000;
    };
    time('1');
    // Folding 5 million digits took 4.3 s.
    expect(time('１'.repeat(5_000_000))).toBeLessThan(100 * Math.max(1, time('１'.repeat(60))));
  });
});
