import { describe, expect, it } from 'vitest';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { hearAnswer } from '@payaloud/core/spoken-amount';

describe('hearAnswer', () => {
  it.each([
    ['yes', 'yes'],
    ['Yes, please.', 'yes'],
    ["that's right", 'yes'],
    ['That’s right!', 'yes'],
    ['no', 'no'],
    ['No, thank you.', 'no'],
    ['say that again', 'repeat'],
    ['repeat', 'repeat'],
    ['cancel', 'cancel'],
    ['never mind', 'cancel'],
    ['um, yes', 'yes'],
    ['yes yes', 'yes'],
    ['Yes, that is correct.', 'yes'],
    ['no, wrong', 'no'],
  ])('hears "%s" as %s', (said, answer) => {
    expect(hearAnswer([said], en)).toBe(answer);
  });

  it.each([
    'yes button',
    'Yes, button',
    'accept twenty-three dollars button',
    'yes no',
    'okay cancel',
    'um',
    'yes 5',
    'yes yes yes',
    '',
    'y e s',
    'eyes',
    'yes?+',
  ])('hears no answer in "%s"', (said) => {
    expect(hearAnswer([said], en)).toBeNull();
  });

  it('ignores alternatives without an answer, but not one with a different answer', () => {
    expect(hearAnswer(['yes', 'guess', 'yes, yeah'], en)).toBe('yes');
    expect(hearAnswer(['no', 'know', 'oh no'], en)).toBe('no');
    expect(hearAnswer(['yes', 'no'], en)).toBeNull();
    expect(hearAnswer(['guess', 'yes'], en)).toBeNull();
    expect(hearAnswer([], en)).toBeNull();
  });

  it.each([
    [en, ['yes', 'yes button']],
    [en, ['yes', 'not yes']],
    [en, ['yes', 'no yes']],
    [en, ['sure', 'not sure']],
    [en, ['okay', 'okay, no']],
    [en, ['accept', "don't accept"]],
    [en, ['yes', "don't"]],
    [zhHans, ['好', '不好']],
    [zhHans, ['同意', '不同意']],
    [zhHans, ['对', '对不起']],
    [fr, ["c'est bon", "c'est pas bon"]],
    [fr, ["d'accord", "pas d'accord"]],
  ])('%# refuses a yes that an alternative denies or contains among other words', (language, said) => {
    expect(hearAnswer(said.slice(0, 1), language)).toBe('yes');
    expect(hearAnswer(said, language)).toBeNull();
  });

  it('gives each phrase only one meaning', () => {
    const phrases = Object.values(en.words.answers).flat();
    expect(phrases).toEqual([...new Set(phrases)]);
  });
});
