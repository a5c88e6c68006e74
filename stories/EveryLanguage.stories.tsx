import type { Language } from '@payaloud/core/languages';
import {
  AmountField,
  ConfirmIdentity,
  createRecognizer,
  nativeOnDevice,
  PayaloudProvider,
  PaymentStatus,
  SpeechSettings,
  SwipeToPay,
  type ShownPayment,
} from '@payaloud/react';
import { createTestChallenge, createWebSpeechTwin } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { fn } from 'storybook/test';
import { everyLanguage } from '../packages/core/src/languages/test-support/everyLanguage';
import { rowsOf, type LanguageRows } from '../packages/core/src/languages/test-support/languageRows';
import { passkey } from './support/identityScene';
import { payerIn } from './support/steps';

interface Scene {
  readonly language: Language;
  readonly locale: string;
  readonly facts: Pick<LanguageRows['announced'], 'amount' | 'payee'>;
}

function sceneOf(tag: string): Scene {
  const language = everyLanguage.find((one) => one.tag === tag);
  const { announced, locales } = rowsOf(tag);
  if (!language) throw new Error(`No language has the tag ${tag}.`);
  const { amount, payee } = announced;
  return { language, locale: locales[0]?.[0] ?? tag, facts: { amount, payee } };
}

/** A state in any language that has a folder. `npm run check -- visual` looks at each in every language. */
const meta = {
  title: 'Languages/Every language',
  args: { tag: 'hi' },
  argTypes: { tag: { options: everyLanguage.map(({ tag }) => tag), control: 'select' } },
  parameters: { docs: { source: { type: 'code' } } },
} satisfies Meta<{ tag: string }>;

export default meta;
type Story = StoryObj<{ tag: string }>;

function shown(render: (scene: Scene) => ReactNode): Story {
  return {
    render: ({ tag }) => {
      const scene = sceneOf(tag);
      const { language, locale, facts } = scene;
      return (
        <div lang={tag} dir={language.direction} key={tag}>
          <PayaloudProvider language={language} locale={locale} currency={facts.amount.currency}>
            {render(scene)}
          </PayaloudProvider>
        </div>
      );
    },
  };
}

const paymentIn = (state: (facts: Scene['facts']) => ShownPayment) =>
  shown(({ facts }) => <PaymentStatus payment={state(facts)} />);

const recognizer = createRecognizer({ engines: [nativeOnDevice()] });

/** The payer says an amount, and is asked whether it was heard rightly. */
export const SpokenAmount: Story = {
  ...shown(({ language }) => <AmountField label={language.sentences.checkout.total} recognizer={recognizer} />),
  beforeEach: ({ args }) => createWebSpeechTwin({ utterances: [rowsOf(args.tag).announced.inWords] }).connect(window),
  async play({ canvasElement, args }) {
    const payer = payerIn(canvasElement);
    await payer.press(sceneOf(args.tag).language.sentences.amountEntry.talk);
    await payer.status('confirming');
  },
};
export const Review: Story = paymentIn((facts) => ({ ...facts, status: 'review' }));
export const Declined: Story = paymentIn((facts) => ({
  ...facts,
  status: 'declined',
  declineReason: 'insufficient-funds',
}));
export const Unknown: Story = paymentIn((facts) => ({ ...facts, status: 'unknown', reference: 'R7K2' }));
export const Paid: Story = paymentIn((facts) => ({
  ...facts,
  status: 'succeeded',
  reference: 'R7K2',
  cardNumber: '4242 4242 4242 1034',
}));
export const Swipe: Story = shown(({ facts }) => <SwipeToPay {...facts} onPay={fn()} />);
export const ConfirmWhoPays: Story = shown(({ facts }) => (
  <ConfirmIdentity
    getChallenge={() => Promise.resolve(createTestChallenge({ amount: facts.amount, payeeName: facts.payee }))}
    onDrawing={() => Promise.resolve('confirmed')}
    passkey={passkey()}
    onPasskey={() => Promise.resolve('confirmed')}
    onCode={() => Promise.resolve('confirmed')}
  />
));
export const Settings: Story = shown(() => <SpeechSettings />);
