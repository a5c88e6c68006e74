import { describe, expect, it } from 'vitest';
import { countMatches } from './countMatches';

const prompt = [4, 7, 1, 9, 0, 2];

describe('countMatches', () => {
  it.each([
    ['all digits', [4, 7, 1, 9, 0, 2], 6],
    ['one digit heard wrongly', [4, 7, 5, 9, 0, 2], 5],
    ['one digit missed', [4, 7, 9, 0, 2], 5],
    ['one digit added', [4, 7, 1, 1, 9, 0, 2], 5],
    ['one missed and one wrong', [7, 1, 9, 0, 3], 4],
    ['nothing', [], 0],
    ['the digits backwards', [2, 0, 9, 1, 7, 4], 0],
    ['a recording that counts from nought to nine', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0],
    ['a recording that counts twice', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0],
  ])('counts %s', (_, heard, matches) => {
    expect(countMatches(prompt, heard)).toBe(matches);
  });
});
