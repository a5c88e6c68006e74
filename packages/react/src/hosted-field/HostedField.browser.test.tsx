import {
  connectSelfVoicing,
  createAnnouncer,
  createPreferenceStore,
  createSpeaker,
  type Announcer,
} from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { HostedField, PaymentMethods, preload, usePaymentMethods, type HostedFieldAdapter } from '@payaloud/react';
import { createFakeHostedField, createSynthesisTwin } from '@payaloud/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

const say = en.sentences.paymentMethods;
const undo: (() => void)[] = [];
const patient = { timeout: 8_000 };

beforeAll(() => preload());
afterEach(() => {
  for (const end of undo.splice(0).toReversed()) end();
  cleanup();
});

/** A page whose voice speaks. */
function startPageVoice() {
  const twin = createSynthesisTwin({ msPerCharacter: 2 });
  undo.push(twin.connect(window));
  const preferences = createPreferenceStore({ storage: () => null });
  const announcer: Announcer = createAnnouncer({ preferences, speaker: createSpeaker({ preferences }) });
  undo.push(announcer.connect(document), connectSelfVoicing(document.body, { announcer, language: en, preferences }));
  preferences.choose({ pageVoice: 'on', privacy: 'private', regions: 'off', earcons: 'off' });
  return { announcer, spoken: () => twin.spoken.join(' ') };
}

const frame = () => screen.findByTitle<HTMLIFrameElement>(say.cardDetails, {}, patient);
const isReady = () =>
  expect
    .poll(() => document.querySelector('.payaloud-hosted-field')?.getAttribute('data-status'), patient)
    .toBe('ready');

it('lets the focus in by Tab, is told once by the page voice, and lets the focus out', async () => {
  const { announcer, spoken } = startPageVoice();
  const fake = createFakeHostedField();
  render(
    <>
      <button>Before</button>
      <HostedField adapter={fake} language={en} announcer={announcer} />
      <button>After</button>
    </>,
  );
  await isReady();
  screen.getByRole('button', { name: 'Before' }).focus();
  await userEvent.tab();
  // The frame may have a process of its own, so the focus reaches it a moment after the key.
  await expect.poll(async () => document.activeElement === (await frame()), patient).toBe(true);
  const told = 'Card details. Another page starts here. This voice can’t read it.';
  await expect.poll(spoken, patient).toContain(told);
  await userEvent.keyboard('4242424242424242{Tab}1229{Tab}123{Tab}');
  await expect.poll(() => document.activeElement, patient).toBe(screen.getByRole('button', { name: 'After' }));
  expect(await fake.tokenize()).toBe('tok_4242');
  expect(spoken().split(told)).toHaveLength(2);
  expect(spoken()).not.toMatch(/4 2 4 2|4242/);
});

it('makes a frame for Orca an application before the page in it has loaded', async () => {
  const linux = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0 Safari/537.36';
  const userAgent = vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(linux);
  undo.push(() => userAgent.mockRestore());
  const fake = createFakeHostedField();
  let role: string | null = null;
  const adapter: HostedFieldAdapter = {
    async mount(element, events) {
      // Providers add their frames late.
      await new Promise((resolve) => setTimeout(resolve, 20));
      const mounted = fake.mount(element, events);
      await Promise.resolve();
      role = element.querySelector('iframe')?.getAttribute('role') ?? null;
      return mounted;
    },
  };
  render(<HostedField adapter={adapter} language={en} />);
  await isReady();
  expect(role).toBe('application');
});

function Checkout({ fake }: { readonly fake: ReturnType<typeof createFakeHostedField> }) {
  const choice = usePaymentMethods({
    methods: [
      { id: 'pm_1', kind: 'card', brand: 'visa', lastFour: '4242' },
      { id: 'new', kind: 'new', field: fake },
    ],
    usual: 'new',
    language: en,
  });
  return <PaymentMethods choice={choice} language={en} />;
}

it('keeps what was typed while another means is chosen', async () => {
  const fake = createFakeHostedField();
  render(<Checkout fake={fake} />);
  await isReady();
  await userEvent.click(screen.getByText(say.cardDetails));
  await expect.poll(async () => document.activeElement === (await frame()), patient).toBe(true);
  // The frame answers in order, so the focus that was sent to it has arrived.
  expect(await fake.tokenize()).toBeNull();
  await userEvent.keyboard('4111111111111111{Tab}1229{Tab}123');
  await expect.poll(() => fake.tokenize(), patient).toBe('tok_1111');
  await userEvent.click(screen.getByRole('radio', { name: /^Visa/ }));
  await expect.poll(async () => (await frame()).checkVisibility(), patient).toBe(false);
  await userEvent.click(screen.getByRole('radio', { name: say.anotherCard }));
  expect((await frame()).checkVisibility()).toBe(true);
  expect(await fake.tokenize()).toBe('tok_1111');
});
