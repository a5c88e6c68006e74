import type { Recognizer } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import type { PaymentOrder } from '@payaloud/core/payment';
import {
  AmountField,
  ConfirmIdentity,
  PayaloudProvider,
  PayButton,
  preload,
  SwipeToPay,
  usePayment,
} from '@payaloud/react';
import { EnrollVoice } from '@payaloud/react/experimental';
import { createFakeClock, createRecordedAnnouncer, createTestChallenge, type FakeClock } from '@payaloud/testing';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { passTime } from '../../test/passTime';
import { meantPresses, strayPresses, trustClicks } from '../../test/pressCorpus';
import { createVoiceSetupDouble } from '../../test/setupDoubles';
import { memoryVault } from '../../test/identityScene';

const amount = money(2350, 'USD');
const never = () => new Promise<never>(() => {});

/** A button once it works, and whether its press has counted. */
interface Scene {
  readonly button: HTMLElement;
  readonly counted: () => boolean;
}

const announcer = () => createRecordedAnnouncer();
let clock: FakeClock;

function show(element: ReactElement, said = announcer()) {
  return render(
    <PayaloudProvider language={en} locale="en-US" currency="USD" announcer={said} recognizer={null} clock={clock}>
      <button type="button">Elsewhere</button>
      {element}
    </PayaloudProvider>,
  );
}

/** By its part: the accessible name of every button takes jsdom seconds. */
async function findReady(part: string) {
  const find = () => document.querySelector<HTMLElement>(`[data-part="${part}"]:not([aria-disabled])`);
  await waitFor(() => expect(find()).not.toBeNull());
  return find() ?? document.body;
}

/** Each test pays an order of its own, because a payment goes on after its test. */
let orders = 0;

function Pay({ order }: { readonly order: PaymentOrder }) {
  const payment = usePayment({ order, pay: never, check: never });
  return (
    <div data-status={payment.state.status}>
      <PayButton payment={payment} />
    </div>
  );
}

async function showPay(): Promise<Scene> {
  const { container } = show(<Pay order={{ id: `order-${(orders += 1)}`, amount, payee: 'Blue Bottle' }} />);
  const button = await findReady('pay');
  return { button, counted: () => container.querySelector('[data-status="review"]') === null };
}

async function showAccept(): Promise<Scene> {
  const onValueChange = vi.fn();
  show(<AmountField label="Tip" recognizer={hears('twelve dollars')} onValueChange={onValueChange} />);
  await act(async () => {});
  fireEvent.click(await findReady('talk'));
  return { button: await findReady('accept'), counted: () => onValueChange.mock.calls.length > 0 };
}

function hears(transcript: string): Recognizer {
  return {
    engines: [],
    prepare: async () => ({ engine: null, availability: { kind: 'available' } }),
    listen(_request, events) {
      queueMicrotask(() => events.onCapture?.());
      queueMicrotask(() => events.onSettled({ kind: 'heard', transcripts: [transcript] }));
      return { stop() {}, abort() {} };
    },
  };
}

async function showSwipe(): Promise<Scene> {
  const onPay = vi.fn(never);
  show(<SwipeToPay amount={amount} payee="Blue Bottle" onPay={onPay} />);
  fireEvent.click(await findReady('ask'));
  return { button: await findReady('confirm'), counted: () => onPay.mock.calls.length > 0 };
}

async function showPasskey(): Promise<Scene> {
  const ask = vi.fn(never);
  show(
    <ConfirmIdentity
      vault={memoryVault()}
      getChallenge={async () => createTestChallenge()}
      onDrawing={never}
      onPasskey={never}
      passkey={{ ask }}
    />,
  );
  return { button: await findReady('passkey'), counted: () => ask.mock.calls.length > 0 };
}

async function showConsent(): Promise<Scene> {
  const { setup } = createVoiceSetupDouble({ status: 'consent', consent: 'heard' });
  show(<EnrollVoice setup={setup} />);
  return { button: await findReady('main'), counted: () => setup.agree.mock.calls.length > 0 };
}

/** Pay, Accept and the consent doubt a stray press; the others have a second step, or ask again themselves. */
const doubting = [
  ['Pay', showPay],
  ['Accept', showAccept],
  ['the consent to a voice', showConsent],
] as const;
const buttons = [...doubting, ['the second step of SwipeToPay', showSwipe], ['the passkey', showPasskey]] as const;

beforeAll(() => preload());

let undo = () => {};
beforeEach(() => {
  localStorage.clear();
  clock = createFakeClock();
  vi.stubGlobal('PublicKeyCredential', () => {});
});
afterEach(() => {
  undo();
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** As if the button had been there for a while. */
async function letTimePass() {
  await passTime(clock, 2_000);
  undo = trustClicks();
}

const elsewhere = () => screen.getByText('Elsewhere');
const click = (button: HTMLElement) => () => fireEvent.click(button);

describe.each(buttons)('%s counts', (_button, start) => {
  it.each(meantPresses)('%s', async (_name, press) => {
    const { button, counted } = await start();
    await letTimePass();
    expect(counted()).toBe(false);
    await act(async () => press(button, click(button), elsewhere(), () => clock.pass(0)));
    await waitFor(() => expect(counted()).toBe(true));
  });
});

describe.each(doubting)('%s doubts', (_button, start) => {
  it.each(strayPresses)('%s', async (_name, press) => {
    const { button, counted } = await start();
    await letTimePass();
    await act(async () => press(button, click(button), elsewhere(), () => clock.pass(0)));
    expect(counted()).toBe(false);
  });

  it('a press within half a second of its appearing', async () => {
    const { button, counted } = await start();
    await passTime(clock, 450);
    undo = trustClicks();
    await act(async () => click(button)());
    expect(counted()).toBe(false);
  });
});
