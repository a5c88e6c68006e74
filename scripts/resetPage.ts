// A setup file of vitest: each test unmounts what it rendered, and each file leaves an empty page to the next one in its worker.
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach } from 'vitest';

afterEach(() => cleanup());

afterAll(() => {
  for (const { name } of Array.from(document.documentElement.attributes))
    document.documentElement.removeAttribute(name);
  document.head.replaceChildren();
  document.body.replaceChildren();
  document.title = '';
  localStorage.clear();
  sessionStorage.clear();
  forgetSharedObjects();
});

/** The announcer and the preferences of the page, which all copies of our packages share. */
function forgetSharedObjects() {
  for (const key of Object.getOwnPropertySymbols(document)) {
    if (key.description?.startsWith('payaloud.')) Reflect.deleteProperty(document, key);
  }
}
