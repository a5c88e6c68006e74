import type { CDPSession, Page } from 'playwright';

/** In ms. A message waits 200 ms after a focus move; later than that nothing more follows a key. */
const settledMs = 400;

/**
 * A screen reader as the accessibility tree allows it: name, role, value and description of each control that gets the
 * focus, and every message. Real ones add a few words of their own. Needs a page whose clock is installed.
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
    await page.clock.runFor(settledMs);
    const focused = await focusedText();
    if (focused !== met && focused !== '') heard.push(focused);
    met = focused;
    const messages = await page.evaluate(() => (window as unknown as { heard: { texts(): string[] } }).heard.texts());
    heard.push(...messages.slice(told));
    told = messages.length;
    return heard;
  };
}
