import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { chromiumArgs } from '../../scripts/chromium';

const disabled = (text: string) => /--disable-features=(\S+)/.exec(text)?.[1]?.split(',') ?? [];

it('turns off every feature of Chromium that Playwright turns off', async () => {
  // Node refuses the switches, and the error repeats them.
  const error: unknown = await chromium.launch({ executablePath: process.execPath }).catch((reason: unknown) => reason);
  const byPlaywright = disabled(String(error));
  expect(byPlaywright).toContain('PaintHolding');
  expect(disabled(chromiumArgs.join(' '))).toEqual(expect.arrayContaining(byPlaywright));
});
