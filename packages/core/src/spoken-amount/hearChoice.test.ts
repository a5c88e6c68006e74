import { describe, expect, it } from 'vitest';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { money } from '@payaloud/core/money';
import { hearChoice } from '@payaloud/core/internal/spoken-amount';
import { hearAmount } from '@payaloud/core/spoken-amount';

const languages = [
  [en, 'USD'],
  [fr, 'EUR'],
  [zhHans, 'CNY'],
] as const;

const english = (transcripts: readonly string[]) => hearChoice(transcripts, { language: en, currency: 'USD' });
const nothing = { answer: null, named: null };

describe('hearChoice', () => {
  it.each([
    [en, 'First.', 'first'],
    [en, 'um, the first one', 'first'],
    [en, 'the 1st', 'first'],
    [en, 'second', 'second'],
    [en, 'The 2nd', 'second'],
    [en, 'the third one', 'third'],
    [en, '3rd', 'third'],
    [en, 'neither', 'no'],
    [en, 'None of these.', 'no'],
    [en, 'cancel', 'cancel'],
    [fr, 'Le premier.', 'first'],
    [fr, 'première', 'first'],
    [fr, 'deuxième', 'second'],
    [fr, 'le second', 'second'],
    [fr, 'la seconde', 'second'],
    [fr, 'le 2e', 'second'],
    [fr, 'troisième', 'third'],
    [fr, 'le 3e', 'third'],
    [fr, 'aucun des deux', 'no'],
    [fr, 'aucun des trois', 'no'],
    [fr, 'ni l’un ni l’autre', 'no'],
    [zhHans, '第一个', 'first'],
    [zhHans, '第1个。', 'first'],
    [zhHans, '第二个', 'second'],
    [zhHans, '嗯，第二个', 'second'],
    [zhHans, '第三个', 'third'],
    [zhHans, '两个都不对', 'no'],
    [zhHans, '三个都不对', 'no'],
  ] as const)('%# hears a place or another answer', (language, said, answer) => {
    expect(hearChoice([said], { language, currency: 'USD' })).toEqual({ answer, named: null });
  });

  it('hears an amount by its name', () => {
    expect(english(['two dollars and fifty cents'])).toEqual({ answer: null, named: money(250, 'USD') });
  });

  it.each([
    [['first', 'second']],
    [['first', 'not the first']],
    [['first', 'first button']],
    [['first', 'forty']],
    [['forty', 'first']],
    [['second', 'seven dollars']],
    [['third', 'thirty']],
    [['a third of it']],
    [['third, fourth']],
    [['seven dollars', 'the second']],
    [['first second']],
    [['first, two dollars and fifty cents']],
    [['two seconds']],
    [['a second']],
    [['seconds']],
    [['one']],
  ])('takes no place from %j', (transcripts) => {
    expect(english(transcripts).answer).toBeNull();
  });

  it('takes neither if the alternatives have a place and an amount', () => {
    expect(english(['forty dollars', 'first'])).toEqual(nothing);
    expect(english(['first', 'forty dollars'])).toEqual(nothing);
  });

  it.each(languages)('$0.tag: no answer is an amount, with or without a unit', (language, currency) => {
    const [unit = ''] = Object.values(
      language.words.currencies.find(({ codes }) => currency in codes)?.units[0]?.spoken ?? {},
    );
    for (const answer of Object.values(language.words.answers).flat()) {
      for (const said of [answer, `${answer} ${unit}`, answer.replaceAll(' ', '')])
        expect(hearAmount([said], { language, currency }).kind, said).toBe('refused');
    }
  });

  it.each(languages)('$0.tag: gives each answer one meaning', (language, currency) => {
    for (const [meaning, phrases] of Object.entries(language.words.answers))
      for (const phrase of phrases)
        expect(hearChoice([phrase], { language, currency }), phrase).toEqual({ answer: meaning, named: null });
  });
});
