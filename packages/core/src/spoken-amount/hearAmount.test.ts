import { describe, expect, it } from 'vitest';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { hearAmount, type HeardAmount } from '@payaloud/core/spoken-amount';

const hear = (said: string | readonly string[], currency = 'USD') =>
  hearAmount(typeof said === 'string' ? [said] : said, { language: en, currency });

/** The result in short: minor units, the question with its candidates, or the reason of the refusal. */
function brief(heard: HeardAmount): number | string {
  if (heard.kind === 'amount') return heard.money.minorUnits;
  if (heard.kind === 'refused') return heard.reason;
  return `${heard.reason}: ${heard.candidates.map(({ minorUnits }) => minorUnits).join(' ')}`;
}

describe('hearAmount', () => {
  it.each([
    ['ten dollars', 1000],
    ['Ten dollars.', 1000],
    ['twenty-three dollars and fifty cents', 2350],
    ['23 dollars and 50 cents', 2350],
    ['twenty three dollars 50 cents', 2350],
    ['$23.50', 2350],
    ['$ 23.50', 2350],
    ['$20 and 43c', 2043],
    ['US$23.50', 2350],
    ['23.50', 2350],
    ['USD 20', 2000],
    ['20 usd', 2000],
    ['$10 dollars', 1000],
    ['two dollars fifty', 250],
    ['9 dollars 05', 905],
    ['5 dollars US', 500],
    ['two dollars and fifty', 250],
    ['two dollars oh five', 205],
    ['fifty cents', 50],
    ['fifty bucks', 5000],
    ['a buck fifty', 150],
    ['buck fifty', 150],
    ['twenty um dollars', 2000],
    ['a dollar', 100],
    ['a quarter', 25],
    ['four quarters', 100],
    ['a dime', 10],
  ])('hears "%s"', (said, minorUnits) => {
    expect(hear(said)).toMatchObject({ kind: 'amount', money: money(minorUnits, 'USD'), heard: said });
  });

  it.each([
    ['2 hundred', 20000],
    ['a hundred', 10000],
    ['a hundred fifteen', 11500],
    ['fifteen hundred', 150000],
    ['nineteen hundred seventy-three', 197300],
    ['forty five hundred thirty eight', 453800],
    ['3 hundred and 21', 32100],
    ['two thousand, one', 200100],
    ['a million and five', 100000500],
    ['a million five dollars', 100000500],
    ['two lakh fifty thousand', 25000000],
    ['2k 500', 250000],
    ['a thousand and nine hundred twenty', 192000],
    ['two thousand and a hundred', 210000],
    ['1.5 million dollars', 150000000],
    ['two point five million', 250000000],
    ['half a million dollars', 50000000],
    ['a quarter million', 25000000],
    ['two and a half thousand', 250000],
    ['five hundred k', 50000000],
    ['10k', 1000000],
    ['a grand', 100000],
    ['five lakh', 50000000],
    ['one crore twenty-three lakh forty-five thousand six hundred and seventy-eight', 1234567800],
    ['a dozen', 1200],
    ['two and a half dollars', 250],
    ['a dollar and a half', 150],
    ['two dollars and a quarter', 225],
    ['half a dollar', 50],
    ['three quarters of a dollar', 75],
    ['three point one four', 314],
    ['three point fourteen', 314],
    ['nine point nought four', 904],
    ['five point oh five', 505],
    ['two three point five zero', 2350],
  ])('reads the number of "%s"', (said, minorUnits) => {
    expect(brief(hear(said))).toBe(minorUnits);
  });

  it.each([
    ['fifty quid', 'GBP', 5000],
    ['two pounds and two pence', 'GBP', 202],
    ['one pound one penny', 'GBP', 101],
    ['£3.50', 'GBP', 350],
    ['50p', 'GBP', 50],
    ['a fiver', 'GBP', 500],
    ['five hundred rupees and fifty paise', 'INR', 50050],
    ['Rs. 20', 'INR', 2000],
    ['rupees 20', 'INR', 2000],
    ['ten euros and five cents', 'EUR', 1005],
    ['450,000 yen', 'JPY', 450000],
    ['one dinar and five hundred fils', 'KWD', 1500],
    ['ten yuan five jiao two fen', 'CNY', 1052],
    ['ten australian dollars', 'AUD', 1000],
    ['10 GEL', 'GEL', 1000],
  ])('hears "%s" in %s', (said, currency, minorUnits) => {
    expect(brief(hear(said, currency))).toBe(minorUnits);
  });

  it.each(['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'JMD'])('reads a bare "dollars" as %s', (currency) => {
    expect(hear('ten dollars', currency)).toMatchObject({ money: money(1000, currency) });
  });

  it.each([
    ['ten pounds', money(1000, 'GBP')],
    ['ten Canadian dollars', money(1000, 'CAD')],
    ['ten AUD', money(1000, 'AUD')],
    ['€5', money(500, 'EUR')],
    ['a quid', money(100, 'GBP')],
  ])('refuses "%s" as another currency and says which', (said, amount) => {
    expect(hear(said)).toEqual({ kind: 'refused', reason: 'other-currency', heard: said, money: amount });
  });

  it.each(['send fifty', 'fifty dollars send', 'okay, fifty', '"50"', '$50 send'])(
    'understands the words around "%s"',
    (said) => {
      expect(brief(hear(said))).toBe(5000);
    },
  );

  it('does not read a word as a currency code', () => {
    expect(brief(hear("let's try one last time"))).toBe('no-amount');
    expect(brief(hear('all five'))).toBe('no-amount');
  });

  describe('asks', () => {
    it.each([
      ['two fifty', 'bare-pair: 250 25000'],
      ['two fifty dollars', 'bare-pair: 250 25000'],
      ['twenty-three fifty', 'bare-pair: 2350 235000'],
      ['200 63', 'bare-pair: 20063 26300'],
      ['oh fifteen', 'bare-pair: 15 1500'],
      ['a hundred and a half', 'separator: 10050'],
      ['add five dollars', 'correction: 500'],
      ['please add five', 'correction: 500'],
      ['one twenty two', 'bare-pair: 122 12200'],
      ['two oh five', 'bare-pair: 205 20500'],
      ['two not five', 'bare-pair: 205 20500'],
      ['2 50', 'bare-pair: 250 25000'],
      ['five zero', 'bare-pair: 5000'],
      ['two three five zero', 'bare-pair: 2350 235000'],
      ['ten dollars five', 'bare-pair: 1005 1050'],
      ['2:50', 'clock-like: 250 25000'],
      ['$1:30', 'clock-like: 130 13000'],
      ['1,3', 'separator: 130'],
      ['5,00', 'separator: 500'],
      ['$1.500', 'separator: 150 150000'],
      ['$1,500.000', 'separator: 150000'],
      ['10.0000', 'separator: 1000'],
      [':50', 'clock-like: 50 5000'],
      ['point five', 'separator: 50'],
      ['a million five', 'bare-pair: 100000500 150000000 105000000 100500000'],
      ['$2 million five', 'bare-pair: 200000500 250000000 205000000 200500000'],
      ['two lakh fifty', 'bare-pair: 20005000 25000000 20500000'],
      ['two lakh, fifty', 'bare-pair: 20005000 25000000 20500000'],
      ['two grand fifty', 'bare-pair: 205000 250000'],
      ['2k50', 'bare-pair: 205000 250000'],
      ['four not nine point five', 'bare-pair: 40950'],
      ['digits two not five dollars', 'bare-pair: 20500'],
      ['five point five hundred', 'separator: 55000'],
      ['2.500k', 'separator: 250000 250000000'],
      ['020', 'separator: 2000'],
      ['$00.30', 'separator: 30'],
      ['20\u200b30', 'bare-pair: 2030 203000'],
      ['20\u200f30 dollars', 'bare-pair: 2030 203000'],
      ['two point five five zero', 'separator: 255'],
      ['one two point five five zero dollars', 'separator: 1255'],
      ['ten, no, twelve', 'correction: 1200'],
      ['ten dollars, I mean twelve dollars', 'correction: 1200'],
      ['ten, make it twelve', 'correction: 1200'],
      ['no, twelve', 'correction: 1200'],
    ])('about "%s"', (said, question) => {
      expect(brief(hear(said))).toBe(question);
    });

    it.each([
      ['ten ten dollars', 1000],
      ['twenty twenty', 2000],
      ['fifty dollars fifty dollars', 5000],
      ['five five dollars', 500],
      ['two two point five zero', 250],
      ['seven zero two zero two one point five', 702_150],
      ['twenty twenty three dollars', 2300],
      ['twenty three three dollars', 2300],
      ['twen twenty dollars', 2000],
      ['f- f- fifteen dollars', 1500],
      ['t… tw… twenty dollars', 2000],
      ['fifteen do dollars', 1500],
      ['fifteen dollars dollars', 1500],
      ['twenty… uh… three dollars', 2300],
      ['twenty, um, three dollars', 2300],
      ['two hundred uh and fifty dollars', 25_000],
    ])('about the stutter in "%s", with the single amount among the answers', (said, minorUnits) => {
      expect(hear(said)).toMatchObject({
        kind: 'ambiguous',
        candidates: expect.arrayContaining([money(minorUnits, 'USD')]),
      });
    });

    it.each([
      ['minus f- fifteen dollars', 'negative'],
      ['not f- fifteen dollars', 'negative'],
      ['about twen twenty dollars', 'approximate'],
      ['ten dollars uh twelve dollars', 'several-amounts'],
      ['fifteen q dollars', 'no-amount'],
    ])('about nothing in "%s": removing a stutter adds no amount', (said, reason) => {
      expect(hear(said)).toMatchObject({ kind: 'refused', reason });
    });

    it('with one reading of a pair in a currency without minor units', () => {
      expect(brief(hear('two fifty', 'JPY'))).toBe('bare-pair: 250');
    });
  });

  it.each([
    ['', 'nothing-heard'],
    ['   ', 'nothing-heard'],
    ['hello', 'no-amount'],
    ['dollars', 'no-amount'],
    ['ten percent', 'no-amount'],
    ['10%', 'no-amount'],
    ['half', 'no-amount'],
    ['minus five', 'negative'],
    ['-5 dollars', 'negative'],
    ['-$115', 'negative'],
    ['zero dollars', 'zero'],
    ['nil', 'zero'],
    ['about ten dollars', 'approximate'],
    ['ten dollars or so', 'approximate'],
    ['like ten dollars', 'approximate'],
    ['a few dollars and ten cents', 'approximate'],
    ['ten to twenty dollars', 'range'],
    ['10-20 dollars', 'range'],
    ['at least ten dollars', 'range'],
    ['between ten and twenty dollars', 'range'],
    ['ten or twelve dollars', 'several-amounts'],
    ['ten dollars and twelve dollars', 'several-amounts'],
    ['ten, twelve', 'several-amounts'],
    ['ten dollars and twelve pounds', 'several-amounts'],
    ['not ten dollars', 'negated'],
    ['two dollars not five', 'negated'],
    ["don't pay ten dollars", 'negated'],
    ['ten dollars, no', 'negated'],
    ['no, not ten dollars', 'negated'],
    ['twelve, no, not ten', 'negated'],
    ['1.234 dollars', 'too-precise'],
    ['one point two three four', 'too-precise'],
  ])('refuses "%s" as %s', (said, reason) => {
    expect(hear(said)).toEqual({ kind: 'refused', reason, heard: said });
  });

  describe('refuses amounts that may be half heard', () => {
    it.each([
      'and ten dollars',
      'ten dollars and',
      'ten dollars to Anna',
      'pay for fifty dollars',
      'send to ten dollars',
      'ten five',
      'sixty fifteen hundred',
      'million million',
      'five hundred five hundred',
      'one hundred one hundred twenty',
      'two half dollars',
      'a million and a half dollars',
      'one thousand and fifty cents',
      'two dollars a hundred cents',
      'of ten dollars',
      'a ten dollars',
      'a dollars',
      'a cents',
      'a hundred a thousand dollars',
      'fifty a hundred dollars',
      'quarters grand',
      'half million two',
      'two thousand, hundred',
      'dollars 50',
      'twenty quarter',
      'one hundred quarter',
      'fifteen dollars quarter',
      'fifteen quarters million',
      'of cents',
      'two thousand and hundred',
      'ten point lakh',
      'lakh million dollars',
      'oh hundred thousand thousand 2.5',
      'hundred 2.5 bucks',
      'dollars 50 grand $ ten',
      'twenty grand $ fifty',
      '$10 dollars 50',
      'a buck half',
      'one fifty thousand',
      'half of ten dollars',
      '2k5',
      'two grand five',
      '1.5 million two',
      '9 dollars 090',
      '3/4',
      '1½',
      'ten dollars 😀',
      '1,000,00',
      '10:30:00',
      'k',
      'fifty send',
      'fifty um, pay',
      'twenty okay',
      'twenty hi',
      'ten dollars, add five',
      'a thousands',
      '5"',
      "5' 10",
      '\u202e05 dollars',
    ])('%s', (said) => {
      expect(hear(said).kind).toBe('refused');
    });
  });

  describe('with alternatives', () => {
    it('accepts an amount that all of them give', () => {
      expect(brief(hear(['$23.50', 'twenty three dollars and fifty cents', '23 dollars 50', 'hello']))).toBe(2350);
    });

    it.each([
      [['fifteen dollars', 'fifty dollars'], '1500 5000'],
      [['$2.50', 'two fifty'], '250 25000'],
      [['ten dollars', 'about ten dollars'], '1000'],
      [['ten dollars', 'not ten dollars'], '1000'],
      [['ten dollars', 'ten pounds'], '1000'],
      [['tin dollars', 'ten dollars'], '1000'],
      [['two fifty', 'two sixty'], '250 25000 260 26000'],
      [['fifteen', 'fifteen percent'], '1500'],
      [['ten', '10 am'], '1000'],
      [['fifty dollars', 'for fifteen dollars'], '5000'],
    ])('asks if they disagree: %j', (said, candidates) => {
      expect(brief(hear(said))).toBe(`alternatives-disagree: ${candidates}`);
    });

    it('ignores an alternative that has the same amount among unknown words', () => {
      expect(brief(hear(['ten dollars', '10 collars']))).toBe(1000);
    });

    it('keeps the refusal of the best alternative', () => {
      expect(brief(hear(['about ten dollars', 'ten dollars']))).toBe('approximate');
    });

    it('refuses an empty list', () => {
      expect(hear([])).toEqual({ kind: 'refused', reason: 'nothing-heard', heard: '' });
    });
  });

  describe('with limits', () => {
    const limits = { language: en, currency: 'USD', min: money(200, 'USD'), max: money(20000, 'USD') };

    it('refuses an amount outside the limits and says how much it was', () => {
      expect(hearAmount(['one dollar'], limits)).toMatchObject({ reason: 'below-min', money: money(100, 'USD') });
      expect(hearAmount(['three hundred'], limits)).toMatchObject({ reason: 'above-max', money: money(30000, 'USD') });
      expect(brief(hearAmount(['two dollars'], limits))).toBe(200);
      expect(brief(hearAmount(['two hundred dollars'], limits))).toBe(20000);
    });

    it('still asks if one candidate is left', () => {
      expect(brief(hearAmount(['two fifty'], limits))).toBe('bare-pair: 250');
    });

    it('asks about at most four amounts, all within the limits', () => {
      expect(brief(hear('two one two one one'))).toBe('bare-pair: 21211 2121100 21100 2121');
      const said = ['one', 'two', 'three', 'four', 'five'].map((digit) => `${digit} fifty`);
      expect(brief(hearAmount(said, { ...limits, min: money(30000, 'USD'), max: money(50000, 'USD') }))).toBe(
        'alternatives-disagree: 35000 45000',
      );
      expect(brief(hear(said))).toBe('alternatives-disagree: 150 15000 250 25000');
    });

    it('throws on a limit in another currency', () => {
      const options = { ...limits, max: money(100, 'EUR') };
      expect(() => hearAmount(['ten'], options)).toThrow(expect.objectContaining({ code: 'currency-mismatch' }));
    });
  });

  it('throws on a currency without a minor unit, whatever was said', () => {
    expect(() => hear('', 'XXX')).toThrow(expect.objectContaining({ code: 'unknown-currency' }));
  });
});
