import { preload } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { amount } from '@payaloud/core/languages/en/amount';
import { lazyPart } from '@payaloud/core/internal/lazy';
import { AmountField, createRecognizer, nativeOnDevice } from '@payaloud/react';
import { createWebSpeechTwin } from '@payaloud/testing';
import { act, cleanup, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';

// Another file of this worker may have loaded the speech code.
vi.hoisted(() => vi.resetModules());

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

const say = en.sentences.amountEntry;
const talk = () => screen.getByRole('button', { name: say.talk });
const recognizer = createRecognizer({ engines: [nativeOnDevice()] });
const field = <AmountField label="Tip" language={en} currency="USD" recognizer={recognizer} />;
let disconnect = () => {};

beforeEach(() => {
  disconnect = createWebSpeechTwin({ utterances: ['twelve dollars'] }).connect(window);
});

afterEach(() => {
  cleanup();
  disconnect();
});

// This test must come first, because the speech code stays loaded for the rest of the file.
it('the talk button is visible, and says why it waits, until the speech code has loaded', async () => {
  render(field);
  expect(talk()).toBeVisible();
  expect(talk()).toHaveAttribute('aria-disabled', 'true');
  expect(talk()).toBeEnabled();
  expect(talk()).toHaveAttribute('aria-pressed', 'false');
  expect(talk()).toHaveAccessibleDescription(say.loading.loading);
  talk().focus();
  await act(() => preload());
  expect(talk()).toHaveFocus();
  expect(talk()).not.toHaveAttribute('aria-disabled');
  expect(talk()).toHaveAccessibleDescription('');
});

it('a field whose code was loaded before hydrates without a mismatch', async () => {
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(field);
  expect(container.querySelector('[data-part="talk"]')).toHaveAttribute('data-support', 'unknown');
  const onRecoverableError = vi.fn();
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  const root = await act(async () => hydrateRoot(container, field, { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(errors).not.toHaveBeenCalled();
  expect(talk()).not.toHaveAttribute('aria-disabled');
  await act(async () => root.unmount());
  container.remove();
  errors.mockRestore();
});

it('the talk button waits for the words of a part of a language, and again after the language has changed', async () => {
  const words = () => lazyPart(() => Promise.resolve(en.words));
  const fieldOf = (hearingWords: ReturnType<typeof words>, tag: string) => (
    <AmountField label="Tip" language={{ ...amount, tag, hearingWords }} currency="USD" recognizer={recognizer} />
  );
  const [first, second] = [words(), words()];
  const { rerender } = render(fieldOf(first, 'en'));
  expect(talk()).toHaveAccessibleDescription(say.loading.loading);
  await act(() => first.load());
  expect(talk()).not.toHaveAttribute('aria-disabled');
  rerender(fieldOf(second, 'en-GB'));
  expect(talk()).toHaveAccessibleDescription(say.loading.loading);
  await act(() => second.load());
  expect(talk()).not.toHaveAttribute('aria-disabled');
});

it('the talk button goes on saying that loading failed while it is tried again, so that its description is not said twice', async () => {
  const tries: { resolve: (words: typeof en.words) => void; reject: (error: Error) => void }[] = [];
  const hearingWords = lazyPart(
    () => new Promise<typeof en.words>((resolve, reject) => void tries.push({ resolve, reject })),
  );
  render(<AmountField label="Tip" language={{ ...amount, hearingWords }} currency="USD" recognizer={recognizer} />);
  const touch = () => act(async () => void document.dispatchEvent(new Event('keydown')));
  await touch();
  await act(async () => tries.at(-1)?.reject(new TypeError('Failed to fetch')));
  expect(talk()).toHaveAccessibleDescription(say.loading.failed);
  await touch();
  expect([tries.length, hearingWords.getStatus()]).toEqual([2, 'loading']);
  expect(talk()).toHaveAccessibleDescription(say.loading.failed);
  await act(async () => tries.at(-1)?.resolve(en.words));
  expect(talk()).not.toHaveAttribute('aria-disabled');
});
