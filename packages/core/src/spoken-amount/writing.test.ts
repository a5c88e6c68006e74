import type { HearingLanguage } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { confusableAmounts } from './confusableAmounts';
import { hearAmount, hearAnswer, hearDigits, speakAmount } from '@payaloud/core/internal/spoken-amount';
import { describe, expect, it } from 'vitest';
import type { LanguageWords, UnitRow } from '../languages/words';

/** A language with few words and one unit each, for what no language of today needs. */
const few: LanguageWords = {
  ...en.words,
  numerals: '',
  respellings: [],
  scales: [],
  fractions: [],
  carriers: [],
  refusals: [],
  corrections: [],
  confusables: [],
  joiners: '',
  articles: '',
  partitives: '',
  hesitations: '',
  currencies: [],
};

const unit = (name: string, more: Partial<UnitRow> = {}): UnitRow => ({ worth: '1', spoken: { other: name }, ...more });

/** Hears an amount of Omani rials, which have three decimals. */
function amountIn(language: HearingLanguage, said: string): number | string {
  const heard = hearAmount([said], { language, currency: 'OMR' });
  return heard.kind === 'amount' ? heard.money.minorUnits : heard.kind;
}

describe('spellings that a language interchanges', () => {
  const words: LanguageWords = {
    ...few,
    fold: [
      { of: 'أ|إ|آ', as: 'ا' },
      { of: 'ة', as: 'ه' },
      { of: '\u064b|\u064e|\u0640', as: '' },
    ],
    numerals: 'خمسة|أربعة|ثلاثة|صفر',
    scales: [{ say: 'ألف|آلاف', value: 1000 }],
    answers: { ...en.words.answers, yes: ['أجل'] },
    currencies: [{ codes: { OMR: '' }, units: [unit('ريال', { many: 'ريالات' })] }],
  };
  const sets = { 'spellout-numbering': '0:صفر;=#=;3:ثلاثة;أربعة;خمسة;=#=;1000:ألف;=#=;2000:<< آلاف;' };
  const language: HearingLanguage = { tag: 'ar', rules: { locale: 'ar', sets }, words };

  it.each([
    ['خمسة ريالات', 5000],
    ['خمسه ريالات', 5000],
    ['خـمسـة ريالاتً', 5000],
    ['اربعه ريالات', 4000],
    ['أربعة آلاف ريال', 4_000_000],
    ['اربعه الاف ريال', 4_000_000],
    ['٥ ريالات', 5000],
  ])('are the same in "%s"', (said, minorUnits) => {
    expect(amountIn(language, said)).toBe(minorUnits);
  });

  it('are the same in answers and digits', () => {
    expect(hearAnswer(['اجل'], language)).toBe('yes');
    expect(hearDigits('اربعه، خمسه', language)).toEqual([4, 5]);
  });

  it('do not change words of other languages', () => {
    expect(amountIn({ ...language, words: { ...words, fold: [] } }, 'اربعه ريالات')).toBe('refused');
  });
});

describe('numbers in one word', () => {
  const words: LanguageWords = {
    ...few,
    compounds: 'numbers',
    fold: [{ of: 'ß', as: 'ss' }],
    numerals: 'null|ein|eins|zwei|drei|zehn|dreizehn|zwanzig|dreißig',
    scales: [{ say: 'hundert', value: 100 }],
    carriers: [{ say: 'ca|x' }],
    joiners: 'und',
    confusables: [['zwei', 'drei']],
    currencies: [{ codes: { OMR: '' }, units: [unit('Rial')] }],
  };
  const rules = {
    locale: 'de',
    sets: {
      'spellout-numbering':
        '0:null;eins;zwei;drei;=#=;10:zehn;=#=;13:dreizehn;=#=;20:[>%%one>\u00adund\u00ad]zwanzig;30:[>%%one>\u00adund\u00ad]dreißig;40:=#=;100:<%%one<\u00adhundert[\u00ad>>];',
      '%one': '1:ein;zwei;drei;=#=;',
    },
  };
  const language: HearingLanguage = { tag: 'de', rules, words };

  it.each([
    ['einundzwanzig Rial', 21_000],
    ['Zweihundertdreizehn Rial', 213_000],
    ['zwei\u00adhundert\u00addreißig Rial', 230_000],
    ['zweihundert dreissig rial', 230_000],
    ['dreiunddreißigrial', 33_000],
    ['zwanzigc Rial', 'refused'],
    ['zwanzigste Rial', 'refused'],
    ['zwanzigzwanzigste Rial', 'refused'],
  ])('"%s"', (said, expected) => {
    expect(amountIn(language, said)).toBe(expected);
  });

  it('are spoken without soft hyphens, and exchanged inside the word', () => {
    expect(speakAmount(money(22_000, 'OMR'), language)).toBe('zweiundzwanzig Rial');
    expect(confusableAmounts(money(22_000, 'OMR'), language)).toEqual([money(23_000, 'OMR')]);
  });
});

