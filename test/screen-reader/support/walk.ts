import type { Desk } from './desk';

/** A walk by keyboard. Each step waits for its last words, so nothing is timed. */
export interface Walk {
  /** Presses keys, then waits until Orca has said these words, in this order. The last ones end the step. */
  press(keys: string, ...words: readonly (string | RegExp)[]): Promise<void>;
  /** Waits until Pay takes a press: the amount was delivered, and half a second has passed since. */
  untilPayWorks(): Promise<void>;
  /** Every key with what Orca said after it. */
  transcript(): string;
}

interface Step {
  readonly keys: string;
  /** How many texts Orca had said before it. */
  readonly from: number;
}

const startWords = 'Start of page button.';

/** In ms, if `PAYALOUD_ORCA_SLOW` is set: waits after each step. A transcript that then differs has a step that ends too early. */
const slowMs = process.env.PAYALOUD_ORCA_SLOW ? 1_500 : 0;

/** In ms. A press within 500 ms of the button's appearing is answered, and pays nothing. */
const deliberateMs = 600;

/**
 * Opens a page that has a button `#start`, and starts a walk from it.
 *
 * @param after what Orca says about the page by itself, before the walk starts.
 */
export async function startWalk(orca: Desk, url: string, after?: RegExp): Promise<Walk> {
  orca.clear();
  await orca.show(url);
  if (after) await orca.waitFor(after);
  await focusStart(orca);
  return createWalk(orca);
}

/** The page's first words differ from run to run. A walk counts from the last time that Orca names the start. */
async function focusStart(orca: Desk) {
  await orca.page.locator('#start').waitFor();
  for (let tries = 0; tries < mostTries; tries += 1) {
    await orca.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await orca.page.evaluate(() => document.getElementById('start')?.focus());
    try {
      return await orca.waitFor(startWords, tryMs);
    } catch (error) {
      if (tries === mostTries - 1) throw error;
    }
  }
}

const mostTries = 15;
/** In ms. Orca hears a page only once its tree is built. */
const tryMs = 2_000;

export function createWalk(orca: Desk): Walk {
  const steps: Step[] = [];
  return {
    async press(keys, ...words) {
      steps.push({ keys, from: orca.texts().length });
      orca.press(...keys.split(' '));
      await orca.expectInOrder(words);
      if (slowMs > 0) await new Promise((resolve) => setTimeout(resolve, slowMs));
    },
    async untilPayWorks() {
      const pay = orca.page.getByRole('button', { name: /^Pay / }).and(orca.page.locator(':not([aria-disabled])'));
      await pay.waitFor();
      await orca.page.waitForTimeout(deliberateMs);
    },
    transcript() {
      const texts = orca.texts();
      const start = texts.lastIndexOf(startWords) + 1;
      return steps
        .map(({ keys, from }, index) => {
          const said = texts.slice(Math.max(from, start), steps[index + 1]?.from);
          return [keys, ...said.map((text) => `  ${text}`)].join('\n');
        })
        .join('\n')
        .concat('\n');
    },
  };
}
