import { describe, expect, it } from 'vitest';
import { randomDigits } from './prompt';

describe('randomDigits', () => {
  it('gives every digit, evenly, and no digit twice in a row', () => {
    const prompts = Array.from({ length: 2_000 }, () => randomDigits(6));
    const counts = Array.from({ length: 10 }, (_, digit) => prompts.flat().filter((one) => one === digit).length);
    expect(Math.min(...counts)).toBeGreaterThan(1_000);
    expect(Math.max(...counts)).toBeLessThan(1_400);
    expect(prompts.every((digits) => digits.length === 6)).toBe(true);
    expect(prompts.every((digits) => digits.every((digit, at) => digit !== digits[at - 1]))).toBe(true);
  });
});
