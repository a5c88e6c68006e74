import type { Page } from 'playwright';

/** Presses Tab until the control has the focus. */
export async function tabTo(page: Page, tag: 'input' | 'button', name: string): Promise<void> {
  const wanted = page.getByRole(tag === 'input' ? 'textbox' : 'button', { name });
  await wanted.waitFor();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${name}`);
}
