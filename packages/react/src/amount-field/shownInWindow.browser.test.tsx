import { en } from '@payaloud/core/languages/en';
import { AmountField, createRecognizer, nativeOnDevice } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createWebSpeechTwin } from '@payaloud/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadFont } from '../../../../test/fonts/loadFont';
import { isChromium } from '../../../../test/support/engine';

const patient = { timeout: 12_000 };
const { innerWidth, innerHeight } = window;
const own = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
const twin = createWebSpeechTwin({ utterances: ['twelve dollars'] });
let disconnect = () => {};

/** Leaves 400 px of the page, as an iPhone's number pad does. */
function openKeyboard(height = 400) {
  const seen = Object.assign(new EventTarget(), { offsetTop: 0, height, scale: 1 });
  Object.defineProperty(window, 'visualViewport', { configurable: true, value: seen });
  return seen;
}

/** In a wide font the field is higher, and less of it fits above the keyboard. */
beforeAll(() => loadFont('wide'));

afterEach(async () => {
  cleanup();
  disconnect();
  Object.defineProperty(window, 'visualViewport', own);
  await page.viewport(innerWidth, innerHeight);
});

/** The position before the page scrolled, in px. A slow test may find the page scrolled already. */
const inPage = (position: number) => position + scrollY;

function getQuestion(): Element {
  return document.querySelector('[data-part="question"]')!;
}

it('shows Accept above an on-screen keyboard that covers the page', async () => {
  await page.viewport(360, 844);
  disconnect = twin.connect(window);
  render(
    <main style={{ paddingBlock: 200, minBlockSize: 2_000 }}>
      <AmountField
        label="Tip"
        language={en}
        locale="en-US"
        currency="USD"
        recognizer={createRecognizer({ engines: [nativeOnDevice()] })}
      />
    </main>,
  );
  const talk = await screen.findByRole('button', { name: en.sentences.amountEntry.talk }, patient);
  await waitFor(() => expect(talk).not.toHaveAttribute('aria-disabled'), patient);
  const seen = openKeyboard();
  talk.focus();
  await userEvent.keyboard('{Enter}');
  const accept = await screen.findByRole('button', { name: /^Yes, / }, patient);
  expect(inPage(accept.getBoundingClientRect().bottom)).toBeGreaterThan(seen.height);
  await waitFor(() => expect(accept.getBoundingClientRect().bottom).toBeLessThanOrEqual(seen.height), patient);
  expect(accept.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
});

it('shows a question about typed text and its answers above the keyboard', async () => {
  await page.viewport(360, 844);
  const { noneTypeAgain } = en.sentences.amountEntry;
  render(
    <main style={{ paddingBlock: 200, minBlockSize: 2_000 }}>
      <AmountField label="Tip" language={en} locale="en-US" currency="KWD" recognizer={null} />
    </main>,
  );
  // In Firefox the question with its answers is 420 px high in this font.
  const seen = openKeyboard(isChromium ? 400 : 440);
  await userEvent.type(screen.getByRole('textbox'), '1,234{Enter}');
  const none = await screen.findByRole('button', { name: noneTypeAgain }, patient);
  const bottom = () => none.getBoundingClientRect().bottom;
  const top = () => getQuestion().getBoundingClientRect().top;
  expect(inPage(bottom())).toBeGreaterThan(seen.height);
  await waitFor(() => expect(bottom()).toBeLessThanOrEqual(seen.height), patient);
  expect(top()).toBeGreaterThanOrEqual(0);
});

it('keeps the question in sight if the keyboard, which opens later, leaves no room for all', async () => {
  await page.viewport(360, 844);
  const { choices } = en.sentences.amountEntry;
  render(
    <main style={{ paddingBlock: 200, minBlockSize: 2_000 }}>
      <AmountField label="Tip" language={en} locale="en-US" currency="KWD" recognizer={null} />
    </main>,
  );
  const seen = openKeyboard(844);
  const openLater = async () => {
    await screen.findByRole('list', { name: choices }, patient);
    seen.height = 150;
    seen.dispatchEvent(new Event('resize'));
  };
  // At once, because typing may end only after the question was scrolled.
  await Promise.all([userEvent.type(screen.getByRole('textbox'), '1,234{Enter}'), openLater()]);
  const top = () => getQuestion().getBoundingClientRect().top;
  expect(inPage(top())).toBeGreaterThan(seen.height);
  await waitFor(() => expect(Math.abs(top())).toBeLessThan(1), patient);
});
