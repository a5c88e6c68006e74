import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { onPlainPages, recordedPageOf } from './openElements';
import { checkoutStates, identityStates, paymentStates, scriptOf, type ElementState } from './states';

const elements: Readonly<Record<string, Readonly<Record<string, ElementState>>>> = {
  payment: paymentStates,
  identity: identityStates,
  checkout: checkoutStates,
};

const address = (element: string, name: string) => `/${element}/${name.replaceAll(/\W+/g, '-')}`;

const pages = Object.fromEntries(
  Object.entries(elements).flatMap(([element, states]) =>
    Object.entries(states).flatMap(([name, state]) => {
      const path = address(element, name);
      const script = `<script type="module" src="${path}.js"></script>`;
      return [
        [`${path}.html`, recordedPageOf(`<payaloud-${element}></payaloud-${element}>`, script)],
        [`${path}.js`, scriptOf(element, state)],
      ];
    }),
  ),
);
const own = {
  '/bank.html':
    '<!doctype html><html lang="en"><title>Bank</title><main><h1>Your bank</h1><button>Confirm</button></main></html>',
  '/code.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M1 1h8v8h-8z"/></svg>',
};

/** Rules that the page breaks in wide and light, and in 320 px and dark; and how far it can be scrolled to the side, in px. */
async function problemsIn(page: Page): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 640 });
    found.push(...(await page.evaluate(() => window.recorder.findProblems())));
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (beyond > 0) found.push(`${beyond} px beyond a window of ${width} px`);
  }
  return found;
}

onPlainPages('every state of an element, reached by keyboard alone', { ...pages, ...own }, (tab) => {
  describe.each(Object.entries(elements))('<payaloud-%s>', (element, states) => {
    it.each(Object.entries(states))('breaks no rule, light, dark and in 320 px: %s', async (name, state) => {
      const { page, faults } = await tab.open(`${address(element, name)}.html`);
      for (const step of state.steps ?? []) await step(page);
      await page.locator(`payaloud-${element} ${state.shows}`).first().waitFor();
      expect(await problemsIn(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });
});
