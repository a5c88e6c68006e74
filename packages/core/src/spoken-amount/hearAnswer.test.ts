import { describe, expect, it } from 'vitest';
import { en } from '@payaloud/core/languages/en';
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
  ])('takes "%s" for %s', (said, answer) => {
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
  ])('takes "%s" for none', (said) => {
    expect(hearAnswer([said], en)).toBeNull();
  });

  it('lets alternatives that are no answer pass, and none that gives another', () => {
    expect(hearAnswer(['yes', 'yes button', 'guess'], en)).toBe('yes');
    expect(hearAnswer(['yes', 'no'], en)).toBeNull();
    expect(hearAnswer(['guess', 'yes'], en)).toBeNull();
    expect(hearAnswer([], en)).toBeNull();
  });

  it('has no phrase with two answers', () => {
    const phrases = Object.values(en.words.answers).flat();
    expect(phrases).toEqual([...new Set(phrases)]);
  });
});
