import { en } from '@payaloud/core/languages/en';
import { AmountField, createRecognizer, nativeOnDevice } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createWebSpeechTwin } from '@payaloud/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

const patient = { timeout: 12_000 };
const { innerWidth, innerHeight } = window;
const own = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
const twin = createWebSpeechTwin({ utterances: ['twelve dollars'] });
let disconnect = () => {};

afterEach(async () => {
  cleanup();
  disconnect();
  Object.defineProperty(window, 'visualViewport', own);
  await page.viewport(innerWidth, innerHeight);
});

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
  // As tall as what an iPhone's number pad leaves.
  const seen = { offsetTop: 0, height: 400, scale: 1 };
  Object.defineProperty(window, 'visualViewport', { configurable: true, value: seen });
  talk.focus();
  await userEvent.keyboard('{Enter}');
  const accept = await screen.findByRole('button', { name: /^Yes, / }, patient);
  expect(accept.getBoundingClientRect().bottom).toBeGreaterThan(seen.height);
  await waitFor(() => expect(accept.getBoundingClientRect().bottom).toBeLessThanOrEqual(seen.height), patient);
  expect(accept.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
});
