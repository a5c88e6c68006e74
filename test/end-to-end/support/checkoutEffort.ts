import type { CDPSession, Page } from 'playwright';

/** The effort of one way through the checkout, and everything that was heard on it. */
interface CheckoutEffort {
  /** Every key, typed characters included. */
  readonly keys: number;
  readonly tabs: number;
  readonly words: number;
  readonly heard: readonly string[];
}

/** A payer who hears each control to its end before the next key. `hear` returns everything heard so far. */
export interface EffortPayer {
  press(...keys: readonly string[]): Promise<void>;
  /** Presses Tab until the words that follow match. */
  tabTo(words: RegExp): Promise<void>;
  effort(): Promise<CheckoutEffort>;
}

interface EffortPorts {
  readonly press: (key: string) => Promise<unknown>;
  /** Everything heard so far, once nothing more is being said. */
  readonly hear: () => Promise<readonly string[]>;
}

const mostTabs = 40;

export function createEffortPayer({ press, hear }: EffortPorts): EffortPayer {
  let keys = 0;
  let tabs = 0;
  async function pressOne(key: string) {
    keys += 1;
    if (key === 'Tab') tabs += 1;
    await press(key);
  }
  return {
    async press(...list) {
      for (const key of list) await pressOne(key);
    },
    async tabTo(words) {
      for (let at = 0; at < mostTabs; at += 1) {
        const before = (await hear()).length;
        await pressOne('Tab');
        if ((await hear()).slice(before).some((text) => words.test(text))) return;
      }
      throw new Error(`Tab does not lead to ${String(words)}; heard:\n${(await hear()).join('\n')}`);
    },
    async effort() {
      const heard = await hear();
      const words = heard.join(' ').split(/\s+/).filter(Boolean).length;
      return { keys, tabs, words, heard };
    },
  };
}

/** In ms. A message waits 200 ms after a focus move; later than that nothing more follows a key. */
const settledMs = 400;

/**
 * A screen reader as the accessibility tree allows it: name, role, value and description of each control that gets the
 * focus, and every message. Real ones add a few words of their own.
 */
export async function createTreeReader(page: Page, session: CDPSession): Promise<() => Promise<readonly string[]>> {
  const heard: string[] = [];
  let told = 0;
  let met = '';
  await session.send('Accessibility.enable');

  async function focusedText(): Promise<string> {
    const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    if (!result.objectId || result.className === 'HTMLBodyElement') return '';
    const tree = await session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const { name, role, description } = tree.nodes[0] ?? {};
    const texts = [name?.value, role?.value, description?.value].map((value) => String(value ?? ''));
    return texts.filter(Boolean).join(' ');
  }

  return async () => {
    await page.waitForTimeout(settledMs);
    const focused = await focusedText();
    if (focused !== met && focused !== '') heard.push(focused);
    met = focused;
    const messages = await page.evaluate(() => (window as unknown as { heard: { texts(): string[] } }).heard.texts());
    heard.push(...messages.slice(told));
    told = messages.length;
    return heard;
  };
}
