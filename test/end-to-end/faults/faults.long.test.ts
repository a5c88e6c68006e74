import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../../scripts/chromium';
import { writesTables, writeTable } from '../../screen-reader/support/writeTable';
import { allRows } from './allRows';
import { countFaults, rowOf, type Result } from './faultTable';
import { startNetwork, type Network } from './network';
import { walkRow } from './walk';

const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED faults on the way: needs chromium');

/** `npm run measure -- faults` walks every row, and `.ci/run` some that no other test has. */
const isWhole = process.env.PAYALOUD_FAULTS === 'all';
const rows = allRows.filter(({ isQuick }) => isWhole || isQuick);

describe.skipIf(!hasChromium)('a fault on the way of a payment', () => {
  let network: Network;
  const results: Result[] = [];

  beforeAll(async () => {
    network = await startNetwork();
  });

  afterAll(async () => {
    await network?.close();
    console.log(countFaults(results));
    if (isWhole && writesTables && results.length === allRows.length)
      await writeTable('faults', 'faults', results.map(rowOf));
  });

  it.each(rows.map((row) => [row.step, row.fault, row.next, row] as const))(
    '%s: %s; the payer %s',
    async (_step, _fault, _next, row) => {
      const walked = await walkRow(row, network);
      results.push({ row, walked });
      const { charges, ends, untrue, extra, typings, transcript } = walked;
      const told = [...new Set(ends)];
      expect.soft(charges.length, `charges. ${transcript}`).toBe(row.charges);
      expect.soft(told, `last words. ${transcript}`).toEqual([row.end]);
      expect.soft(untrue, transcript).toEqual([]);
      expect.soft([row.extra ?? 0].flat(), `needless presses. ${transcript}`).toContain(extra);
      expect.soft(typings, `typed the amount so often. ${transcript}`).toBe(row.typings ?? 1);
    },
  );
});
