import { en } from '@payaloud/core/languages/en';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEffortPayer } from './support/checkoutEffort';
import { warnWithoutSpeechTools } from './support/speechWav';
import { canTalk, openTalkingPage, type TalkingPage } from './support/talkingPage';
import { createTreeReader } from './support/treeReader';

declare const heard: { texts(): readonly string[] };

warnWithoutSpeechTools('a tip that is said to Moonshine');

const say = en.sentences.amountEntry;
/** A screen reader at its usual speed, and a keystroke of an average typist, as in `effort.ts`. */
const wordsPerSecond = 4;
const secondsPerKey = 0.28;
/** 30 in November 2026, of them 5 of the amount in the read-back, 6 of how to answer, and 5 in what was accepted. */
const maxSpokenWords = 30;

interface Route {
  readonly keys: number;
  readonly words: number;
  /** Time to hear the words and to press the keys, in s. Counted, so a busy machine has no effect. */
  readonly seconds: number;
  /** Measured time from the press of the talk button to the read-back, in s. The speech itself comes 16 times faster. */
  readonly turnSeconds: number;
}

let talking: TalkingPage;
let tab: TalkingPage['tab'];

/** Opens the page, and downloads what it offers. */
async function open(moonshine: 'with' | 'without') {
  talking = await openTalkingPage('spoken-tip.tsx', {}, moonshine);
  tab = talking.tab;
  await tab.getByRole('button', { name: say.talk, disabled: false }).press('Enter');
  await tab.getByRole('button', { name: /^Download/ }).press('Enter');
  await status('idle');
}

const status = (name: string) => tab.locator(`[data-payaloud="amount-field"][data-status="${name}"]`).waitFor();

describe.skipIf(!canTalk)('a tip that is said to Moonshine in Chromium', { timeout: 120_000 }, () => {
  beforeAll(() => open('with'), 120_000);

  afterAll(() => talking?.close());

  async function fresh() {
    await tab.reload();
    await tab.getByRole('button', { name: say.talk }).waitFor();
    const hear = await createTreeReader(tab, await tab.context().newCDPSession(tab));
    return createEffortPayer({ press: (key) => tab.keyboard.press(key), hear });
  }

  async function result(payer: Awaited<ReturnType<typeof fresh>>, turnSeconds: number): Promise<Route> {
    expect(await tab.locator('input[name=tip]').inputValue()).toBe('12.05');
    const { keys, heard } = await payer.effort();
    // Said only by a recognizer that takes longer than three seconds, as on a busy machine.
    const words = heard
      .filter((text) => text !== say.thinking)
      .join(' ')
      .split(/\s+/).length;
    const seconds = words / wordsPerSecond + keys * secondsPerKey;
    return { keys, words, seconds: round(seconds), turnSeconds: round(turnSeconds) };
  }

  async function typed(): Promise<Route> {
    const payer = await fresh();
    await payer.tabTo(/^Tip\b/);
    await payer.press('1', '2', '.', '0', '5');
    await payer.tabTo(/twelve dollars and five cents/);
    return result(payer, 0);
  }

  async function spoken(): Promise<Route> {
    const payer = await fresh();
    await talking.say('twelve dollars and five cents', { voice: 'rms' });
    await payer.tabTo(new RegExp(`^${say.talk}`));
    const pressedAt = performance.now();
    await payer.press('Enter');
    await status('confirming');
    const turnSeconds = (performance.now() - pressedAt) / 1_000;
    await payer.tabTo(/^Yes, 12\.05 dollars/);
    await payer.press('Enter');
    await status('idle');
    return result(payer, turnSeconds);
  }

  it('takes fewer keys by voice than by typing; the words and seconds are printed', async () => {
    const routes = { typed: await typed(), spoken: await spoken() };
    console.table(routes);
    expect(routes.spoken.keys).toBeLessThan(routes.typed.keys);
    expect(routes.spoken.words).toBeLessThanOrEqual(maxSpokenWords);
  });
});

/** To the small model, which is there sooner. */
describe.skipIf(!canTalk)('a tip that is said in Chromium', () => {
  beforeAll(() => open('without'), 120_000);

  afterAll(() => talking?.close());

  it.each(['listening', 'thinking'])('is read back after the page was hidden while %s, and not taken', async (when) => {
    await tab.reload();
    await tab.getByRole('button', { name: say.talk }).waitFor();
    await tab.evaluate(hideAt, when);
    await talking.say('twelve dollars', { voice: 'rms' });
    await tab.getByRole('button', { name: say.talk, disabled: false }).press('Enter');
    await status('confirming');
    const texts = () => tab.evaluate(() => heard.texts().join('\n'));
    expect(await tab.evaluate(() => document.hidden)).toBe(true);
    await tab.evaluate(show);
    await expect.poll(texts).toContain(say.readBack('twelve dollars'));
    expect((await texts()).split(say.readBack('twelve dollars'))).toHaveLength(2);
    expect(await tab.locator('input[name=tip]').inputValue()).toBe('');
  });
});

/** Hides the page as soon as the field has this status. Headless Chromium hides none by itself. */
function hideAt(status: string): void {
  const tell = () => document.dispatchEvent(new Event('visibilitychange'));
  const observer = new MutationObserver(() => {
    if (!document.querySelector(`[data-payaloud="amount-field"][data-status="${status}"]`)) return;
    observer.disconnect();
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    tell();
  });
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-status'] });
}

function show(): void {
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
