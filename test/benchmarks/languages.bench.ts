import { hearAmount } from '@payaloud/core/spoken-amount';
import { describe, expect, it } from 'vitest';
import { everyLanguage } from '../../packages/core/src/languages/test-support/everyLanguage';
import { hasRows, readRowsOf } from '../conformance/rows';
import { expectedAmountOf } from '../conformance/score';
import { bundle, bundleFirst, gzipBytes } from './bundle';

const parts = ['amount', 'payment', 'received', 'identity', 'checkout', 'settings'] as const;

/** Code that all languages share, so that it counts for none. */
const shared = [
  "import { lazyPart } from '@payaloud/core/internal/lazy'",
  "import { expandPhrases } from './packages/core/src/spoken-amount/phrases'",
  "import { spellWhole } from './packages/core/src/number-words/spellWhole'",
  'console.log(lazyPart, expandPhrases, spellWhole)',
].join(';');

/** In kB of gzip, measured on 2 December 2026. The goals are 12 and 4: see docs/measured/languages.md. */
const limits = { whole: 19.2, part: 2.8 };

describe('each language', () => {
  it('has no more kB than were measured, whole and in a part', { timeout: 600_000 }, async () => {
    const wholes: Record<string, Record<string, number>> = {};
    const firsts: Record<string, Record<string, number>> = {};
    const common = gzipBytes(await bundle(shared));
    const wholeBytes = async (path: string) => gzipBytes(await bundle(source(path)));
    for (const { tag } of everyLanguage) {
      const whole = (await wholeBytes(tag)) - common;
      const words = Math.max(0, (await wholeBytes(`${tag}/words`)) - common);
      wholes[tag] = {
        whole: kilobytes(whole),
        'words that hear': kilobytes(words),
        'sentences and numbers': kilobytes(whole - words),
        'µs an utterance': microseconds(tag),
      };
      const first = parts.map(async (part) => [part, gzipBytes(await bundleFirst(source(`${tag}/${part}`)))] as const);
      const base = gzipBytes(await bundleFirst(source(`${tag}/common`, './packages/core/src/languages')));
      firsts[tag] = {
        'in each part': kilobytes(base),
        ...Object.fromEntries((await Promise.all(first)).map(([part, bytes]) => [part, kilobytes(bytes - base)])),
      };
    }
    console.table(wholes);
    console.table(firsts);
    const ofParts = Object.values(firsts).flatMap((first) => parts.map((part) => first[part] ?? Number.NaN));
    expect(median(Object.values(wholes).map(({ whole = Number.NaN }) => whole))).toBeLessThanOrEqual(limits.whole);
    expect(median(ofParts)).toBeLessThanOrEqual(limits.part);
  });
});

function source(path: string, from = '@payaloud/core/languages'): string {
  return `export * from '${from}/${path}'`;
}

/** The median time to hear a row that somebody else collected. NaN without the data. */
function microseconds(tag: string): number {
  const language = everyLanguage.find((one) => one.tag === tag);
  if (!hasRows || !language) return Number.NaN;
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
