import { spellNumber } from '@payaloud/core/number-words';
import type { NumberRules } from '@payaloud/core/number-words';
import { rules as ar } from '@payaloud/core/number-words/rules/ar';
import { rules as de } from '@payaloud/core/number-words/rules/de';
import { rules as en } from '@payaloud/core/number-words/rules/en';
import { rules as es } from '@payaloud/core/number-words/rules/es';
import { rules as fr } from '@payaloud/core/number-words/rules/fr';
import { rules as hi } from '@payaloud/core/number-words/rules/hi';
import { rules as ru } from '@payaloud/core/number-words/rules/ru';
import { rules as zh } from '@payaloud/core/number-words/rules/zh';
import { describe, expect, it } from 'vitest';

/** Strings expected by ICU's own test suite (`intltest` rbnftest, `TestEnglishSpellout` and its neighbors). */
const expectedByIcu: readonly (readonly [NumberRules, Record<string, string>])[] = [
  [
    en,
    {
      1: 'one',
      15: 'fifteen',
      20: 'twenty',
      23: 'twenty-three',
      73: 'seventy-three',
      88: 'eighty-eight',
      100: 'one hundred',
      106: 'one hundred six',
      127: 'one hundred twenty-seven',
      579: 'five hundred seventy-nine',
      1000: 'one thousand',
      3004: 'three thousand four',
      15943: 'fifteen thousand nine hundred forty-three',
      2345678: 'two million three hundred forty-five thousand six hundred seventy-eight',
      '-36': 'minus thirty-six',
      '234.567': 'two hundred thirty-four point five six seven',
    },
  ],
  [
    es,
    {
      16: 'dieciséis',
      21: 'veintiuno',
      23: 'veintitrés',
      73: 'setenta y tres',
      100: 'cien',
      106: 'ciento seis',
      579: 'quinientos setenta y nueve',
      1000: 'mil',
      15943: 'quince mil novecientos cuarenta y tres',
      2345678: 'dos millones trescientos cuarenta y cinco mil seiscientos setenta y ocho',
      '-36': 'menos treinta y seis',
      '234.567': 'doscientos treinta y cuatro coma cinco seis siete',
    },
  ],
  [
    fr,
    {
      21: 'vingt-et-un',
      70: 'soixante-dix',
      71: 'soixante-et-onze',
      73: 'soixante-treize',
      80: 'quatre-vingts',
      88: 'quatre-vingt-huit',
      106: 'cent six',
      200: 'deux cents',
      579: 'cinq cent soixante-dix-neuf',
      1123: 'mille cent vingt-trois',
      1594: 'mille cinq cent quatre-vingt-quatorze',
      3004: 'trois mille quatre',
      2345678: 'deux millions trois cent quarante-cinq mille six cent soixante-dix-huit',
      '-36': 'moins trente-six',
      '234.567': 'deux cent trente-quatre virgule cinq six sept',
    },
  ],
  [
    de,
    {
      1: 'eins',
      15: 'fünfzehn',
      23: 'drei\u00adund\u00adzwanzig',
      100: 'ein\u00adhundert',
      127: 'ein\u00adhundert\u00adsieben\u00adund\u00adzwanzig',
      1101: 'ein\u00adtausend\u00adein\u00adhundert\u00adeins',
      2345678:
        'zwei Millionen drei\u00adhundert\u00adfünf\u00adund\u00advierzig\u00adtausend\u00adsechs\u00adhundert\u00adacht\u00adund\u00adsiebzig',
      '-36': 'minus sechs\u00adund\u00addreißig',
      '234.567': 'zwei\u00adhundert\u00advier\u00adund\u00addreißig Komma fünf sechs sieben',
    },
  ],
  [
    ru,
    {
      100: 'сто',
      125: 'сто двадцать пять',
      399: 'триста девяносто девять',
      1000: 'одна тысяча',
      1001: 'одна тысяча один',
      2002: 'две тысячи два',
      3333: 'три тысячи триста тридцать три',
      5000: 'пять тысяч',
      11000: 'одиннадцать тысяч',
      21000: 'двадцать одна тысяча',
      22000: 'двадцать две тысячи',
      25001: 'двадцать пять тысяч один',
      '0.1': 'одна десятая',
      '0.2': 'две десятых',
      '0.21': 'двадцать одна сотая',
      '0.22': 'двадцать две сотых',
      '21.1': 'двадцать одна целая одна десятая',
      '22.1': 'двадцать две целых одна десятая',
    },
  ],
];

