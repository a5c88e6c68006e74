import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { displays } from '../../end-to-end/instruments/brailleWindows';
import { serveExample, type ServedExample } from '../../end-to-end/support/serveExample';
import { startDesk } from '../support/desk';
import { openOrder, payCheckout } from '../support/payCheckout';

/** The windows that Orca sends to a display, before they become dots. */
const output = fileURLToPath(new URL('output/braille/', import.meta.url));

let site: ServedExample;

beforeAll(async () => {
  mkdirSync(output, { recursive: true });
  site = await serveExample();
});

afterAll(() => site?.close());

it.each(displays)('shows Pay and the outcome with the amount in the first %i cells', async (cells) => {
  const desk = await startDesk({ brailleCells: cells });
  try {
    const walk = await openOrder(desk, site.url);
    await payCheckout(walk, (message) => desk.waitFor(message));
    await expect.poll(() => desk.braille.some(({ text }) => text.trimStart().startsWith('Paid 28.25'))).toBe(true);
    const windows = desk.braille.map(({ text }) => text);
    writeFileSync(`${output}${cells}.txt`, `${windows.join('\n')}\n`);
    expect(windows).toContainEqual(expect.stringMatching(/^Pay \$28\.25/));
    expect(windows.filter((text) => text.length > cells)).toEqual([]);
  } finally {
    await desk.stop();
  }
});
