import type { DevicePublicKey } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import type { PayOutcome } from '@payaloud/core/payment';
import {
  AmountField,
  EnrollIdentity,
  PayaloudProvider,
  PayButton,
  PaymentStatus,
  preload,
  SpeechSettings,
  SwipeToPay,
  usePayment,
} from '@payaloud/react';
import { ConfirmIdentityByVoice, EnrollVoice } from '@payaloud/react/experimental';
import '@payaloud/react/styles.css';
import { createTestChallenge } from '@payaloud/testing';
import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { isSignedFor } from '../../end-to-end/support/isSignedFor';
import { simulateVoiceCheck } from '../../end-to-end/support/simulateVoiceCheck';
import { simulateVoiceSetup } from '../../end-to-end/support/simulateVoiceSetup';
import { connectWebSpeechTwin } from './scenes';

const order = { id: 'order-1', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
const succeeded: PayOutcome = { kind: 'succeeded', reference: 'R7' };
const declined: PayOutcome = { kind: 'declined', reason: 'insufficient-funds' };
const rightCode = '492816';
const device = JSON.parse(localStorage.getItem('server') ?? 'null') as DevicePublicKey | null;
const getChallenge = () =>
  Promise.resolve(
    createTestChallenge({
      amount: order.amount,
      payeeName: order.payee,
      keyId: device?.keyId ?? null,
      methods: device ? ['drawing', 'passkey', 'code', 'voice'] : ['drawing', 'passkey', 'code'],
    }),
  );

const percentages = { of: money(12000, 'USD'), values: [10, 15] };

const Amount = () => <AmountField label="Tip" percentages={percentages} />;
const HandsFreeAmount = () => <AmountField label="Tip" percentages={percentages} handsFree />;
const SteppedAmount = () => (
  <AmountField label="Tip" percentages={percentages} steps={[money(100, 'USD'), money(1000, 'USD')]} />
);

const spoken = new EventTarget();
const untilSpoken = () =>
  new Promise<void>((resolve) => spoken.addEventListener('say', () => resolve(), { once: true }));
const { check, ...checking } = simulateVoiceCheck({ untilSpoken });
const { setup, ...settingUp } = simulateVoiceSetup(() => ({ until: untilSpoken() }));
window.payerVoice = {
  sayDigits: () => spoken.dispatchEvent(new Event('say')),
  isMicrophoneOpen: () => checking.isMicrophoneOpen() || settingUp.isMicrophoneOpen(),
};

async function verifySigned(confirmation: Parameters<typeof isSignedFor>[0]) {
  return device && (await isSignedFor(confirmation, device)) ? 'confirmed' : 'not-recognized';
}

const Identity = () => (
  <ConfirmIdentityByVoice
    getChallenge={getChallenge}
    onDrawing={verifySigned}
    voice={{ check, below: money(5_000, 'USD'), onVoice: verifySigned }}
    onPasskey={() => Promise.resolve('confirmed')}
    onCode={({ code }) => Promise.resolve(code === rightCode ? 'confirmed' : 'not-recognized')}
  />
);

const Enrollment = () => (
  <EnrollIdentity onEnrolled={(enrolled) => localStorage.setItem('server', JSON.stringify(enrolled))} />
);

function useOrder(outcome: PayOutcome) {
  const answer = () => Promise.resolve(outcome);
  return usePayment({ order, storage: null, lock: null, channel: null, pay: answer, check: answer });
}

function Button({ outcome }: { readonly outcome: PayOutcome }) {
  const payment = useOrder(outcome);
  return (
    <PaymentStatus payment={payment}>
      <PayButton payment={payment} />
    </PaymentStatus>
  );
}

/** Both controls of `SwipeToPay` in the place of the button. */
function Swipe() {
  const payment = useOrder(succeeded);
  return (
    <PaymentStatus payment={payment}>
      <SwipeToPay
        amount={order.amount}
        payee={order.payee}
        blocked={payment.state.status === 'review' && !payment.available.has('pay')}
        onPay={() => {
          payment.controller.pay();
          return new Promise<void>(() => {});
        }}
      />
    </PaymentStatus>
  );
}

// `?scene=NAME` shows one task of a payer between two buttons, from which the walks start.
const scenes = {
  amount: Amount,
  'hands-free-amount': HandsFreeAmount,
  'stepped-amount': SteppedAmount,
  identity: Identity,
  enrollment: Enrollment,
  'voice-enrollment': () => <EnrollVoice setup={setup} />,
  'pay-button': () => <Button outcome={succeeded} />,
  'declined-payment': () => <Button outcome={declined} />,
  'swipe-to-pay': Swipe,
  settings: SpeechSettings,
} satisfies Record<string, ComponentType>;

export type TaskScene = keyof typeof scenes;

const scene = new URLSearchParams(location.search).get('scene') as TaskScene;
const Scene = scenes[scene];
connectWebSpeechTwin();

await preload();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <PayaloudProvider language={en} locale="en-US" currency="USD">
      <button type="button" id="start">
        Start of page
      </button>
      <Scene />
      <button type="button">End of page</button>
    </PayaloudProvider>
  </StrictMode>,
);

export interface PayerVoice {
  /** Says the digits of the prompt into the open microphone. */
  sayDigits(): void;
  isMicrophoneOpen(): boolean;
}

declare global {
  interface Window {
    payerVoice: PayerVoice;
  }
}
