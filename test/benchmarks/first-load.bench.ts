import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { buildPage } from './first-load/buildPage';
import { servePage, timeToType } from './first-load/timeToType';

const here = fileURLToPath(new URL('../..', import.meta.url));
/** The last revision at which a page loaded everything first. */
const before = '0822935';
const visits = Number(process.env.PAYALOUD_BENCH_VISITS ?? 7);

const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn('SKIPPED the first load: needs chromium');

describe("the first load of README's field over slow 3G", () => {
  it.skipIf(!hasChromium)('takes so long until it can be typed into, as a ratio to an earlier revision', async () => {
    const base = baseCheckout();
    const undo: (() => unknown)[] = [base.remove];
    try {
      const [ours, theirs] = [await servePage(await buildPage(here)), await servePage(await buildPage(base.path))];
      undo.push(ours.stop, theirs.stop);
      const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
      undo.push(() => browser.close());
      const times = { ours: [] as number[], theirs: [] as number[] };
      // By turns, so that other work on the machine slows both.
      for (let count = 0; count < visits; count += 1) {
        times.theirs.push(await timeToType(browser, theirs.url));
        times.ours.push(await timeToType(browser, ours.url));
      }
      const [now, then] = [medianOf(times.ours), medianOf(times.theirs)];
      console.table([
        { checkout: base.name, medianMs: Math.round(then), visits },
        { checkout: 'here', medianMs: Math.round(now), visits },
      ]);
      console.log(`Ratio of the time until the field can be typed into: ${(now / then).toFixed(2)}`);
      expect(now).toBeGreaterThan(0);
    } finally {
      for (const end of undo.toReversed()) await end();
    }
  });
});

/** The checkout in `PAYALOUD_BASE`, or a worktree of the earlier revision that lives as long as this run. */
function baseCheckout() {
  const given = process.env.PAYALOUD_BASE;
  if (given) return { path: given, name: given, remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-before-'));
  const path = join(folder, 'checkout');
  const git = (...args: string[]) => execFileSync('git', ['worktree', ...args], { cwd: here, stdio: 'pipe' });
  git('add', '--detach', path, before);
  return {
    path,
    name: before,
    remove() {
      git('remove', '--force', path);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
