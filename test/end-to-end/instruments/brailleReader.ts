import type { CDPSession } from 'playwright';
import type { BrailleLine } from './brailleWindows';
import { textOf, type TreeNode } from './readTree';
import { isSought, type OpenCheckout, type RoutePayer } from './route';

/** A payer with a keyboard who only reads the braille display: the focused control, and each message. */
interface BrailleReader extends RoutePayer {
  /** Every line up to now, in order. */
  readonly lines: () => Promise<readonly BrailleLine[]>;
}

const maxTabs = 40;

export function createBrailleReader({ page, heard }: OpenCheckout, session: CDPSession): BrailleReader {
  const lines: BrailleLine[] = [];
  let told = 0;
  let met = '';

  async function look(): Promise<TreeNode | null> {
    const messages = await heard();
    lines.push(...messages.slice(told).map((text) => ({ kind: 'message', text }) as const));
    told = messages.length;
    const node = await focusedNode(session);
    const text = node ? [textOf(node.name), textOf(node.value), roleOf(node)].filter(Boolean).join(' ') : '';
    if (text !== '' && text !== met) lines.push({ kind: 'focus', text });
    met = text;
    return node;
  }

  return {
    async reach(control) {
      await look();
      for (let tabs = 0; tabs < maxTabs; tabs += 1) {
        await page.keyboard.press('Tab');
        const node = await look();
        if (node && isSought(control, { role: textOf(node.role), text: textOf(node.name) })) return;
      }
      throw new Error(`Tab does not lead to ${control.role} ${String(control.name)}.`);
    },
    async activate() {
      await page.clock.runFor(deliberateMs);
      await page.keyboard.press('Enter');
      await look();
    },
    async type(text) {
      await page.keyboard.type(text);
      await look();
    },
    async lines() {
      await look();
      return lines;
    },
  };
}

/** In ms. A press within 500 ms of a button's appearing is answered, and does nothing. */
const deliberateMs = 600;

/** As Orca writes it behind the name. */
const writtenRoles: Readonly<Record<string, string>> = { textbox: 'entry', DisclosureTriangle: 'toggle button' };

function roleOf({ role }: TreeNode): string {
  const name = textOf(role);
  return writtenRoles[name] ?? name;
}

async function focusedNode(session: CDPSession): Promise<TreeNode | null> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  if (result.objectId === undefined || result.className === 'HTMLBodyElement') return null;
  const { objectId } = result;
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  return nodes[0] ?? null;
}
