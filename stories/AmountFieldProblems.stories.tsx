import { getDocumentPreferences } from '@payaloud/browser';
import { factsWithoutAmounts } from '@payaloud/core/internal/amount-entry';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, nativeCloud } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { amountArgs, inScene, say, says, talk } from './support/amountScene';
import { failingEngine, type SpeechProblem } from './support/failingEngine';
import { modelEngine } from './support/modelEngine';
import { speechScene, type SpeechScene } from './support/speechScene';
import { payerIn } from './support/steps';

/** Every problem that ends a try without an amount. Each has a cause and a remedy. Typing and the other ways still work. */
const meta = {
  title: 'AmountField/Problems',
  component: AmountField,
  args: amountArgs,
} satisfies Meta<typeof AmountField>;
export default meta;
type Story = StoryObj<typeof meta>;

type Cause = Parameters<typeof say.problem>[0];
type Facts = Parameters<typeof say.problem>[1];

function sentencesOf(cause: Cause, facts: Partial<Facts> = {}) {
  return say.problem(cause, { ...factsWithoutAmounts('USD'), ...facts });
}

/** The field's sentence for a problem: the cause, then the remedy. */
function problem(cause: Cause, facts?: Partial<Facts>): string {
  const told = sentencesOf(cause, facts);
  // An amount in words may come first.
  return `${told.cause.charAt(0).toUpperCase()}${told.cause.slice(1)} ${told.remedy}`;
}

/** A press of the talk button that ends in a problem. */
function failing(scene: SpeechScene, cause: Cause, facts?: Partial<Facts>): Story {
  return {
    ...inScene(scene),
    play: async ({ args, canvasElement }) => {
      const payer = payerIn(canvasElement);
      await payer.press(talk);
      await payer.sees(problem(cause, facts));
      await payer.button(say.typeInstead);
      await payer.button(en.sentences.amountEntry.otherWays);
      await expect(args.onValueChange).not.toHaveBeenCalled();
    },
  };
}

const cloud = [nativeCloud({ consent: 'given' })];
const onDevice = (cause: SpeechProblem) => speechScene({}, [failingEngine(cause)]);

export const PermissionOnce = failing(speechScene({ scenario: 'permission-dismissed' }), 'permission-denied-once');
export const PermissionForGood = failing(speechScene({ scenario: 'permission-denied' }), 'permission-denied');
export const NoMicrophone = failing(speechScene({ scenario: 'no-microphone' }), 'no-microphone');
export const ServiceOff = failing(speechScene({ scenario: 'service-not-allowed' }, cloud), 'service-not-allowed');
export const Network = failing(speechScene({ scenario: 'network-after-speech', utterances: ['ten'] }), 'network');
export const NoSpeech = failing(speechScene({ utterances: [null], behavior: { silenceMs: 50 } }), 'no-speech');
export const NotUnderstood = failing(onDevice('not-understood'), 'not-understood');
export const TooLoud = failing(onDevice('too-loud'), 'too-loud');
export const EngineFailed = failing(onDevice('engine-failed'), 'engine-failed');
export const MicrophoneTaken = failing(
  speechScene({ scenario: 'microphone-taken', utterances: ['ten'] }, cloud),
  'microphone-taken',
);
export const NoAnswer = failing(onDevice('timeout'), 'timeout');

export const Download: Story = {
  ...inScene(speechScene({}, [modelEngine('nothing')])),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.press(say.downloadStart(4.1));
    await payer.sees(problem('download-failed'));
  },
};

/** Nothing can be tried again, so no button asks for that, and the next press asks for no download. */
export const BlockedByPage: Story = {
  ...inScene(speechScene({}, [modelEngine('blocked')])),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.press(say.downloadStart(4.1));
    await payer.sees(problem('blocked-by-page'));
    await expect(payer.canvas.queryByRole('button', { name: say.tryAgain })).toBeNull();
    await payer.press(talk);
    await payer.sees(/This page blocks speech recognition/);
    await expect(payer.canvas.queryByRole('button', { name: say.downloadStart(4.1) })).toBeNull();
  },
};

/** An error of the app, for example of its server. */
export const ErrorOfTheApp: Story = {
  args: { errorMessage: 'The kitchen is closed. Tips are off until tomorrow.' },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.sees(/kitchen is closed/);
  },
};

const aboveMax = { amount: 'three hundred dollars', limit: 'two hundred dollars' };
export const AboveMax = failing(says('three hundred dollars'), 'above-max', aboveMax);
export const BelowMin: Story = {
  ...failing(says('fifty cents'), 'below-min', { amount: 'fifty cents', limit: 'one dollar' }),
  args: { ...inScene(says('fifty cents')).args, min: money(100, 'USD') },
};
export const Approximate = failing(says('about ten dollars'), 'approximate');
export const OtherCurrency = failing(says('ten euros'), 'other-currency');
export const NoAmount = failing(says('um'), 'no-amount');
export const Negative = failing(says('minus ten dollars'), 'negative', { refusingWord: 'minus' });
export const Zero = failing(says('zero dollars'), 'zero');
export const Range = failing(says('ten to twelve dollars'), 'range');
export const SeveralAmounts = failing(says('ten dollars twelve dollars'), 'several-amounts');
export const Negated = failing(says('not ten dollars'), 'negated', { refusingWord: 'not' });
export const TooPrecise = failing(says('ten point five five five dollars'), 'too-precise');

/** The sentence gets shorter, and the focus moves to the text field. */
export const RefusedTwice: Story = {
  ...inScene(says('about ten dollars', 'about ten dollars')),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.sees(problem('approximate'));
    await payer.press(say.tryAgain);
    await payer.sees(sentencesOf('approximate').short);
    await waitFor(async () => expect(await payer.canvas.findByRole('textbox')).toHaveFocus());
    await expect(await payer.canvas.findByRole('textbox')).toHaveAccessibleDescription(
      expect.stringContaining(sentencesOf('approximate').short),
    );
  },
};

const tooMuch = inScene(speechScene({ utterances: ['three hundred dollars'], synthesis: {} }));

/** Others may hear the page voice: it leaves out the amount until the payer asks. */
export const AboveMaxMasked: Story = {
  ...tooMuch,
  beforeEach() {
    getDocumentPreferences().choose({ pageVoice: 'on', privacy: 'speakers' });
    return tooMuch.beforeEach();
  },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.sees(problem('above-max', aboveMax));
    await payer.button(say.hearAgain);
  },
};

/** If speech cannot work, there is no talk button. */
function without(scene: SpeechScene, cause: Cause): Story {
  return {
    ...inScene(scene),
    play: async ({ canvasElement }) => {
      const payer = payerIn(canvasElement);
      await payer.sees(problem(cause));
      await expect(payer.canvas.queryByRole('button', { name: talk })).toBeNull();
    },
  };
}

export const NoSpeechApi = without(speechScene({ scenario: 'unsupported' }), 'unsupported');
export const InsecurePage = without(speechScene({ scenario: 'insecure-context' }), 'insecure-context');

/** The browser reports an unsupported language only at the first press. */
export const LanguageNotSupported = failing(
  speechScene({ scenario: 'language-not-supported' }, cloud),
  'language-not-supported',
);

export const TypedNoNumber: Story = {
  ...inScene(says()),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.type('ten');
    await userEvent.tab();
    await payer.sees(say.typedProblem('not-a-number', factsWithoutAmounts('USD')));
    await expect(await payer.canvas.findByRole('textbox')).toBeInvalid();
  },
};
