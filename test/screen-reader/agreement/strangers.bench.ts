import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { afterAll, beforeAll, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium';
import { installLibraries, libraries, servePages, type ServedPages } from '../../strangers/servePages';
import { startDesk } from '../support/desk';
import { bundleListener } from './bundleListener';
import type { Listened } from './listener';
import { reportPlanted, reportStrangers, type PlayedPage, type PlayedStep } from './strangers';

/**
 * Plays the pages of other libraries beside Orca, one file for each page in `output/strangers`. A page that has a file is left
 * out, so a run can be resumed. `PAYALOUD_PART=1/2` plays every second library.
 *
 * With `PAYALOUD_AGAIN=1` only the log listens, beside what Orca said before: after a change of a rule, that takes a tenth of the
 * time. Its files are in `output/strangers-again`; delete them before the next change is tried.
 */
const output = fileURLToPath(new URL('./output/strangers', import.meta.url));
const again = fileURLToPath(new URL('./output/strangers-again', import.meta.url));
const isAgain = Boolean(process.env.PAYALOUD_AGAIN);
const [part = 1, parts = 1] = (process.env.PAYALOUD_PART ?? '1/1').split('/').map(Number);

/** In ms: nothing new for so long ends a step. A rule waits two seconds before it calls a press unanswered. */
const quietMs = 2_500;
const lookMs = 250;
const maxMs = 20_000;

/** Presses the keys: as the X server beside Orca, or as the browser's driver. */
interface Player {
  readonly page: Page;
  open(address: string): Promise<unknown>;
  press(key: string): unknown;
  /** Orca's words since the page was opened. */
  texts(): readonly string[];
  stop(): Promise<void>;
}

let player: Player;
let site: ServedPages;

beforeAll(async () => {
  installLibraries();
  mkdirSync(isAgain ? again : output, { recursive: true });
  site = await servePages();
  player = await (isAgain ? startAlone() : startBesideOrca());
  // The first page of a library waits until it is bundled.
  player.page.setDefaultNavigationTimeout(180_000);
});

afterAll(async () => {
  await player?.stop();
  await site?.close();
  const folder = isAgain ? again : output;
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const played = files.map((name) => read(join(folder, name)));
  reportStrangers(played);
  reportPlanted(played);
});

it.each(libraries.filter((_, at) => at % parts === part - 1))('%s', { timeout: 3_600_000 }, async (library) => {
  await player.page.goto(site.addressOf(library));
  const pages = await player.page.evaluate(() => (window as unknown as { pages: PageOfLibrary[] }).pages);
  for (const { name, keys } of pages) {
    const beside = join(output, `${library}.${name}.json`);
    const file = isAgain ? join(again, `${library}.${name}.json`) : beside;
    if (existsSync(file) || (isAgain && !existsSync(beside))) continue;
    const played = await play(library, name, keys);
    writeFileSync(file, `${JSON.stringify(isAgain ? withOrca(played, read(beside)) : played, null, 2)}\n`);
  }
});

interface PageOfLibrary {
  readonly name: string;
  /** Names of keys of the X server. */
  readonly keys: readonly string[];
}

async function startBesideOrca(): Promise<Player> {
  const desk = await startDesk();
  await desk.page.addInitScript(bundleListener());
  await desk.show(site.addressOf(libraries[0]!));
  return {
    page: desk.page,
    async open(address) {
      desk.clear();
      await desk.show(address);
    },
    press: (key) => desk.press(key),
    texts: () => desk.texts(),
    stop: () => desk.stop(),
  };
}

async function startAlone(): Promise<Player> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  const page = await browser.newPage();
  await page.addInitScript(bundleListener());
  return {
    page,
    open: (address) => page.goto(address),
    press: (key) => page.keyboard.press(driverKeys[key] ?? key.replace('shift+', 'Shift+')),
    texts: () => [],
    stop: () => browser.close(),
  };
}

/** Names of keys that differ between the X server and the driver. */
const driverKeys: Readonly<Record<string, string>> = {
  Return: 'Enter',
  space: ' ',
  period: '.',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

/** The page as the log hears it now, with Orca's words of then. */
function withOrca(now: PlayedPage, then: PlayedPage): PlayedPage {
  const steps = now.steps.map((step, at) => ({ ...step, orca: then.steps[at]?.orca ?? [] }));
  return { ...now, steps };
}

async function play(library: string, name: string, keys: readonly string[]): Promise<PlayedPage> {
  await player.page.goto('about:blank');
  await player.open(site.addressOf(library, name));
  await untilQuiet();
  const steps: PlayedStep[] = [];
  let entriesBefore = (await listened()).entries.length;
  for (const key of keys) {
    const before = player.texts().length;
    await player.press(key);
    await untilQuiet();
    const { entries } = await listened();
    const hasFocus = await player.page.evaluate(() => document.activeElement !== document.body);
    steps.push({ key, orca: player.texts().slice(before), entries: entries.slice(entriesBefore), hasFocus });
    entriesBefore = entries.length;
  }
  const { findings, offered, descriptions } = await listened();
  return { library, name, steps, findings, offered, descriptions };
}

/** Waits until neither Orca nor the log has anything new. */
async function untilQuiet(): Promise<void> {
  const began = performance.now();
  let said = '';
  let since = began;
  while (performance.now() - since < quietMs && performance.now() - began < maxMs) {
    await player.page.waitForTimeout(lookMs);
    const now = `${player.texts().length} ${(await listened()).entries.length}`;
    if (now !== said) since = performance.now();
    said = now;
  }
}

function listened(): Promise<Listened> {
  return player.page.evaluate(() => (window as unknown as { listened(): Listened }).listened());
}

function read(file: string): PlayedPage {
  return JSON.parse(readFileSync(file, 'utf8')) as PlayedPage;
}
