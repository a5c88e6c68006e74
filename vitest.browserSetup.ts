import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';
import { leavePage } from './test/support/leavePage';

// In ms of the page, of which a second is ten frames in Chromium (`scripts/timeByFrames.ts`). A file that loads takes longer.
configure({ asyncUtilTimeout: 60_000 });

/** The files of a worker share one page, so that it loads every module once. Each file leaves it as it was. */
const { documentElement: root, body } = document;
const speech = Object.entries(Object.getOwnPropertyDescriptors(window)).filter(([name]) => /speech/i.test(name));
const attributes = [root, body].map((element) => [element, new Map(attributesOf(element))] as const);

// A message of one test is never heard in the next.
afterEach(() => {
  cleanup();
  leavePage();
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  body.replaceChildren();
  for (const [element, before] of attributes) {
    for (const [name] of attributesOf(element)) if (!before.has(name)) element.removeAttribute(name);
    for (const [name, value] of before) element.setAttribute(name, value);
  }
  for (const name of Object.getOwnPropertyNames(window)) if (/speech/i.test(name)) Reflect.deleteProperty(window, name);
  for (const [name, own] of speech) Object.defineProperty(window, name, own);
  scrollTo(0, 0);
});

function attributesOf(element: Element): [string, string][] {
  return [...element.attributes].map(({ name, value }) => [name, value]);
}