describe('a part that is added to the number behind it', () => {
  const words: LanguageWords = {
    ...few,
    numerals: 'एक|दो|तीन|बीस',
    scales: [
      { say: 'सौ', value: 100 },
      { say: 'हज़ार', value: 1000 },
    ],
    fractions: [
      { say: 'साढ़े', value: '0.5', before: 1 },
      { say: 'पौने', value: '-0.25', before: 1 },
      { say: 'डेढ़', value: '1.5' },
    ],
    currencies: [{ codes: { OMR: '' }, units: [unit('रियाल')] }],
  };
  const sets = { 'spellout-numbering': '1:एक;दो;तीन;=#=;20:बीस;=#=;100:<< सौ[ >>];1000:<< हज़ार[ >>];' };
  const language: HearingLanguage = { tag: 'hi', rules: { locale: 'hi', sets }, words };

  it.each([
    ['साढ़े तीन रियाल', 3500],
    ['साढ़े तीन सौ रियाल', 350_000],
    ['साढ़े तीन हज़ार रियाल', 3_500_000],
    ['पौने तीन सौ रियाल', 275_000],
    ['साढ़े 3 सौ रियाल', 350_000],
    ['डेढ़ सौ रियाल', 150_000],
    ['दो साढ़े तीन रियाल', 'refused'],
    ['साढ़े तीन सौ बीस रियाल', 'refused'],
    ['साढ़े तीन बीस', 'refused'],
    ['साढ़े रियाल', 'refused'],
    ['साढ़े 3.5 रियाल', 'refused'],
  ])('"%s"', (said, expected) => {
    expect(amountIn(language, said)).toBe(expected);
  });
});

describe('a name of a unit that contains its count', () => {
  const small: UnitRow = { worth: '0.001', spoken: { other: 'بيسة' }, counted: { 2: 'بيستان|بيستين' } };
  const words: LanguageWords = {
    ...few,
    numerals: 'ثلاثة|خمسة',
    joiners: 'و',
    fractions: [{ say: 'نصف', value: '0.5' }],
    compounds: 'numbers',
    currencies: [
      { codes: { OMR: '' }, units: [unit('ريال', { counted: { 1: 'ريال واحد', 2: 'ريالان|ريالين' } }), small] },
    ],
    speaking: { ...en.words.speaking, joiner: ' و' },
  };
  const sets = { 'spellout-numbering': '0:=#=;3:ثلاثة;=#=;5:خمسة;=#=;' };
  const language: HearingLanguage = { tag: 'ar', rules: { locale: 'ar', sets }, words };

  it.each([
    ['ريال واحد', 1000],
    ['ريالان', 2000],
    ['ريالين ونصف', 2500],
    ['ريالين وثلاثة بيسة', 2003],
    ['ثلاثة ريال وبيستين', 3002],
    ['ثلاثة ريالين', 'refused'],
    ['ريالان ثلاثة بيستين', 'refused'],
  ])('"%s"', (said, expected) => {
    expect(amountIn(language, said)).toBe(expected);
  });

  it('is spoken in the place of number and name', () => {
    const spoken = [1000, 2000, 3000, 5002].map((minorUnits) => speakAmount(money(minorUnits, 'OMR'), language));
    expect(spoken).toEqual(['ريال واحد', 'ريالان', 'ثلاثة ريال', 'خمسة ريال وبيستان']);
  });
});

describe('signs of other scripts', () => {
  it.each([
    ['¿ten dollars?', 1000],
    ['ten dollars।', 1000],
    ['ten dollars، please؟', 1000],
    ['„ten dollars“', 1000],
    ['१० dollars', 1000],
    ['१,५०,००० dollars', 15_000_000],
    ['１２．５０ dollars', 1250],
    ['ten\u200c dollars', 1000],
    ['$20,-', 2000],
    ['20:- dollars', 2000],
  ])('"%s"', (said, minorUnits) => {
    expect(hearAmount([said], { language: en, currency: 'USD' })).toMatchObject({
      kind: 'amount',
      money: { minorUnits },
    });
  });

  it('Latin letters with accents are parts of numerals that may be confused', () => {
    const words: LanguageWords = { ...few, confusables: [['été', 'zéro']] };
    const sets = { 'spellout-numbering': '0:zéro;un;été;=#=;' };
    const language = { tag: 'xx', rules: { locale: 'fr', sets }, words };
    expect(confusableAmounts(money(2, 'JPY'), language)).toEqual([money(0, 'JPY')]);
  });
});
