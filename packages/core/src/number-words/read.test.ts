import { numberVocabulary, readNumber, readNumbers, spellNumber } from '@payaloud/core/internal/number-words';
import { rules as ar } from '@payaloud/core/number-words/rules/ar';
import { rules as de } from '@payaloud/core/number-words/rules/de';
import { rules as en } from '@payaloud/core/number-words/rules/en';
import { rules as es } from '@payaloud/core/number-words/rules/es';
import { rules as fr } from '@payaloud/core/number-words/rules/fr';
import { rules as hi } from '@payaloud/core/number-words/rules/hi';
import { rules as ru } from '@payaloud/core/number-words/rules/ru';
import { rules as zh } from '@payaloud/core/number-words/rules/zh';
import { describe, expect, it } from 'vitest';

describe('readNumber', () => {
  it.each([
    ['zero', 0],
    ['twenty three', 23],
    ['twenty-three', 23],
    ['Twenty‐Three', 23],
    ['twentythree', 23],
    ['seven teen', 17],
    ['one hundred twenty three', 123],
    ['one hundred and twenty three', 123],
    ['one hundred and twenty three thousand four hundred fifty six', 123_456],
    ['one hundred and twenty-three thousand, four hundred and fifty-six', 123_456],
    ['twenty three point five', 23.5],
    ['zero point one', 0.1],
    ['two point five zero', 2.5],
    ['minus seven point two five', -7.25],
    ['minus zero', 0],
    ['nine quadrillion', 9e15],
  ])('reads "%s" as %d', (text, value) => {
    expect(readNumber(text, en)).toBe(value);
  });

  it.each([
    '',
    ' ',
    'dollars',
    'one one',
    'two fifty',
    'hundred',
    'twenty eleven',
    'sixty and',
    'and sixty',
    'one thousand and',
    'five hundred thousand hundred',
    'ten quadrillion',
    'point five',
    'five point',
    'five point twenty',
    'five point five point five',
    'minus minus five',
    'infinity',
    'not a number',
    '23',
    'two, three',
  ])('reads no number in "%s"', (text) => {
    expect(readNumber(text, en)).toBeNull();
  });

  it.each([
    [fr, 'zero virgule cinq', 0.5],
    [fr, 'quatre vingt dix neuf', 99],
    [fr, 'mille cent vingt et une', 1121],
    [de, 'Dreiundzwanzig', 23],
    [de, 'dreissig', 30],
    [de, 'ein hundert ein und zwanzig', 121],
    [es, 'veintitres', 23],
    [es, 'doscientas punto cinco', 200.5],
    [es, 'doscientas coma cinco', 200.5],
    [ru, 'две целых пять десятых', 2.5],
    [ru, 'двадцать пять сотых', 0.25],
    [ru, 'двумя тысячами пятью', 2005],
    [zh, '两千二百二十二', 2222],
    [zh, '贰佰点伍', 200.5],
    [zh, '一万零五', 10_005],
    [ar, 'اربعه وعشرون', 24],
    [hi, 'दो लाख पचास हजार', 250_000],
  ])('ignores spelling differences that do not change the number: %#', (rules, text, value) => {
    expect(readNumber(text, rules)).toBe(value);
  });

  it('does not confuse Indic vowel signs', () => {
    expect(readNumber('तीन', hi)).toBe(3);
    expect(readNumber('तान', hi)).toBeNull();
    expect(readNumber('सात', hi)).toBe(7);
    expect(readNumber('सत', hi)).toBeNull();
    expect(readNumber('सौ सात', hi)).toBeNull();
  });

  it('reads composed and decomposed text alike', () => {
    for (const text of ['zéro', 'quatre-vingts'])
      expect(readNumber(text.normalize('NFD'), fr)).toBe(readNumber(text, fr));
    expect(readNumber('ｔｗｅｎｔｙ　ｔｈｒｅｅ', en)).toBe(23);
  });

  it('refuses words that name two numbers', () => {
    const rules = { locale: 'en', sets: { main: '0:zero;1:one;2:few;few;4:four;' } };
    expect(spellNumber(2, rules)).toBe(spellNumber(3, rules));
    expect(readNumber('few', rules)).toBeNull();
    expect(readNumber('four', rules)).toBeNull();
    expect(readNumber('one', rules)).toBe(1);
    expect(readNumbers(['few'], rules)).toEqual([{ from: 0, to: 1, decimal: null }]);
  });

  it('refuses words without a digit that spelling would include', () => {
    const rules = {
      locale: 'en',
      sets: { main: '0:zero;one;two;three;four;five;six;seven;eight;nine;10:ten and >>;' },
    };
    expect(readNumber('ten and two', rules)).toBeNull();
  });

  it('refuses decimals that a `number` cannot hold; readNumbers gives them as text', () => {
    const text = 'one point one two three four five six seven eight nine one two three four five six seven';
    expect(readNumber(text, en)).toBeNull();
    expect(readNumbers([text], en)[0]?.decimal).toBe('1.1234567891234567');
    expect(readNumbers(['two point five zero'], en)[0]?.decimal).toBe('2.50');
  });
});

describe('readNumbers', () => {
  const spans = (tokens: readonly string[]) => readNumbers(tokens, en);

  it('finds every number among tokens, longest first', () => {
    expect(spans(['pay', 'twenty', 'three', 'dollars', 'and', 'fifty'])).toEqual([
      { from: 1, to: 3, decimal: '23' },
      { from: 1, to: 2, decimal: '20' },
      { from: 2, to: 3, decimal: '3' },
      { from: 5, to: 6, decimal: '50' },
    ]);
  });

  it('finds no number that starts or ends inside a token', () => {
    expect(spans(['canine', 'stone', 'oneself'])).toEqual([]);
    expect(spans(['seventeen']).map(({ decimal }) => decimal)).toEqual(['17']);
  });

  it('skips silent tokens and stops at tokens that are not number words', () => {
    expect(spans(['two', '-', 'thousand'])[0]).toEqual({ from: 0, to: 3, decimal: '2000' });
    expect(spans(['two', '|', 'thousand']).map(({ decimal }) => decimal)).toEqual(['2']);
  });

  it('keeps the sign and the decimals', () => {
    expect(spans(['minus', 'two', 'point', 'five', 'zero'])[0]).toEqual({ from: 0, to: 5, decimal: '-2.50' });
  });

  it('finds nothing in more than a thousand characters', () => {
    expect(spans(Array.from({ length: 250 }, () => 'five'))).toHaveLength(250);
    expect(spans(Array.from({ length: 251 }, () => 'five'))).toEqual([]);
  });
});

describe('numberVocabulary', () => {
  it('contains the words in the rules', () => {
    const words = numberVocabulary(en);
    for (const word of ['zero', 'twenty', 'hundred', 'and', 'point', 'minus']) expect(words).toContain(word);
    expect(words).not.toContain('');
    expect(numberVocabulary(ru)).toContain('тысячи');
  });
});
