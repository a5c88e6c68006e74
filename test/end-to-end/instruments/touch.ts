import type { CDPSession, Page } from 'playwright';
import { readTree } from './readTree';
import { stopsOf, type Stop } from './stops';

/** A page as a finger finds it through its accessibility tree. Needs a page with touch, whose clock is installed. */
export interface TouchedPage {
  readonly stops: () => Promise<readonly Stop[]>;
  /** Taps the middle of a stop, once it takes a press. */
  readonly tap: (stop: Stop) => Promise<void>;
  /** The DOM node that has the focus, or null. */
  readonly focused: () => Promise<number | null>;
}

/** In ms. A press within 500 ms of a button's appearing is answered, and does nothing. */
const deliberateMs = 600;

export async function touchPage(page: Page, session: CDPSession): Promise<TouchedPage> {
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
  return {
    stops: async () => stopsOf(await readTree(session)),
    async tap({ node, text }) {
      if (node === null) throw new Error(`“${text}” has no place on the page.`);
      await page.clock.runFor(deliberateMs);
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
      const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: node });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
      await page.touchscreen.tap((left + right) / 2, (top + bottom) / 2);
    },
    async focused() {
      const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
      if (result.objectId === undefined || result.className === 'HTMLBodyElement') return null;
      const { node } = await session.send('DOM.describeNode', { objectId: result.objectId });
      return node.backendNodeId;
    },
  };
}
