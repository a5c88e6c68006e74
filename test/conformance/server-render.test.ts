import type { OpenMicrophone } from '@payaloud/browser/capture';
import { createVoiceCheck, createVoiceSetup, createVoiceStore, gaussianVerifier } from '@payaloud/voiceprint';
import { createWordEnrollment, createWordStore } from '@payaloud/word-enrollment';
import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { money } from '@payaloud/core/money';
import { localSpeech } from '@payaloud/local-speech';
import * as everything from '@payaloud/react';
import * as experiments from '@payaloud/react/experimental';
import { createElement, StrictMode, version, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';

const {
  AmountField,
  AnnouncementLog,
  Checkout,
  ConfirmIdentity,
  EnrollIdentity,
  EnrollWords,
  ErrorSummary,
  HostedField,
  OrderTotal,
  PayaloudProvider,
  PayButton,
  PayeeWarning,
  PaymentMethods,
  PaymentReceived,
  PaymentStatus,
  Receipt,
  SpeakToMe,
  SpeechSettings,
  SwipeToPay,
  usePayment,
  usePaymentMethods,
  WalletButtons,
} = everything;
const { ConfirmIdentityByVoice, EnrollVoice } = experiments;

const amount = money(2350, 'USD');
const never = () => new Promise<never>(() => {});
const enrollment = createWordEnrollment({
  language: en,
  currency: 'USD',
  store: createWordStore(),
  assets: '/payaloud/',
});
const voiceOptions = {
  language: en,
  voice,
  store: createVoiceStore(),
  verifier: gaussianVerifier(),
  createEngine: (openMicrophone: OpenMicrophone) => localSpeech({ assets: '/payaloud/', openMicrophone }),
  assets: '/payaloud/',
};

const components: Record<string, ReactElement> = {
  AmountField: createElement(AmountField, { label: 'Tip', name: 'tip', defaultValue: amount }),
  AnnouncementLog: createElement(AnnouncementLog),
  Checkout: createElement(Checkout, { order: { id: '17', amount, payee: 'Shop' } }),
  ConfirmIdentity: createElement(ConfirmIdentity, { getChallenge: never, onDrawing: never, onCode: never }),
  ConfirmIdentityByVoice: createElement(ConfirmIdentityByVoice, {
    getChallenge: never,
    onDrawing: never,
    onCode: never,
    voice: { check: createVoiceCheck(voiceOptions), below: amount, onVoice: never },
  }),
  EnrollIdentity: createElement(EnrollIdentity),
  EnrollVoice: createElement(EnrollVoice, { setup: createVoiceSetup(voiceOptions) }),
  EnrollWords: createElement(EnrollWords, { enrollment }),
  ErrorSummary: createElement(ErrorSummary, { errors: [{ message: 'Enter a tip.', focus: () => {} }], attempt: 1 }),
  HostedField: createElement(HostedField, { adapter: { mount: never } }),
  OrderTotal: createElement(OrderTotal, { total: amount, items: [{ name: 'Tea', amount }] }),
  PayButton: createElement(function Pay() {
    const order = { id: '17', amount, payee: 'Shop' };
    return createElement(PayButton, { payment: usePayment({ order, pay: never, check: never }) });
  }),
  PayaloudProvider: createElement('p'),
  PayeeWarning: createElement(PayeeWarning, {
    payee: { kind: 'person', name: 'Anna Li' },
    amount,
    reasons: ['new-payee'],
    onContinue: () => {},
  }),
  PaymentMethods: createElement(function Methods() {
    const choice = usePaymentMethods({ methods: [{ id: 'pp', kind: 'other', name: 'PayPal' }] });
    return createElement(PaymentMethods, { choice });
  }),
  PaymentReceived: createElement(PaymentReceived, { source: { read: never, claim: never, note: never } }),
  PaymentStatus: createElement(PaymentStatus, { payment: { status: 'review', amount, payee: 'Shop' } }),
  Receipt: createElement(Receipt, { amount, payee: 'Shop' }),
  SpeakToMe: createElement(SpeakToMe),
  SpeechSettings: createElement(SpeechSettings),
  SwipeToPay: createElement(SwipeToPay, { amount, payee: 'Shop', onPay: () => {} }),
  WalletButtons: createElement(WalletButtons, null, 'Apple Pay'),
};

/** True for React components: their names start with a capital, and they are functions or, with a ref, objects. */
function isComponent([name, value]: [string, unknown]): boolean {
  const isErrorClass = typeof value === 'function' && value.prototype instanceof Error;
  return /^[A-Z]/.test(name) && (typeof value === 'function' || typeof value === 'object') && !isErrorClass;
}

describe('on a server, without a document', () => {
  it(`runs on React ${process.env.PAYALOUD_REACT ?? '19'}`, () => {
    expect(version.split('.')[0]).toBe(process.env.PAYALOUD_REACT ?? '19');
  });

  it('tests every component that @payaloud/react exports', () => {
    const exported = Object.entries({ ...everything, ...experiments }).filter(isComponent);
    expect(Object.keys(components)).toEqual(exported.map(([name]) => name).toSorted());
  });

  // A policy with a nonce blocks styles in what the server has rendered (`style-src-attr`), also once React takes it over.
  it.each(Object.entries(components))('%s renders without an error, and without inline styles', (_name, element) => {
    const errors = vi.spyOn(console, 'error');
    const provider = createElement(PayaloudProvider, { language: en, locale: 'en-US', currency: 'USD' }, element);
    expect(typeof document).toBe('undefined');
    const html = renderToString(createElement(StrictMode, null, provider));
    expect(html).toContain('<');
    expect(html).not.toContain(' style=');
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });
});
