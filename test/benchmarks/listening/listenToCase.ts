import type { Browser } from 'playwright';

export const tools = ['payaloud', 'aria-live-capture', 'virtual-screen-reader', 'ariaSnapshot'] as const;

export type Heard = readonly string[];

interface Listening {
  /** Bundle of `test/zoo/listening.ts`. */
  readonly code: string;
  readonly name: string;
  readonly variant: 'fault' | 'mended';
  readonly tool: (typeof tools)[number];
}

/** Resolves to the tool's notes of a case, in a page of its own, while real keys are pressed. */
export async function listenToCase(browser: Browser, { code, name, variant, tool }: Listening): Promise<Heard> {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>Zoo</title><main></main>');
  await page.exposeFunction('zooUser', (how: 'key' | 'type', text: string) =>
    how === 'key' ? page.keyboard.press(text) : page.keyboard.type(text),
  );
  await page.addScriptTag({ content: code, type: 'module' });
  await page.waitForFunction(() => 'listenToZoo' in globalThis);
  const inPage = tool === 'ariaSnapshot' ? 'none' : tool;
  const heard = await page.evaluate((args) => globalThis.listenToZoo(...args), [name, variant, inPage] as const);
  const snapshot = tool === 'ariaSnapshot' ? await page.locator('main').ariaSnapshot() : '';
  await page.close();
  return [...heard, ...snapshot.split('\n').filter((line) => line !== '')];
}