describe('spellNumber, compared with ICU', () => {
  for (const [rules, strings] of expectedByIcu) {
    for (const [value, words] of Object.entries(strings)) {
      it(`spells ${value} in ${rules.locale}`, () => {
        expect(spellNumber(Number(value), rules)).toBe(words);
      });
    }
  }

  it.each([
    [105, 'one hundred and five'],
    [1005, 'one thousand and five'],
    [100_002, 'one hundred thousand and two'],
    [123_456, 'one hundred and twenty-three thousand, four hundred and fifty-six'],
    [1_000_007, 'one million and seven'],
  ])('spells %d with "and" in the verbose rule set', (value, words) => {
    expect(spellNumber(value, en, { ruleSet: 'spellout-cardinal-verbose' })).toBe(words);
  });

  it.each([
    [10, '十'],
    [12.5, '十二点五'],
    [110, '一百一十'],
    [1005, '一千零五'],
    [10_010, '一万零一十'],
    [100_002_000, '一亿零二千'],
  ])('spells %d in Chinese', (value, words) => {
    expect(spellNumber(value, zh, { ruleSet: 'spellout-cardinal' })).toBe(words);
  });

  it('spells genders, cases, lakhs and duals', () => {
    expect(spellNumber(21, es, { ruleSet: 'spellout-cardinal-feminine' })).toBe('veintiuna');
    expect(spellNumber(21, ru, { ruleSet: 'spellout-cardinal-feminine-genitive' })).toBe('двадцати одной');
    expect(spellNumber(250_000, hi)).toBe('दो लाख पचास हज़ार');
    expect(spellNumber(2500, ar)).toBe('ألفين وخمسة مائة');
  });

  it('spells small decimals without an exponent', () => {
    expect(spellNumber(1e-7, en)).toBe('zero point zero zero zero zero zero zero one');
  });

  it('throws on numbers that are not exact and on unknown rule sets', () => {
    for (const value of [2 ** 53, -Infinity, NaN]) {
      expect(() => spellNumber(value, en)).toThrow(expect.objectContaining({ code: 'number-out-of-range' }));
    }
    expect(() => spellNumber(1, en, { ruleSet: 'spellout-ordinal' })).toThrow(
      expect.objectContaining({ code: 'unknown-rule-set' }),
    );
  });
});

describe('the rule language', () => {
  const spellBy = (value: number, main: string, others: Record<string, string> = {}) =>
    spellNumber(value, { locale: 'en', sets: { main, digits: DIGITS, ...others } });
  const DIGITS = '0:0;1;2;3;4;5;6;7;8;9;<<>>;100:<<>>;1000:<<>>;';

  it('lowers the exponent for each >, so that 1100 is eleven hundred', () => {
    const years =
      '0:=%digits=;1000:<%digits< thousand[ >%digits>];1100>:<%digits< hundred[ >%digits>];2000:<< thousand[ >>];';
    expect(spellBy(1989, years)).toBe('19 hundred 89');
    expect(spellBy(1100, years)).toBe('11 hundred');
    expect(spellBy(1001, years)).toBe('1 thousand 1');
  });

  it('supports a radix', () => {
    expect(spellBy(125, '0:=%digits= s;60/60:<%digits< min[ >>];')).toBe('2 min 5 s');
    expect(spellBy(120, '0:=%digits= s;60/60:<%digits< min[ >>];')).toBe('2 min');
  });

  it('rolls back to the previous rule if the remainder is zero', () => {
    expect(spellBy(200, '0:=%digits=;100:<< hundred;101:<< hundred and >>;')).toBe('2 hundred');
    expect(spellBy(203, '0:=%digits=;100:<< hundred;101:<< hundred and >>;')).toBe('2 hundred and 3');
  });

  it('spells a remainder with the previous rule for >>>', () => {
    const padded = { pad: '0:=%digits=;10:<<>>>;100:<<>>>;' };
    expect(spellBy(105, '0:=%pad=;', padded)).toBe('105');
    expect(spellBy(105, '0:=%digits=;')).toBe('15');
  });

  it('writes digits with a decimal pattern', () => {
    expect(spellBy(1234.5, 'x.x:=#,##0.00=;0:=#,##0=;')).toBe('1,234.50');
    expect(spellBy(1234, 'x.x:=#,##0.00=;0:=#,##0=;')).toBe('1,234');
  });

  it('chooses plural forms and alternatives in brackets', () => {
    const pounds = '0:=%digits=;100:<< $(cardinal,one{hundred}other{hundreds})$[ >>|!];';
    expect(spellBy(100, pounds)).toBe('1 hundred!');
    expect(spellBy(304, pounds)).toBe('3 hundreds 4');
  });

  it('keeps the leading zeros of a numerator', () => {
    const main = 'x.x:<%digits< and >%%parts>;0:=%digits=;';
    expect(spellBy(3.05, main, { '%parts': '10:<%digits<<;100:<%digits<< hundredths;' })).toBe('3 and 0 5 hundredths');
  });

  it('leaves out the bracketed whole below one, or uses the rule for numbers below one', () => {
    expect(spellBy(0.5, 'x.x:[<%digits< and ]>>;0:=%digits=;')).toBe('5');
    expect(spellBy(0.5, '0.x:nought >>;x.x:<< point >>;0:=%digits=;')).toBe('nought 5');
  });

  it('passes the sign on to the set that has a word for it', () => {
    expect(spellBy(-5, '0:=%signed=;', { signed: '-x:minus >>;0:=%digits=;' })).toBe('minus 5');
  });
});
