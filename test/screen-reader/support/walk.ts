import type { Page } from 'playwright';
import { expect } from 'vitest';
import { isFirefox, type Desk } from './desk';

/** A walk by keyboard. Each step waits for its last words, so nothing is timed. */
export interface Walk {
  /** Presses keys, then waits until Orca has said these words, in this order. The last ones end the step. */
  readonly press: (keys: string, ...words: readonly (string | RegExp)[]) => Promise<void>;
  /** Speaks to the page, which has a Web Speech twin, then waits like `press`. */
  readonly speak: (transcript: string, ...words: readonly (string | RegExp)[]) => Promise<void>;
  /** Does something without a key, such as a drawing, then waits like `press`. `name` stands for it in the transcript. */
  readonly act: (name: string, run: () => Promise<unknown>, ...words: readonly (string | RegExp)[]) => Promise<void>;
  /** Waits until Orca says that it passes every key on, after it came to a text field. It says so only if it did not before. */
  readonly untilFocusMode: () => Promise<void>;
  /**
   * Comes to a button with Tab once it takes a press, because Orca says "grayed" of it before. Then rests, so that the press
   * that follows is answered as one of its own: a message waits after a focus move, and may be overtaken by the next one.
   */
  readonly reach: (name: RegExp) => Promise<void>;
  /** Waits until a button takes a press: its words were delivered, and half a second has passed since. */
  readonly untilWorks: (name: RegExp) => Promise<void>;
  /** Every key with what Orca said after it, up to the last words that were waited for. */
  readonly transcript: () => string;
}

export interface WalkStart {
  /** The control from which the walk starts. Default: the button `#start`. */
  readonly selector?: string;
  /** Orca's words when that control gets the focus. */
  readonly words?: string;
  /** Orca's words about the page itself, before the walk starts. */
  readonly after?: RegExp;
  /** The voice that ends a step. Default: Orca's. `any`: Orca's or the page's. */
  readonly voice?: 'orca' | 'any';
}

interface Step {
  /** The keys, or the payer's words. */
  readonly name: string;
  /** How many texts Orca had said before it. */
  readonly from: number;
}

/** In ms, if `PAYALOUD_ORCA_SLOW` is set: waits after each step. A transcript that then differs has a step that ends too early. */
const slowMs = process.env.PAYALOUD_ORCA_SLOW ? 1_500 : 0;

/** In ms. Nobody presses a key sooner after the first sound of a text. A message is said again if a key silences it before. */
const reactionMs = 200;

/** In ms. Orca says characters together that come sooner after each other. */
const typingMs = 150;

/** In ms. As long as a wait for Orca. */
const anyVoiceMs = 15_000;

/** In ms. A press within 500 ms of a button's appearing is answered, and does nothing. */
const deliberateMs = 600;

/** Opens a page as a payer who was never there, and starts a walk. */
export async function startWalk(orca: Desk, url: string, start: WalkStart = {}): Promise<Walk> {
  await forgetVisits(orca, url);
  orca.clear();
  await orca.show(url);
  return walkHere(orca, start);
}

/** Starts a walk in the page that is open. */
export async function walkHere(orca: Desk, start: WalkStart = {}): Promise<Walk> {
  const { selector = '#start', words = 'Start of page button.', after, voice = 'orca' } = start;
  if (after) await orca.waitFor(after);
  await focusFirst(orca, selector, words);
  return createWalk(orca, words, voice);
}

/** Clears everything that earlier walks stored, such as a payer's settings. */
async function forgetVisits({ page }: Desk, url: string) {
  if (isFirefox) return forgetVisitsInPage(page, url);
  const session = await page.context().newCDPSession(page);
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  await session.detach();
}

/** Over BiDi no command clears what a page stored, so an empty page of the same site does. */
async function forgetVisitsInPage(page: Page, url: string) {
  const empty = new URL('/forget', url).href;
  await page.route(empty, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(empty);
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  });
  await page.context().clearCookies();
  await page.unroute(empty);
}

/** The page's first words differ from run to run, so a walk begins when Orca names its first control. */
async function focusFirst(orca: Desk, selector: string, words: string) {
  await orca.page.locator(selector).focus();
  await orca.waitFor(words);
}

/** @param startWords are left out, because Orca may say them twice before the first key. */
function createWalk(orca: Desk, startWords: string, voice: 'orca' | 'any'): Walk {
  const { page } = orca;
  const steps: Step[] = [];

  async function step(name: string, act: () => Promise<unknown>, words: readonly (string | RegExp)[]) {
    await page.waitForTimeout(reactionMs);
    steps.push({ name, from: orca.texts().length });
    const { speech } = orca.recorder;
    const from = speech.length;
    await act();
    if (voice === 'orca') await orca.expectInOrder(words);
    else
      for (const one of words)
        await expect
          .poll(() => speech.slice(from).map(({ text }) => text), { timeout: anyVoiceMs })
          .toContainEqual(expect.stringMatching(one));
    if (slowMs > 0) await page.waitForTimeout(slowMs);
  }

  async function pressKeys(...keys: readonly string[]) {
    if (!(await page.evaluate(() => document.activeElement?.matches('iframe')))) return orca.pressInPage(...keys);
    // The page does not feel keys that are pressed in a frame.
    for (const key of keys) {
      orca.press(key);
      await page.waitForTimeout(typingMs);
    }
  }

  const press: Walk['press'] = (keys, ...words) => step(keys, () => pressKeys(...keys.split(' ')), words);

  return {
    press,
    async reach(name) {
      await untilWorks(page, name);
      await press('Tab', name);
      await page.waitForTimeout(deliberateMs);
    },
    speak: (transcript, ...words) => step(`(says “${transcript}”)`, () => page.evaluate(sayToTwin, transcript), words),
    act: (name, run, ...words) => step(`(${name})`, run, words),
    async untilFocusMode() {
      const mode = orca.texts().findLast((text) => /^(Focus|Browse) mode$/.test(text));
      if (mode !== 'Focus mode') await orca.waitFor('Focus mode');
    },
    untilWorks: (name) => untilWorks(page, name),
    transcript() {
      const texts = orca.textsSoFar();
      const places = new Set<string>([startWords, 'main content']);
      // On a busy machine Orca leaves a place and enters it again, so each is named once.
      const isSteady = (text: string) => {
        if (text.startsWith('leaving ') || places.has(text)) return false;
        // The window and the document are named again whenever the title changes, for example because sound plays.
        if (/ - Chromium$| document web$/.test(text)) return false;
        if (/ (landmark|panel)$/.test(text)) places.add(text);
        return true;
      };
      return steps
        .map(({ name, from }, index) => {
          const said = texts.slice(from, steps[index + 1]?.from).filter(isSteady);
          return [name, ...said.map((text) => `  ${text}`)].join('\n');
        })
        .join('\n')
        .concat('\n');
    },
  };
}

/** Waits until a button takes a press: its words were delivered, and half a second has passed since. */
export async function untilWorks(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).and(page.locator(':not([aria-disabled])')).waitFor();
  await page.waitForTimeout(deliberateMs);
}

/** Runs in the page. */
function sayToTwin(transcript: string) {
  (window as unknown as { webSpeechTwin: { say(text: string): void } }).webSpeechTwin.say(transcript);
}
