import type { RecognitionEngine } from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { formatMoney, money, type Money } from '@payaloud/core/money';
import {
  AmountField,
  ConfirmIdentity,
  createRecognizer,
  OrderTotal,
  PayButton,
  PayeeWarning,
  PaymentReceived,
  PaymentStatus,
  preload,
  Receipt,
  SwipeToPay,
  usePayment,
} from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createFakeReceived, createPayeeNews, createRecordedAnnouncer, createTestChallenge } from '@payaloud/testing';
import { cleanup, fireEvent, render, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { loadFont } from '../../../../test/fonts/loadFont';
import { findBrokenAmounts } from '../../test/findBrokenAmounts';
import { memoryVault } from '../../test/identityScene';

interface Scene {
  readonly language: Language;
  readonly locale: string;
  readonly amount: Money;
  readonly typed: string;
  readonly said: string;
  /** Has two readings. */
  readonly unclear?: string;
}

/** The longest amounts that a payer may meet. */
const scenes: readonly Scene[] = [
  {
    language: en,
    locale: 'en-US',
    amount: money(1_234_567, 'USD'),
    typed: '12,345.67',
    said: 'twelve thousand three hundred forty-five dollars and sixty-seven cents',
  },
  {
    language: en,
    locale: 'en-US',
    amount: money(12_345_678, 'KWD'),
    typed: '12,345.678',
    said: 'twelve thousand three hundred forty-five dinars and six hundred seventy-eight fils',
  },
  {
    language: en,
    locale: 'en-US',
    amount: money(1_234_567, 'JPY'),
    typed: '1,234,567',
    said: 'one million two hundred thirty-four thousand five hundred sixty-seven yen',
  },
  {
    language: en,
    locale: 'en-US',
    amount: money(1_234_567, 'CNY'),
    typed: '12,345.67',
    said: 'twelve thousand three hundred forty-five yuan and sixty-seven fen',
  },
  {
    language: fr,
    locale: 'fr-FR',
    amount: money(1_234_567, 'EUR'),
    typed: '12 345,67',
    said: 'douze mille trois cent quarante-cinq euros soixante-sept',
  },
  {
    language: zhHans,
    locale: 'zh-CN',
    amount: money(1_234_567, 'CNY'),
    typed: '12,345.67',
    said: '一万二千三百四十五元六角七分',
  },
];

const { innerWidth, innerHeight } = window;

beforeAll(() => preload());

afterEach(async () => {
  cleanup();
  localStorage.clear();
  for (const element of [document.documentElement, document.body]) element.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  await page.viewport(innerWidth, innerHeight);
});

/** Hears the text as soon as the microphone is open. */
function hears(text: string): RecognitionEngine {
  return {
    name: 'test',
    voiceGoes: { kind: 'on-device' },
    availability: () => Promise.resolve({ kind: 'available' }),
    listen(_request, events) {
      setTimeout(() => events.onCapture?.());
      setTimeout(() => events.onSettled({ kind: 'heard', transcripts: [text] }));
      const end = () => events.onSettled({ kind: 'failed', cause: 'aborted' });
      return { stop: end, abort: end };
    },
  };
}

const half = ({ minorUnits, currency }: Money) => money(Math.floor(minorUnits / 2), currency);

function Checkout({ scene }: { readonly scene: Scene }) {
  const { language, locale, amount, said } = scene;
  const common = { language, locale, announcer: createRecordedAnnouncer() };
  const order = { amount, payee: 'Corner Cafe' };
  const items = [{ name: 'Almond croissant', amount }];
  const field = { ...common, currency: amount.currency, recognizer: createRecognizer({ engines: [hears(said)] }) };
  const [{ source }] = useState(() =>
    createFakeReceived([
      createPayeeNews({ id: 'refund', kind: 'refunded', amount, heard: true }),
      createPayeeNews({ amount, heard: true }),
    ]),
  );
  const payment = usePayment({
    ...common,
    order: { ...order, id: `${locale} ${amount.currency}` },
    pay: () => Promise.resolve({ kind: 'processing' }),
    check: () => Promise.resolve({ kind: 'processing' }),
  });
  return (
    <section>
      <AmountField
        {...field}
        label="Typed"
        presets={[amount, half(amount)]}
        percentages={{ of: amount, values: [50, 100] }}
        steps={[amount, half(amount)]}
      />
      <AmountField {...field} label="Said" />
      {scene.unclear && <AmountField {...field} label="Unclear" recognizer={null} />}
      <SwipeToPay {...common} {...order} onPay={() => {}} />
      <PayButton payment={payment} />
      <PayeeWarning
        language={language}
        announcer={common.announcer}
        payee={{ kind: 'person', name: order.payee }}
        amount={amount}
        reasons={['new-payee', 'unusual-amount']}
        onContinue={() => {}}
      />
      {(['succeeded', 'unknown'] as const).map((status) => (
        <PaymentStatus key={status} {...common} payment={{ ...order, status, reference: 'R7K2', cardNumber: '4242' }} />
      ))}
      <PaymentReceived {...common} source={source} />
      <OrderTotal {...common} total={amount} items={items} />
      <Receipt {...common} {...order} items={items} method="Visa ending 4 2 4 2" reference="R7K2Q9" />
      <ConfirmIdentity
        {...common}
        vault={memoryVault()}
        getChallenge={() => Promise.resolve(createTestChallenge({ amount, payeeName: order.payee }))}
        onDrawing={() => Promise.resolve('confirmed')}
        onCode={() => Promise.resolve('confirmed')}
      />
    </section>
  );
}

/** Brings every component of a scene into the state that shows the longest amount. */
async function fill(scene: Scene, section: HTMLElement) {
  const { typed, amount, locale } = scene;
  const [first, second, third] = section.querySelectorAll<HTMLElement>('[data-payaloud="amount-field"]');
  type(first!, typed);
  if (scene.unclear) fireEvent.keyDown(type(third!, scene.unclear), { key: 'Enter' });
  const talk = second!.querySelector('[data-part="talk"]')!;
  await waitFor(() => expect(talk).toHaveAttribute('data-support', 'supported'));
  await waitFor(() => expect(talk).not.toHaveAttribute('aria-disabled'));
  fireEvent.click(talk);
  fireEvent.click(section.querySelector('[data-part="ask"]')!);
  await waitFor(() => expect(second!.dataset.status).toMatch(/^(confirming|choosing)$/));
  if (scene.unclear) await waitFor(() => expect(third!.dataset.status).toBe('choosing'));
  section.querySelector<HTMLDetailsElement>('.payaloud-order-total > details')!.open = true;
  const figure = formatMoney(amount, locale);
  for (const part of ['confirm', 'slide-label', 'pay', 'ask'])
    expect(section.querySelector(`[data-part="${part}"]`)?.textContent).toContain(figure);
  await waitFor(() => expect(section.querySelector('p[data-part="ask"]')?.textContent).toContain(figure));
  await waitFor(() => expect(section.querySelectorAll('[data-part="item"]')).toHaveLength(2));
}

function type(field: HTMLElement, value: string): HTMLElement {
  const input = field.querySelector<HTMLElement>('[data-part="input"]')!;
  fireEvent.change(input, { target: { value } });
  return input;
}

const looks = [
  { font: 'narrow' },
  { font: 'usual' },
  { font: 'usual', dir: 'rtl' },
  { font: 'usual', letterSpacing: '0.12em' },
  { font: 'legible' },
  { font: 'wide' },
] as const;

// It measures six scenes in 24 looks. Alone that took 7 s, beside other tests 60, and on a busy machine 145 (2 December 2026).
it('every amount is whole in every font, at 320 and 360 px, with text of 100 and 200 %', async () => {
  const { container } = render(
    <main>
      {scenes.map((scene) => (
        <Checkout key={`${scene.locale} ${scene.amount.currency}`} scene={scene} />
      ))}
    </main>,
  );
  document.body.style.margin = '16px';
  const sections = container.querySelectorAll<HTMLElement>('main > section');
  for (const [at, scene] of scenes.entries()) await fill(scene, sections[at]!);
  const broken = [];
  for (const width of [320, 360]) {
    await page.viewport(width, 800);
    for (const look of looks) {
      await loadFont(look.font);
      document.documentElement.dir = 'dir' in look ? look.dir : 'ltr';
      document.body.style.letterSpacing = 'letterSpacing' in look ? look.letterSpacing : '';
      for (const text of ['100%', '200%']) {
        document.documentElement.style.fontSize = text;
        const name = `${Object.values(look).join(' ')}, ${width} px, text of ${text}`;
        for (const [at, { locale, amount }] of scenes.entries())
          broken.push(
            ...findBrokenAmounts(sections[at]!).map((one) => `${name}, ${locale} ${amount.currency}: ${one}`),
          );
        const { scrollWidth } = document.documentElement;
        if (scrollWidth > width) broken.push(`${name}: the page is ${scrollWidth} px wide`);
      }
    }
  }
  expect(broken).toEqual([]);
}, 300_000);
