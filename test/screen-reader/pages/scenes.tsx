import { money } from '@payaloud/core/money';
import type { PayOutcome } from '@payaloud/core/payment';
import {
  AmountField,
  AnnouncementLog,
  ConfirmIdentity,
  EnrollWords,
  PayButton,
  PaymentStatus,
  SpeakToMe,
  SpeechSettings,
  SwipeIdentity,
  SwipeToPay,
  useAnnounce,
  usePayment,
  type WordEnrollment,
  type WordEnrollmentView,
} from '@payaloud/react';
import { createTestChallenge, createWebSpeechTwin } from '@payaloud/testing';
import type { ComponentType } from 'react';

const order = { id: 'order-1', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
const rightCode = '492816';

function TypedAmount() {
  return <AmountField label="Tip" description="Whole order, if you like." percentages={{ of: money(2475, 'USD'), values: [10, 15] }} />;
}

/** Speech recognition is the twin's, because this machine has no engine for it. */
function SpokenAmount() {
  return <AmountField label="Tip" />;
}

function Code() {
  return (
    <SwipeIdentity
      getChallenge={() => Promise.resolve(createTestChallenge({ amount: order.amount, payeeName: order.payee }))}
      onConfirm={() => Promise.resolve('not-recognized')}
      onCode={({ code }) => Promise.resolve(code === rightCode ? 'confirmed' : 'not-recognized')}
    />
  );
}

function Confirm() {
  return (
    <ConfirmIdentity
      getChallenge={() => Promise.resolve(createTestChallenge({ amount: order.amount, payeeName: order.payee }))}
      onCode={({ code }) => Promise.resolve(code === rightCode ? 'confirmed' : 'not-recognized')}
    />
  );
}

function Swipe() {
  return <SwipeToPay amount={order.amount} payee={order.payee} onPay={() => new Promise<void>(() => {})} />;
}

function Payment({ answers }: { readonly answers: readonly PayOutcome[] }) {
  let at = 0;
  const answer = () => Promise.resolve(answers[Math.min(at++, answers.length - 1)] ?? { kind: 'unknown' as const });
  const payment = usePayment({ order, storage: null, lock: null, channel: null, pay: answer, check: answer });
  return (
    <PaymentStatus state={payment.state} payment={payment}>
      <PayButton payment={payment} />
    </PaymentStatus>
  );
}

const Paid = () => <Payment answers={[{ kind: 'succeeded', reference: 'R7' }]} />;
const Declined = () => <Payment answers={[{ kind: 'declined', reason: 'insufficient-funds' }]} />;

function Log() {
  const announce = useAnnounce();
  return (
    <>
      <button type="button" onClick={() => announce({ text: 'Coupon applied', urgency: 'polite' })}>
        Apply coupon
      </button>
      <AnnouncementLog />
    </>
  );
}

const Words = () => <EnrollWords enrollment={teaching} />;

/** A teaching that stops where it would listen. */
const teaching = ((): WordEnrollment => {
  let view: WordEnrollmentView = {
    status: 'idle',
    word: 'zero',
    scope: 'required',
    fault: null,
    progress: { required: { done: 0, total: 13 }, optional: { done: 0, total: 5 }, takes: 0 },
    kept: 'lasting',
    end: null,
  };
  const listeners = new Set<() => void>();
  const change = (next: Partial<WordEnrollmentView>) => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  return {
    getState: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect: () => () => {},
    start: () => change({ status: 'asking' }),
    stop: () => change({ status: 'idle', end: 'payer' }),
    deleteAll: () => Promise.resolve(),
  };
})();

export const scenes = {
  'amount-field': TypedAmount,
  'spoken-amount': SpokenAmount,
  'swipe-identity': Code,
  'confirm-identity': Confirm,
  'swipe-to-pay': Swipe,
  'payment-status': Paid,
  'pay-button': Declined,
  'speak-to-me': SpeakToMe,
  'speech-settings': SpeechSettings,
  'enrolled-words': Words,
  'announcement-log': Log,
} satisfies Record<string, ComponentType>;

export type SceneName = keyof typeof scenes;

if (location.search.includes('spoken-amount'))
  createWebSpeechTwin({ utterances: ['twelve dollars and five cents'] }).connect(window);
