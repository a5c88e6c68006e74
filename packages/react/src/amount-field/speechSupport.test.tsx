import { createAnnouncer, type EngineAvailability, type Recognizer } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { AmountField, PayaloudProvider } from '@payaloud/react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

const available: EngineAvailability = { kind: 'available' };
const noPack: EngineAvailability = { kind: 'unavailable', cause: 'language-not-supported' };
const talkButton = () => screen.queryByRole('button', { name: 'Say the amount' });

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'permissions');
});

it('shows the talk button once the payer returns with a language pack, without a message', async () => {
  const { announcer, answer, comeBack } = await setUp(noPack);
  expect(talkButton()).toBeNull();
  answer(available);
  await comeBack();
  expect(talkButton()).toBeVisible();
  expect(announcer.getSnapshot().history).toEqual([]);
});

it('shows the talk button once the permission has changed', async () => {
  const permission = Object.assign(new EventTarget(), { state: 'denied' });
  Object.defineProperty(navigator, 'permissions', {
    configurable: true,
    value: { query: () => Promise.resolve(permission) },
  });
  const { answer } = await setUp(noPack);
  answer(available);
  await act(async () => void permission.dispatchEvent(new Event('change')));
  expect(talkButton()).toBeVisible();
});

it('moves nothing while a microphone of the page is open', async () => {
  const { announcer, answer, comeBack } = await setUp(noPack);
  const release = announcer.holdForCapture();
  answer(available);
  await comeBack();
  expect(talkButton()).toBeNull();
  await act(async () => release());
  expect(talkButton()).toBeVisible();
});

it('keeps a talk button that stops working, because the payer may be focused on it, and says what is wrong', async () => {
  const { answer, comeBack } = await setUp(available);
  talkButton()?.focus();
  answer(noPack);
  await comeBack();
  expect(talkButton()).toHaveFocus();
});

it('stops asking once the field is unmounted', async () => {
  const { prepare, comeBack, unmount } = await setUp(noPack);
  unmount();
  prepare.mockClear();
  await comeBack();
  expect(prepare).not.toHaveBeenCalled();
});

async function setUp(first: EngineAvailability) {
  let availability = first;
  const prepare = vi.fn(() => Promise.resolve({ engine: null, availability }));
  const recognizer: Recognizer = { engines: [], prepare, listen: () => ({ stop() {}, abort() {} }) };
  const announcer = createAnnouncer();
  const view = render(
    <PayaloudProvider language={en} currency="USD" announcer={announcer}>
      <AmountField label="Tip" recognizer={recognizer} />
    </PayaloudProvider>,
  );
  await act(async () => {});
  return {
    announcer,
    prepare,
    unmount: view.unmount,
    answer: (next: EngineAvailability) => void (availability = next),
    comeBack: () => act(async () => void document.dispatchEvent(new Event('visibilitychange'))),
  };
}
