import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { inChromium } from '../support/inChromium';
import { checkoutRuns, paid, said } from './checkoutRuns';
import { playgroundIn } from './openPlayground';

const root = fileURLToPath(new URL('../../..', import.meta.url));

inChromium('“Copy as test” in the playground of the checkout', 'playground.tsx', (tab) => {
  const { open, press } = playgroundIn(tab);
  const runs = checkoutRuns(tab);
  const folder = mkdtempSync(join(root, 'test', 'end-to-end', 'copied-'));
  const copied: string[] = [];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a folder of tests as somebody would who pasted them. */
  async function runTests(): Promise<{ readonly numPassedTests: number; readonly numFailedTests: number }> {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const options = { cwd: folder, maxBuffer: 2 ** 24 };
    const { stdout } = await promisify(execFile)(process.execPath, [vitest, 'run', '--reporter=json'], options).catch(
      (failed: { readonly stdout: string }) => failed,
    );
    return JSON.parse(stdout.slice(stdout.indexOf('{"'))) as Awaited<ReturnType<typeof runTests>>;
  }

  it.each(Object.keys(runs))('copies %s', async (name) => {
    await tab.page.addInitScript(() => {
      const writeText = async (text: string) => void (window.copied = text);
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await open('checkout');
    await runs[name]?.();
    await said(tab, paid);
    await press('Copy as test');
    await expect.poll(() => tab.page.evaluate(() => window.copied)).toContain('expect(server.charges)');
    copied.push(await tab.page.evaluate(() => window.copied));
  });

  it('each copied test passes, and fails if it expects another charge', async () => {
    const config = `import { workspaceAliases } from '${root}scripts/workspaceAliases.ts';
export default {
  root: '${folder}',
  resolve: { alias: workspaceAliases('${root}') },
  test: { environment: 'jsdom', include: ['*.test.ts'] },
};`;
    writeFileSync(join(folder, 'vitest.config.ts'), config);
    for (const [at, source] of copied.entries()) writeFileSync(join(folder, `copied-${at}.test.ts`), source);
    const wrong = copied[0]?.replace(/toEqual\(\['2475 to Corner Cafe'\]\)/, 'toEqual([])') ?? '';
    writeFileSync(join(folder, 'wrong.test.ts'), wrong);
    expect(await runTests()).toMatchObject({ numPassedTests: Object.keys(runs).length, numFailedTests: 1 });
  });
});

declare global {
  interface Window {
    copied: string;
  }
}
