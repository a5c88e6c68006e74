import { page } from 'vitest/browser';

/** Makes a real click. Audio runs, and `install()` may be called, only after one. */
export async function click() {
  const button = document.createElement('button');
  button.textContent = 'Begin';
  document.body.append(button);
  await page.elementLocator(button).click();
  button.remove();
}
