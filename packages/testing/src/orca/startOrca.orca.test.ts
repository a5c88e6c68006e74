import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMissingForOrca, startOrca, type CapturedOutput } from '@payaloud/testing/orca';
import { buildSync } from 'esbuild';
import { chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const { message } = findMissingForOrca();
if (message) console.warn(`SKIPPED Orca: ${message}`);

const shop = `data:text/html,<title>Shop</title><main><button onclick="said.textContent='Paid'">Pay now</button>
<label>Amount <input></label><p role="alert" id="said"></p></main>`;

describe.skipIf(message !== '')('Orca', () => {
  it('says and shows only what real keys reach, leaves pages as they were, and leaves nothing running', async () => {
    const orca = await startOrca({ chromium });
    const events: CapturedOutput[] = [];
    orca.onCapturedOutput((event) => events.push(event));
    const home = homeOf(orca.recorder.env.SPEECHD_ADDRESS);
    try {
      expect(processesWith(home).length).toBeGreaterThan(3);
      await orca.open(shop);
      orca.press('Tab');
      await orca.waitFor('Pay now button.');
      orca.press('Return');
      await orca.waitFor('Paid');
      orca.press('Tab');
      await orca.expectInOrder([/^Amount/, 'Focus mode']);
      await orca.pressInPage('x');
      await orca.waitFor('x');
      await expect(orca.waitFor('Paid', 50)).rejects.toMatchObject({ code: 'not-spoken' });
      expect(events).toContainEqual({ method: 'interaction.capturedOutput', params: { data: 'Pay now button.' } });
      await expect.poll(() => orca.braille.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Amount x/));

      // A page that was just opened says nothing but what the first key reaches.
      for (let visit = 1; visit <= 4; visit += 1) {
        await orca.show(shop);
        orca.clear();
        orca.press('Tab');
        await orca.waitFor('Pay now button.');
        expect(orca.texts()).toEqual(['main content', 'Pay now button.']);
        await orca.pressInPage('Return');
        expect(await orca.page.evaluate(() => document.querySelectorAll('button').length)).toBe(1);
      }
    } finally {
      await orca.stop();
    }
    await expectNothingLeft(home);
  });
});

describe.skipIf(message !== '')('a test that ends early', () => {
  // Inside the repository, from where Node finds Playwright.
  const folder = mkdtempSync(fileURLToPath(new URL('../../../../node_modules/.orca-test-', import.meta.url)));
  const script = join(folder, 'startAndWait.mjs');
  let child: ChildProcess | undefined;

  beforeAll(() => {
    buildSync({
      entryPoints: [fileURLToPath(new URL('./test-support/startAndWait.ts', import.meta.url))],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
      external: ['playwright'],
    });
  });
  afterEach(() => child?.kill('SIGKILL'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['throws', 'throw'],
    ['is killed', 'SIGKILL'],
  ])('leaves nothing running if it %s', async (_, how) => {
    const running = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'ignore'] });
    child = running;
    const home = await new Promise<string>((resolve) => {
      running.stdout.once('data', (chunk: Buffer) => resolve(homeOf(String(chunk).trim())));
    });
    expect(processesWith(home).length).toBeGreaterThan(3);
    if (how === 'SIGKILL') running.kill('SIGKILL');
    else running.stdin.write('throw\n');
    await expectNothingLeft(home);
  });
});

/** The address of its recorder is in the environment of each process of one Orca. */
const homeOf = (address: string) => address.replace(/^unix_socket:/, '');

/** Ids of the processes with this text in their environment. */
function processesWith(text: string): readonly string[] {
  return readdirSync('/proc').filter((id) => {
    try {
      return /^\d+$/.test(id) && readFileSync(`/proc/${id}/environ`, 'utf8').includes(text);
    } catch {
      // It has ended, or is another user's.
      return false;
    }
  });
}

const expectNothingLeft = (home: string) => expect.poll(() => processesWith(home), { timeout: 10_000 }).toEqual([]);
