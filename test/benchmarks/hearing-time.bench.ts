import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import type { HearingLanguage } from '@payaloud/core/languages';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';

/** In ms, the shortest of several times, so that other work on the machine counts for nothing. */
function timeOf(said: string, language: HearingLanguage): number {
  const times = Array.from({ length: 10 }, () => {
    const start = performance.now();
    hearAmount([said], { language, currency: 'USD' });
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe('the time of understanding', () => {
  it('does not grow with a text of more than 300 characters, which is refused unread', () => {
    const time = (length: number) =>
      timeOf('one hundred and two point five dollars '.repeat(length / 39 + 1).slice(0, length), en);
    const read = time(290);
    for (const length of [1_000, 10_000, 100_000]) expect(time(length)).toBeLessThan(read);
  });

  it.each([
    [zhHans, '请'.repeat(300), '一百二十元'.repeat(60)],
    [zhHans, '我要付'.repeat(100), '一百二十元'.repeat(60)],
    [en, 'i would like to '.repeat(18), 'twelve dollars '.repeat(20)],
    [fr, 'je voudrais '.repeat(24), 'douze euros '.repeat(25)],
  ])('is not much longer for a text that repeats itself than for amounts as long (%#)', (language, text, amounts) => {
    const [own, usual] = [timeOf(text, language), timeOf(amounts, language)];
    console.log(`${text.slice(0, 12)}…: ${own.toFixed(3)} ms beside ${usual.toFixed(3)} ms`);
    expect(own / usual).toBeLessThan(10);
  });
});
