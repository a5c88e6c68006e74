import { expect } from 'vitest';
import type { Desk } from '../support/desk';

/** A walk that notes only what a payer hears, for a reader who must say from it how much, to whom, paid or not, what next. */
export interface SpokenWalk {
  /** Presses keys that the page feels, then hears everything out. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Presses Tab until the focus is on this control, or these words are heard. Hears each one out, as a payer who looks for it does. */
  readonly tabTo: (target: string | RegExp, key?: 'Tab' | 'shift+Tab') => Promise<void>;
  /** Does something without a key, such as a drawing. */
  readonly act: (name: string, run: () => Promise<unknown>) => Promise<void>;
  /** Waits until this element is there, then hears everything out. */
  readonly until: (selector: string) => Promise<void>;
  /** One line per key and per text, in order of time, with the seconds since the start. `[cut]` was not heard to its end. */
  readonly log: () => string;
}

/** In ms: longer than a message waits after a focus move, shorter than the announcer's longest wait. */
const quietMs = 1_500;
const maxTabs = 20;

export function startSpokenWalk(desk: Desk): SpokenWalk {
  const { recorder, page } = desk;
  const from = recorder.speech.length;
  const start = now();
  const keys: { readonly at: number; readonly text: string }[] = [];

  function now(): number {
    return Date.now() - recorder.startedAt;
  }

  async function hearOut() {
    await expect
      .poll(
        () => {
          const last = recorder.speech.at(-1);
          return !last || ((last.state === 'spoken' || last.state === 'cancelled') && now() - last.at > quietMs);
        },
        { timeout: 90_000, interval: 100 },
      )
      .toBe(true);
  }

  async function note(text: string, run: () => Promise<unknown>) {
    keys.push({ at: now(), text });
    await run();
    await page.waitForTimeout(quietMs);
    await hearOut();
  }

  const press: SpokenWalk['press'] = (...pressed) =>
    note(`KEY ${pressed.join(' ')}`, () => desk.pressInPage(...pressed));

  return {
    press,
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
    act: (name, run) => note(name.toUpperCase(), run),
    async until(selector) {
      await page.locator(selector).first().waitFor({ timeout: 60_000 });
      await page.waitForTimeout(quietMs);
      await hearOut();
    },
    log() {
      const heard = recorder.speech.slice(from).map(({ at, text, state, client }) => ({
        at,
        text: `    ${client.includes(':Orca:') ? '' : '(page voice) '}${text}${state === 'spoken' ? '' : ' [cut]'}`,
      }));
      return [...keys, ...heard]
        .toSorted((one, other) => one.at - other.at)
        .map(({ at, text }) => `${((at - start) / 1000).toFixed(1).padStart(6)} ${text}`)
        .join('\n')
        .concat('\n');
    },
  };
}

/** Runs in the page. */
function focusMatches(selector: string): boolean {
  return document.activeElement?.matches(selector) === true;
}
