import { expect } from 'vitest';
import type { Pressed, WalkRecord } from '../../end-to-end/instruments/walkRecord';
import type { Desk } from '../support/desk';

/** A walk that notes only what a payer hears, for a reader who must say from it how much, to whom, paid or not, what next. */
export interface SpokenWalk {
  /** Presses keys that the page feels, then hears everything out. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Presses keys that the page does not feel, because Orca keeps them or a frame has the focus, and goes on as `press`. */
  readonly pressElsewhere: (...keys: readonly string[]) => Promise<void>;
  /** Presses the keys that send the money, and goes on as `press`. */
  readonly pay: (...keys: readonly string[]) => Promise<void>;
  /** Presses Tab until the focus is on this control, or these words are heard. Hears each one out, as a payer who looks for it does. */
  readonly tabTo: (target: string | RegExp, key?: 'Tab' | 'shift+Tab') => Promise<void>;
  /** Does something without a key, such as a drawing. */
  readonly act: (name: string, run: () => Promise<unknown>) => Promise<void>;
  /** Waits until this element is there, then hears everything out. */
  readonly until: (selector: string) => Promise<void>;
  readonly record: () => WalkRecord;
}

/** In ms: longer than a message waits after a focus move, shorter than the announcer's longest wait. */
const quietMs = 1_500;
/** In ms: longer than a voice pauses between two texts. */
const pauseMs = 600;
const maxTabs = 20;

type WalkedDesk = Pick<Desk, 'recorder' | 'page' | 'pressInPage'> & Partial<Pick<Desk, 'press'>>;

/** @param desk `press` is needed only for `pressElsewhere`. */
export function startSpokenWalk(desk: WalkedDesk): SpokenWalk {
  const { recorder, page } = desk;
  const from = recorder.speech.length;
  const start = now();
  const pressed: Pressed[] = [];

  function now(): number {
    return Date.now() - recorder.startedAt;
  }

  /** Waits until nothing was said or begun for a while. */
  async function hearOut() {
    let said = -1;
    let quietSince = now();
    await expect
      .poll(
        () => {
          const { length } = recorder.speech;
          const state = recorder.speech.at(-1)?.state ?? 'spoken';
          const isOver = state === 'spoken' || state === 'cancelled';
          if (!isOver || length !== said) quietSince = now();
          said = length;
          return now() - quietSince > pauseMs;
        },
        { timeout: 90_000, interval: 100 },
      )
      .toBe(true);
  }

  async function note(keys: readonly string[], kind: Pressed['kind'], run: () => Promise<unknown>) {
    const began = Date.now();
    await run();
    const felt = kind === 'acts' ? [] : await page.evaluate(feltSince, began);
    for (const [index, key] of keys.entries())
      pressed.push({ at: (felt[index] ?? began) - recorder.startedAt - start, keys: key, kind });
    await page.waitForTimeout(quietMs);
    await hearOut();
  }

  const press: SpokenWalk['press'] = (...keys) => note(keys, 'key', () => desk.pressInPage(...keys));

  return {
    press,
    pressElsewhere: (...keys) => note(keys, 'key', async () => desk.press?.(...keys)),
    pay: (...keys) => note(keys, 'pays', () => desk.pressInPage(...keys)),
    async tabTo(target, key = 'Tab') {
      for (let tabs = 0; tabs < maxTabs; tabs += 1) {
        const before = recorder.speech.length;
        await press(key);
        const isThere =
          typeof target === 'string'
            ? await page.evaluate(focusMatches, target)
            : recorder.speech.slice(before).some(({ text }) => target.test(text));
        if (isThere) return;
      }
      throw new Error(`No ${target} within ${maxTabs} Tabs.`);
    },
    act: (name, run) => note([`(${name})`], 'acts', run),
    async until(selector) {
      await page.locator(selector).first().waitFor({ timeout: 60_000 });
      await page.waitForTimeout(quietMs);
      await hearOut();
    },
    record: () => ({
      pressed,
      heard: recorder.speech.slice(from).map(({ at, text, state, client }) => ({
        at: at - start,
        text,
        isWhole: state === 'spoken',
        voice: client.includes(':Orca:') ? 'screen reader' : 'page',
      })),
    }),
  };
}

/**
 * Runs in the page before anything else, so that a key counts from when the page felt it: on a busy machine a key is on its way for
 * a second.
 */
export function noteKeys() {
  const felt: number[] = [];
  Object.assign(window, { keysFelt: felt });
  addEventListener('keydown', () => felt.push(Date.now()), true);
}

/** Runs in the page. */
function feltSince(from: number): number[] {
  const { keysFelt = [] } = window as unknown as { keysFelt?: readonly number[] };
  return keysFelt.filter((at) => at >= from);
}

/** Runs in the page. */
function focusMatches(selector: string): boolean {
  return document.activeElement?.matches(selector) === true;
}
