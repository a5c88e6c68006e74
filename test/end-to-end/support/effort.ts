import type { Phone } from './identityBrowser';

/** What a route costs its payer, as it was counted on the page. */
export interface Effort {
  /** Presses of Tab until the way had the focus. */
  readonly stops: number;
  /** Presses after it: a key or a chord, a stroke, the finger on the sensor. */
  readonly presses: number;
  /** What a screen reader says: name and description of each control that has the focus, and every announcement. */
  readonly words: number;
  /** From the first Tab until the outcome was heard, without the time that the hand is on the glass. */
  readonly seconds: number;
  readonly handSeconds: number;
}

/** Of a screen reader at its usual speed. */
const wordsPerSecond = 4;

/** A payer who hears the page out before each act. */
export async function createEffort({ page, session, heard, status }: Phone) {
  let stops = 0;
  let presses = 0;
  let words = 0;
  let handMs = 0;
  let announced = (await heard()).length;
  let met = '';
  const began = performance.now();

  /** Name and description of what has the focus, and the name of the dialog around it when it is entered. */
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
    const count = texts.join(' ').split(/\s+/).filter(Boolean).length;
    words += count;
    await page.waitForTimeout((count / wordsPerSecond) * 1000);
    return count;
  }

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
      presses += 1;
      await act();
    },
    /** With the finger on the glass: as long as the recording was. */
    async stroke(act: () => Promise<unknown>) {
      presses += 1;
      await hearOut();
      const start = performance.now();
      await act();
      handMs += performance.now() - start;
    },
    /** Until the outcome was heard. */
    async outcome(last: string): Promise<Effort> {
      await page.waitForFunction(
        (text) =>
          document.querySelector('section')?.dataset.status === 'confirmed' &&
          window.identityPage.heard().at(-1) === text,
        last,
        { polling: 20 },
      );
      await hearOut();
      expectStatus(await status());
      const seconds = (performance.now() - began - handMs) / 1000;
      return { stops, presses, words, seconds: round(seconds), handSeconds: round(handMs / 1000) };
    },
  };
}

function expectStatus(status: string | null) {
  if (status !== 'confirmed') throw new Error(`The route ended at ${status}.`);
}

function round(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
