import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { FrameLocator, Page } from 'playwright';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from './support/sharedChromium';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = mkdtempSync(join(tmpdir(), 'payaloud-listen-'));
let server: PreviewServer;
let page: Page;
let story: FrameLocator;

beforeAll(async () => {
  execFileSync(
    join(root, 'node_modules/.bin/storybook'),
    ['build', '--quiet', '--test', '--config-dir', 'test/end-to-end/listen-panel', '--output-dir', built],
    { cwd: root, env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  server = await preview({
    root: built,
    build: { outDir: built },
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
    configFile: false,
  });
  // One for all tests, because its cache keeps Storybook's own scripts.
  page = await (await sharedChromium()).newPage({ viewport: { width: 1280, height: 900 } });
  story = page.frameLocator('#storybook-preview-iframe');
}, 120_000);

afterAll(async () => {
  await page?.close();
  await server?.close();
  rmSync(built, { recursive: true, force: true });
});

const open = (id: string) => page.goto(`${server.resolvedUrls?.local[0]}?path=/story/faults--${id}`);
const panelTab = () => page.getByRole('tab', { name: /^Listen/ });
const panel = () => page.locator('[data-listen-panel]');
const lines = () => panel().getByRole('region', { name: 'Timeline' }).getByRole('listitem');
const finding = () => panel().getByRole('heading', { name: 'Error: said twice' });
const statusInSidebar = (id: string) => page.locator(`[data-item-id="faults--${id}"]`).getByRole('button');

/** Pays by keyboard, from the field on. */
async function pay(): Promise<void> {
  await story.getByRole('textbox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

describe('the Listen panel in Storybook', () => {
  it('reads the order of the story from top to bottom', async () => {
    await open('said-twice');
    await panelTab().click();
    await panel().getByRole('button', { name: 'Reading order' }).click();
    const phrases = panel().getByRole('region', { name: 'Phrases' }).getByRole('listitem');
    await expect
      .poll(() => phrases.allInnerTexts())
      .toEqual([
        'document',
        'main',
        'Tip',
        'textbox, Tip',
        'button, Pay $23.50',
        'status',
        'paragraph',
        'end of main',
        'end of document',
      ]);
  });

  /** The names and elements of the faults in the panel. */
  async function faultsByAxe() {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { violations } = await window.axe.run('[data-listen-panel]');
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    });
  }

  // Storybook takes some seconds to open, so these tests go on with the page that the one before has left.
  describe('once a story has said something twice', () => {
    beforeAll(async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await open('said-twice');
      await panelTab().click();
    });

    it('shows what a story says as it happens, with the fault in the panel and in the sidebar', async () => {
      await pay();
      await finding().waitFor();
      expect((await lines().allInnerTexts()).join('\n')).toMatch(/Announced: Paid 23\.50 dollars \(said twice\)/);
      expect(await statusInSidebar('said-twice').getAttribute('aria-label')).toBe('Test status: Error');
      await page.screenshot({ path: join(root, 'test/visual/output/listen-panel.png') });
    });

    it('shows the fault without scrolling', async () => {
      const { bottom } = await finding().evaluate((element) => element.getBoundingClientRect());
      expect(bottom).toBeLessThan(900);
    });

    it('has no fault that axe finds, in light', async () => {
      expect(await faultsByAxe()).toEqual([]);
    });

    it('leads from a field of the story to the panel and back by one key, which the log does not hear', async () => {
      await story.getByRole('textbox').focus();
      const before = await countAfterPause();
      await page.keyboard.press('Alt+l');
      const heading = panel().getByRole('heading', { name: /^Listen: 1 finding/ });
      await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Alt+l');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('storybook-preview-iframe');
      expect(await countAfterPause()).toBe(before);
      // The next key is typed into the field that had the focus.
      await page.keyboard.press('5');
      expect(await story.getByRole('textbox').inputValue()).toBe('5');
    });

    it('marks, clears and copies', async () => {
      await panel().getByRole('button', { name: 'Mark here' }).click();
      await expect.poll(() => lines().allInnerTexts()).toContainEqual(expect.stringContaining('Mark: Mark 1'));
      await panel().getByRole('button', { name: 'Copy as test' }).click();
      expect(await panel().getByRole('textbox').inputValue()).toContain("'Paid 23.50 dollars'");
      await page.keyboard.press('Escape');
      await panel().getByRole('button', { name: 'Clear' }).click();
      await panel().getByText('Nothing was heard yet.').waitFor();
      await expect.poll(() => statusInSidebar('said-twice').count()).toBe(0);
    });
  });

  it('has no fault that axe finds, in dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open('said-twice');
    await panelTab().click();
    await pay();
    await finding().waitFor();
    expect(await faultsByAxe()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('says that a frame is closed to it', async () => {
    await open('closed-frame');
    await panelTab().click();
    await panel().getByText('Card number, from another origin').waitFor();
  });

  it('shows the finding, but marks no story, if the check is manual', async () => {
    await open('manual');
    await panelTab().click();
    await pay();
    await finding().waitFor();
    expect(await statusInSidebar('manual').count()).toBe(0);
  });

  it('has no panel for a story that switches it off', async () => {
    await open('disabled');
    await page.getByRole('tab', { name: 'Controls' }).waitFor();
    await expect.poll(() => panelTab().count()).toBe(0);
  });
});

/** The number of entries, once the preview has told the last ones. */
async function countAfterPause(): Promise<string> {
  await page.waitForTimeout(500);
  return panel()
    .getByRole('heading', { name: /^Listen:/ })
    .innerText();
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
