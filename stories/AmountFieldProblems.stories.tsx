import { getDocumentPreferences } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, nativeCloud } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { amountArgs, inScene, says, talk } from './support/amountScene';
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

/** A press of the talk button that ends in a problem. */
function failing(scene: SpeechScene, sentence: RegExp): Story {
  return {
    ...inScene(scene),
    play: async ({ args, canvasElement }) => {
      const payer = payerIn(canvasElement);
      await payer.press(talk);
      await payer.sees(sentence);
      await payer.button('Type instead');
      await payer.button(en.sentences.amountEntry.otherWays);
      await expect(args.onValueChange).not.toHaveBeenCalled();
    },
  };
}

const cloud = [nativeCloud({ consent: 'given' })];
const onDevice = (cause: SpeechProblem) => speechScene({}, [failingEngine(cause)]);

export const PermissionOnce = failing(speechScene({ scenario: 'permission-dismissed' }), /wasn’t allowed/);
export const PermissionForGood = failing(speechScene({ scenario: 'permission-denied' }), /is blocked for this page/);
export const NoMicrophone = failing(speechScene({ scenario: 'no-microphone' }), /can’t find a microphone/);
export const ServiceOff = failing(speechScene({ scenario: 'service-not-allowed' }, cloud), /off on this device/);
export const Network = failing(
  speechScene({ scenario: 'network-after-speech', utterances: ['ten'] }),
  /can’t reach the speech service/,
);
export const NoSpeech = failing(
  speechScene({ utterances: [null], behavior: { silenceMs: 50 } }),
  /didn’t hear anything/,
);
export const NotUnderstood = failing(onDevice('not-understood'), /didn’t catch that/);
export const TooLoud = failing(onDevice('too-loud'), /too loud here/);
export const EngineFailed = failing(onDevice('engine-failed'), /stopped working/);
export const MicrophoneTaken = failing(
  speechScene({ scenario: 'microphone-taken', utterances: ['ten'] }, cloud),
  /Listening was stopped/,
);
export const NoAnswer = failing(onDevice('timeout'), /taking too long/);

export const Download: Story = {
  ...inScene(speechScene({}, [modelEngine('nothing')])),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.press('Download 4.1 MB');
    await payer.sees(/download didn’t finish/);
  },
};

export const AboveMax = failing(says('three hundred dollars'), /You can pay two hundred dollars or less/);
export const BelowMin: Story = {
  ...failing(says('fifty cents'), /You can pay one dollar or more/),
  args: { ...inScene(says('fifty cents')).args, min: money(100, 'USD') },
};
export const Approximate = failing(says('about ten dollars'), /wasn’t an exact amount/);
export const OtherCurrency = failing(says('ten euros'), /another currency/);
export const NoAmount = failing(says('um'), /didn’t hear an amount/);
export const Negative = failing(says('minus ten dollars'), /We heard “minus”/);
export const Zero = failing(says('zero dollars'), /We heard zero/);
export const Range = failing(says('ten to twelve dollars'), /More than one amount/);
export const SeveralAmounts = failing(says('ten dollars twelve dollars'), /More than one amount/);
export const Negated = failing(says('not ten dollars'), /We heard “not”, so we didn’t use that amount/);
export const TooPrecise = failing(says('ten point five five five dollars'), /at most two digits after the point/);

/** The sentence gets shorter, and the focus moves to the text field. */
export const RefusedTwice: Story = {
  ...inScene(says('about ten dollars', 'about ten dollars')),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.sees(/wasn’t an exact amount/);
    await payer.press('Try again');
    await payer.sees('An exact amount, please.');
    await waitFor(async () => expect(await payer.canvas.findByRole('textbox')).toHaveFocus());
    await expect(await payer.canvas.findByRole('textbox')).toHaveAccessibleDescription(/An exact amount/);
  },
};

const tooMuch = inScene(says('three hundred dollars'));

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
    await payer.sees(/You can pay two hundred dollars or less/);
    await payer.button('Hear it again');
  },
};

/** If speech cannot work, there is no talk button. */
function without(scene: SpeechScene, sentence: RegExp): Story {
  return {
    ...inScene(scene),
    play: async ({ canvasElement }) => {
      const payer = payerIn(canvasElement);
      await payer.sees(sentence);
      await expect(payer.canvas.queryByRole('button', { name: talk })).toBeNull();
    },
  };
}

export const NoSpeechApi = without(speechScene({ scenario: 'unsupported' }), /can’t hear speech/);
export const InsecurePage = without(speechScene({ scenario: 'insecure-context' }), /only on a secure page/);

/** The browser reports an unsupported language only at the first press. */
export const LanguageNotSupported = failing(
  speechScene({ scenario: 'language-not-supported' }, cloud),
  /doesn’t understand English/,
);

export const TypedNoNumber: Story = {
  ...inScene(says()),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.type('ten');
    await userEvent.tab();
    await payer.sees(/Enter the amount in digits/);
    await expect(await payer.canvas.findByRole('textbox')).toBeInvalid();
  },
};
