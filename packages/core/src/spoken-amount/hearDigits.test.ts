import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { hearDigits } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';

describe('hearDigits', () => {
  it.each([
    ['four seven one nine zero two', [4, 7, 1, 9, 0, 2]],
    ['Four, seven, one. Nine, oh, two.', [4, 7, 1, 9, 0, 2]],
    ['471902', [4, 7, 1, 9, 0, 2]],
    ['47 19-02', [4, 7, 1, 9, 0, 2]],
    ['four 7 one', [4, 7, 1]],
    ['well, four dollars and seven', [4, 7]],
    ['1,902', [1, 9, 0, 2]],
    ['forty', []],
    ['', []],
  ])('reads %j', (transcript, digits) => {
    expect(hearDigits(transcript, en)).toEqual(digits);
  });

  it('reads the digits of other languages', () => {
    expect(hearDigits('quatre sept un zéro', fr)).toEqual([4, 7, 1, 0]);
    expect(hearDigits('四七幺零', zhHans)).toEqual([4, 7, 1, 0]);
  });
});
