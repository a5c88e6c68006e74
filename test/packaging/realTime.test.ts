import { describe, expect, it } from 'vitest';
import {
  filesInRealTime,
  filesInTable,
  filesOfProduct,
  readSource,
  usesRealTimeInProduct,
  usesRealTimeInTest,
} from './realTime';

describe('real time in tests', () => {
  const listed = filesInTable('Real time in tests');
  const used = filesInRealTime();

  it('is used only by files whose reason docs/maintainers/commands.md gives', () => {
    expect(used.filter((path) => !listed.includes(path))).toEqual([]);
  });

  it('is used by at most eight files, each of which still uses it', () => {
    expect(listed.length).toBeLessThanOrEqual(8);
    expect(listed.filter((path) => !used.includes(path))).toEqual([]);
  });

  it('is not what passes in a page by frames, as long as its timers stay replaced', () => {
    expect(usesRealTimeInTest('await new Promise((resolve) => setTimeout(resolve, 50));', true)).toBe(false);
    expect(usesRealTimeInTest('vi.useRealTimers();', true)).toBe(true);
  });

  it.each([
    'await new Promise((resolve) => setTimeout(resolve, 50));',
    'const timer = setInterval(look, 20);',
    'const startTimer = setInterval.bind(window);',
    'const start = performance.now();',
    'const start = Date.now();',
    'await page.waitForTimeout(600);',
    'await pause(20);',
    'await sleep(20);',
    'vi.useRealTimers();',
  ])('is noticed: %s', (code) => {
    expect(usesRealTimeInTest(code)).toBe(true);
  });

  it.each(['speechSynthesis.pause();', '// setTimeout(run, 5)', "vi.useFakeTimers({ toFake: ['setTimeout'] });"])(
    'is not seen in %s',
    (code) => {
      expect(usesRealTimeInTest(code)).toBe(false);
    },
  );
});

describe('real time in the product', () => {
  const listed = filesInTable('Real time in the product');

  it('is read only by files whose reason docs/maintainers/commands.md gives', () => {
    const used = filesOfProduct().filter((path) => usesRealTimeInProduct(readSource(path)));
    expect(used.filter((path) => !listed.includes(path))).toEqual([]);
  });

  it('is still read by each of them', () => {
    expect(listed.filter((path) => !usesRealTimeInProduct(readSource(path)))).toEqual([]);
  });
});
