import { hearAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../packages/core/src/languages/test-support/everyLanguage';
import { hasSharedData, readRowsOf } from '../conformance/rows';
import { expectedAmountOf } from '../conformance/score';
import { bundle, gzipBytes } from './bundle';

const parts = ['amount', 'payment', 'received', 'identity', 'checkout', 'settings'] as const;

/** Code that all languages share, so that it counts for none. */
const shared = "import { lazyPart } from '@payaloud/core/internal/lazy'; console.log(lazyPart)";

describe('each language', () => {
  it('has at most 12 kB in the median, and 4 kB in a part', { timeout: 600_000 }, async () => {
    const table: Record<string, Record<string, number>> = {};
    const common = gzipBytes(await bundle(shared));
    const bytesOf = async (path: string) =>
      gzipBytes(await bundle(`export * from '@payaloud/core/languages/${path}'`)) - common;
    const partBytes: number[] = [];
    for (const { tag } of everyLanguage) {
      const own: Record<string, number> = { whole: kilobytes(await bytesOf(tag)) };
      for (const part of parts) {
        const bytes = await bytesOf(`${tag}/${part}`);
        // The words that hear load later, and a bundle without chunks holds them.
        const later = part === 'amount' ? await bytesOf(`${tag}/words`) : 0;
        own[part] = kilobytes(bytes - later);
        partBytes.push(bytes - later);
      }
      table[tag] = { ...own, 'µs an utterance': microseconds(tag) };
    }
    console.table(table);
    expect(median(Object.values(table).map(({ whole = NaN }) => whole))).toBeLessThanOrEqual(12);
    expect(kilobytes(median(partBytes))).toBeLessThanOrEqual(4);
  });
});

/** The median time to hear a row that somebody else collected. NaN without the data. */
function microseconds(tag: string): number {
  const language = everyLanguage.find((one) => one.tag === tag);
  if (!hasSharedData || !language) return Number.NaN;
  const times: number[] = [];
  for (const turn of [0, 1, 2]) {
    for (const row of readRowsOf('numbers', tag)) {
      const start = performance.now();
      hearAmount([row.utterance], { language, currency: expectedAmountOf(row).currency });
      if (turn > 0) times.push((performance.now() - start) * 1000);
    }
  }
  return Math.round(median(times));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
