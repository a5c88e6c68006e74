import { en } from '@payaloud/core/languages/en';
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
  SwipeToPay,
  useAnnounce,
  usePayment,
  type Announcer,
  type WordEnrollment,
  type WordEnrollmentView,
} from '@payaloud/react';
import { createTestChallenge, createWebSpeechTwin } from '@payaloud/testing';
import type { ComponentType } from 'react';
import { ErrorScene, HostedFieldScene, ReceivedScene, RequiredAmountScene } from './formScenes';
import { SilentVoiceScene, VoiceScene } from './voiceScene';
import { VoiceSetupScene } from './voiceSetupScene';

const order = { id: 'order-1', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
const rightCode = '492816';

function TypedAmount() {
  return (
    <AmountField
      label="Tip"
      description="Whole order, if you like."
      percentages={{ of: money(2475, 'USD'), values: [10, 15] }}
    />
  );
}

/** The twin takes the place of an engine that recognizes speech. */
function SpokenAmount() {
  return <AmountField label="Tip" />;
}

function Code() {
  return (
    <ConfirmIdentity
      getChallenge={() => Promise.resolve(createTestChallenge({ amount: order.amount, payeeName: order.payee }))}
      onDrawing={() => Promise.resolve('not-recognized')}
      onCode={({ code }) => Promise.resolve(code === rightCode ? 'confirmed' : 'not-recognized')}
    />
  );
}

function Confirm() {
  return (
    <ConfirmIdentity
      getChallenge={() => Promise.resolve(createTestChallenge({ amount: order.amount, payeeName: order.payee }))}
      onDrawing={() => Promise.resolve('not-recognized')}
      onCode={({ code }) => Promise.resolve(code === rightCode ? 'confirmed' : 'not-recognized')}
    />
  );
}

function Swipe() {
  return <SwipeToPay amount={order.amount} payee={order.payee} onPay={() => new Promise<void>(() => {})} />;
}

function Payment({ outcome }: { readonly outcome: PayOutcome }) {
  const answer = () => Promise.resolve(outcome);
  const payment = usePayment({ order, storage: null, lock: null, channel: null, pay: answer, check: answer });
  return (
    <PaymentStatus payment={payment}>
      <PayButton payment={payment} />
    </PaymentStatus>
  );
}

const Paid = () => <Payment outcome={{ kind: 'succeeded', reference: 'R7' }} />;
const Declined = () => <Payment outcome={{ kind: 'declined', reason: 'insufficient-funds' }} />;

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

/** A teaching that asks for a word as the real one does, and stops where it would listen. */
const teaching = ((): WordEnrollment => {
  let view: WordEnrollmentView = {
    status: 'idle',
    word: 'zero',
    scope: 'required',
    fault: null,
    progress: { required: { done: 0, total: 13 }, optional: { done: 0, total: 5 }, takes: 0 },
    storage: 'lasting',
    end: null,
  };
  let announcer: Announcer | undefined;
  const listeners = new Set<() => void>();
  const say = (text: string) => announcer?.announce({ text, urgency: 'polite', lang: en.tag });
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
    connect(given) {
      announcer = given;
      return () => {};
    },
    start() {
      change({ status: 'asking' });
      say(en.sentences.enrolledWords.say('zero'));
    },
    stop() {
      change({ status: 'idle', end: 'payer' });
      say(en.sentences.enrolledWords.stopped.payer);
    },
    deleteAll: () => {},
  };
})();

export const scenes = {
  'amount-field': TypedAmount,
  'spoken-amount': SpokenAmount,
  'identity-code': Code,
  'confirm-identity': Confirm,
  'confirm-by-voice': VoiceScene,
  'silent-voice': SilentVoiceScene,
  'enroll-voice': VoiceSetupScene,
  'swipe-to-pay': Swipe,
  'payment-status': Paid,
  'pay-button': Declined,
  'speak-to-me': SpeakToMe,
  'speech-settings': SpeechSettings,
  'enrolled-words': Words,
  'announcement-log': Log,
  'error-summary': ErrorScene,
  'payment-received': ReceivedScene,
  'required-amount': RequiredAmountScene,
  'hosted-field': HostedFieldScene,
} satisfies Record<string, ComponentType>;

export type SceneName = keyof typeof scenes;

/** Says nothing until the walk does: `webSpeechTwin.say('ten dollars')`. */
export function connectWebSpeechTwin(): void {
  const webSpeechTwin = createWebSpeechTwin();
  webSpeechTwin.connect(window);
  Object.assign(window, { webSpeechTwin });
}
