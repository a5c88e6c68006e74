import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import {
  AmountField,
  AnnouncementLog,
  PayaloudProvider,
  PaymentStatus,
  SpeakToMe,
  SpeechSettings,
  SwipeIdentity,
  SwipeToPay,
} from '@payaloud/react';
import { createElement, StrictMode, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';

const amount = money(2350, 'USD');
const components: Record<string, ReactElement> = {
  AmountField: createElement(AmountField, { label: 'Tip', name: 'tip', defaultValue: amount }),
  AnnouncementLog: createElement(AnnouncementLog),
  PaymentStatus: createElement(PaymentStatus, { state: { status: 'review', amount, payee: 'Shop' } as never }),
  SpeakToMe: createElement(SpeakToMe),
  SpeechSettings: createElement(SpeechSettings),
  SwipeIdentity: createElement(SwipeIdentity, {
    getChallenge: () => new Promise(() => {}),
    onConfirm: () => new Promise(() => {}),
    onCode: () => new Promise(() => {}),
  } as never),
  SwipeToPay: createElement(SwipeToPay, { amount, payee: 'Shop', onPay: () => {} }),
};

describe('on a server, without a document', () => {
  it.each(Object.entries(components))('%s renders without an error', (_name, element) => {
    const errors = vi.spyOn(console, 'error');
    const provider = createElement(PayaloudProvider, { language: en, locale: 'en-US', currency: 'USD' }, element);
    expect(typeof document).toBe('undefined');
    expect(typeof renderToString(createElement(StrictMode, null, provider))).toBe('string');
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });
});
