import type { Stroke } from '@payaloud/core/gesture';
import type { Phone } from './identityBrowser';

/** The effort of a route, counted on the page. */
export interface Effort {
  /** Presses of Tab until the route had the focus. */
  readonly stops: number;
  /** Later presses: a key or chord, a stroke, a finger on the sensor. */
  readonly presses: number;
  /** Words that a screen reader says: name and description of each focused control, and every announcement. */
  readonly words: number;
  /** Time to hear the words and make the presses, without the time of drawing. */
  readonly seconds: number;
  /** Duration of the recorded stroke. */
  readonly handSeconds: number;
}

/** A screen reader at its usual speed. */
const wordsPerSecond = 4;
/** A keystroke of an average typist (Card, Moran and Newell, The Keystroke-Level Model, 1980). */
const secondsPerPress = 0.28;
/** The page delays messages by 200 ms after a focus move. This payer presses later than that. */
const settledMs = 300;

/**
 * Counts the effort of a payer who hears the page out before each act. Nothing is timed, so a busy machine has no
 * effect.
 */
export async function createEffort({ page, session, heard }: Phone) {
  let stops = 0;
  let presses = 0;
  let words = 0;
  let handMs = 0;
  let announced = (await heard()).length;
  let met = '';

  /** Name and description of the focused control, and the name of its dialog when it is entered. */
  async function focusedText(): Promise<string> {
    const nodes = await Promise.all(
      ['document.activeElement', "document.activeElement.closest('dialog')"].map(async (expression) => {
        const { result } = await session.send('Runtime.evaluate', { expression });
        if (!result.objectId) return '';
        const tree = await session.send('Accessibility.getPartialAXTree', {
          objectId: result.objectId,
          fetchRelatives: false,
        });
        const { name, description } = tree.nodes[0] ?? {};
        return `${String(name?.value ?? '')} ${String(description?.value ?? '')}`;
      }),
    );
    return nodes.toReversed().join(' ').trim();
  }

  async function hearOut() {
    const focused = await focusedText();
    const said = (await heard()).slice(announced);
    announced += said.length;
    const texts = [focused === met ? '' : focused, ...said];
    met = focused;
    words += texts.join(' ').split(/\s+/).filter(Boolean).length;
  }

  const hears = (last: string) =>
    page.waitForFunction((text) => window.identityPage.heard().at(-1) === text, last, { polling: 20 });

  return {
    async tabTo(part: string) {
      for (;;) {
        stops += 1;
        await page.keyboard.press('Tab');
        await hearOut();
        if (await page.evaluate((name) => document.activeElement?.matches(`[data-part="${name}"]`), part)) return;
      }
    },
    async press(act: () => Promise<unknown>) {
      if (presses === 0) await page.waitForTimeout(settledMs);
      presses += 1;
      await act();
    },
    /** Draws after the dialog's name, which says what to do, was heard. */
    async stroke(stroke: Stroke, draw: (stroke: Stroke) => Promise<unknown>) {
      presses += 1;
      await hearOut();
      await draw(stroke);
      handMs += (stroke.at(-1)?.t ?? 0) - (stroke[0]?.t ?? 0);
    },
    /** Waits until the outcome was heard. */
    async outcome(last: string): Promise<Effort> {
      await page.locator('section[data-status="confirmed"]').waitFor();
      await hears(last);
      await hearOut();
      const seconds = words / wordsPerSecond + (stops + presses) * secondsPerPress;
      return { stops, presses, words, seconds: round(seconds), handSeconds: round(handMs / 1000) };
    },
  };
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
