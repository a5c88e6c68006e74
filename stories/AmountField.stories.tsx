import { getDocumentPreferences } from '@payaloud/browser';
import { factsWithoutAmounts } from '@payaloud/core/internal/amount-entry';
import { money } from '@payaloud/core/money';
import { AmountField, nativeCloud, nativeOnDevice } from '@payaloud/react';
import { createSynthesisTwin } from '@payaloud/testing';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { amountArgs, inScene, say, says, talk } from './support/amountScene';
import { modelEngine } from './support/modelEngine';
import { unfinishedEngine } from './support/unfinishedEngine';
import { silent, speechScene } from './support/speechScene';
import { payerIn } from './support/steps';

const meta = {
  title: 'AmountField',
  component: AmountField,
  args: amountArgs,
} satisfies Meta<typeof AmountField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Idle: Story = {
  ...inScene(says()),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await expect(await payer.button(talk)).toHaveAttribute('aria-pressed', 'false');
    await payer.sees(say.typeOrSay);
  },
};

export const Described: Story = {
  ...inScene(says()),
  args: { ...inScene(says()).args, label: 'Donation', description: 'Goes to the shelter in full. Up to $200.' },
};

export const Typed: Story = {
  ...inScene(says()),
  play: async ({ args, canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.type('23.50');
    await payer.sees('twenty-three dollars and fifty cents');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(money(2350, 'USD'), { reason: 'typed' });
    await userEvent.tab();
    await expect(args.onValueCommitted).toHaveBeenLastCalledWith(money(2350, 'USD'), { reason: 'typed' });
  },
};

export const TypedAmbiguous: Story = {
  ...inScene(says()),
  args: { ...inScene(says()).args, locale: 'de-DE', currency: 'KWD', max: undefined, label: 'Amount' },
  play: async ({ args, canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.type('1,234');
    await userEvent.tab();
    await payer.status('choosing');
    await payer.button(say.noneTypeAgain);
    await expect(args.onValueChange).toHaveBeenLastCalledWith(null, { reason: 'cleared', problem: 'ambiguous' });
    await expect(await payer.canvas.findByRole('textbox')).toHaveValue('1,234');
  },
};

/** Others may hear the page voice: it names no amount until the payer asks. */
export const OthersMayHear: Story = {
  args: { recognizer: null, percentages: { of: money(4_210, 'USD'), values: [15] } },
  beforeEach() {
    getDocumentPreferences().choose({ pageVoice: 'on', privacy: 'speakers' });
    return createSynthesisTwin().connect(window);
  },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.type('23.50');
    await userEvent.tab();
    await payer.sees('twenty-three dollars and fifty cents');
    await expect(await payer.button(say.hearAgain)).toBeEnabled();
  },
};

export const TypedRefused: Story = {
  ...inScene(says()),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.type('250');
    await userEvent.tab();
    await payer.sees(say.typedProblem('above-max', { ...factsWithoutAmounts('USD'), limit: 'two hundred dollars' }));
    await expect(await payer.canvas.findByRole('textbox')).toBeInvalid();
  },
};

export const PreparingPermission: Story = {
  ...inScene(speechScene({ scenario: 'permission-unanswered' })),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.sees(say.opening);
    await payer.status('preparing');
  },
};

export const CloudConsent: Story = {
  ...inScene(speechScene(silent, [nativeCloud({ recipient: 'Google' })])),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.sees(say.consent('Google'));
    await payer.button(say.consentRefuse);
  },
};

export const CloudRefused: Story = {
  ...inScene(speechScene(silent, [nativeCloud({ recipient: 'Google' })])),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.press(say.consentRefuse);
    await waitFor(async () => expect(await payer.canvas.findByRole('textbox')).toHaveFocus());
    await payer.status('idle');
  },
};

export const DownloadQuestion: Story = {
  ...inScene(speechScene({}, [modelEngine('forty percent')])),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.button(say.downloadStart(4.1));
  },
};

export const PreparingDownload: Story = {
  ...inScene(speechScene({}, [modelEngine('forty percent')])),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.press(say.downloadStart(4.1));
    await payer.sees(say.downloading(40));
    await expect(await payer.canvas.findByRole('progressbar', { hidden: true })).toHaveValue(40);
  },
};

export const Listening: Story = {
  ...inScene(speechScene(silent)),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.status('listening');
    await expect(await payer.button(talk)).toHaveAttribute('aria-pressed', 'true');
  },
};

export const Transcript: Story = {
  ...inScene(speechScene({}, [unfinishedEngine('twenty three dollars and fifty cents', 'open')])),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.sees('twenty three dollars and fifty cents');
    await payer.status('listening');
  },
};

/** The microphone has closed, and the recognizer is still at work. After three seconds the field says so. */
export const Thinking: Story = {
  ...inScene(speechScene({}, [unfinishedEngine('twenty three dollars and fifty cents', 'closed')])),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.status('thinking');
    await payer.sees('twenty three dollars and fifty cents');
    await expect(await payer.button(talk)).toHaveAttribute('aria-pressed', 'false');
  },
};

export const ListeningForDigits: Story = {
  ...inScene(speechScene(silent)),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(say.otherWays);
    await payer.press(say.sayDigits);
    await payer.status('listening');
    await payer.sees(say.listeningDigits);
  },
};

export const Confirming: Story = {
  ...inScene(says('twelve dollars and five cents')),
  play: async ({ args, canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.button('Yes, 12.05 dollars');
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

export const Accepted: Story = {
  ...inScene(says('twelve dollars and five cents')),
  play: async ({ args, canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.accept(/^Yes, 12\.05 dollars$/);
    await expect(args.onValueChange).toHaveBeenLastCalledWith(money(1205, 'USD'), { reason: 'spoken' });
    await expect(args.onValueCommitted).toHaveBeenLastCalledWith(money(1205, 'USD'), { reason: 'spoken' });
    await waitFor(() => expect(canvasElement.querySelector('[data-part="prompt"]')).toHaveFocus());
    await expect(await payer.canvas.findByRole('textbox')).toHaveValue('12.05');
  },
};

export const ConfusableDigits: Story = {
  ...inScene(says('fifteen dollars')),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.button(/^Yes, one five dollars$/);
  },
};

export const Choosing: Story = {
  ...inScene(says('two fifty')),
  args: { ...inScene(says('two fifty')).args, max: money(100_000, 'USD') },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.button('$2.50 two dollars and fifty cents');
    await payer.button('$250.00 two hundred fifty dollars');
  },
};

export const Chosen: Story = {
  ...Choosing,
  play: async ({ args, canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.press('$2.50 two dollars and fifty cents');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(money(250, 'USD'), { reason: 'chosen' });
  },
};

export const ChosenByPlace: Story = {
  ...inScene(says('two fifty', 'the second one')),
  args: { ...inScene(says('two fifty', 'the second one')).args, handsFree: true, max: money(100_000, 'USD') },
  play: async ({ args, canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.sees(say.sayWhich);
    await payer.status('idle');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(money(25_000, 'USD'), { reason: 'chosen' });
  },
};

export const NoneOfThese: Story = {
  ...inScene(says('two fifty', 'twelve dollars')),
  args: { ...inScene(says('two fifty', 'twelve dollars')).args, max: money(100_000, 'USD') },
  play: async ({ args, canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.press(say.noneSayAgain);
    await payer.sees(say.readBack('twelve dollars'));
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

/** Others may hear the page voice: it names no amount, and none is accepted until the payer has heard it. */
function masked(utterance: string, ready: string): Story {
  // Without a voice the amount is written for screen readers, and then counts as heard.
  const scene = speechScene({ utterances: [utterance], synthesis: {} });
  return {
    ...inScene(scene),
    args: { ...inScene(scene).args, max: money(100_000, 'USD') },
    beforeEach() {
      getDocumentPreferences().choose({ pageVoice: 'on', privacy: 'speakers', regions: 'off' });
      return scene.beforeEach();
    },
    play: async ({ args, canvasElement }) => {
      const payer = payerIn(canvasElement);
      await payer.press(talk);
      await userEvent.click(await payer.button(ready));
      await payer.button(say.hearAgain);
      await expect(args.onValueChange).not.toHaveBeenCalled();
    },
  };
}

export const ConfirmingMasked = masked('twelve dollars and five cents', 'Yes, 12.05 dollars');
export const ChoosingMasked = masked('two fifty', '$250.00 two hundred fifty dollars');

export const CorrectionQuestion: Story = {
  ...inScene(says('ten no twelve')),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.sees(say.question('twelve dollars', null));
    await payer.button('$12.00 twelve dollars');
  },
};

export const HandsFree: Story = {
  ...inScene(says('twelve dollars', 'yes')),
  args: { ...inScene(says('twelve dollars', 'yes')).args, handsFree: true },
  play: async ({ args, canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.sees(say.readBack('twelve dollars'));
    await payer.status('idle');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(money(1200, 'USD'), { reason: 'spoken' });
  },
};

export const HandsFreeListening: Story = {
  ...inScene(speechScene({ utterances: ['twelve dollars'], behavior: { silenceMs: 600_000 } })),
  args: { ...inScene(says()).args, handsFree: true },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.button('Yes, 12.00 dollars');
    const listening = await payer.sees(say.listeningForAnswer);
    await waitFor(() => expect(listening).toBeVisible(), { timeout: 15_000 });
  },
};

export const Disabled: Story = {
  args: { disabled: true, defaultValue: money(1200, 'USD'), presets: [money(500, 'USD')] },
};
export const ReadOnly: Story = { args: { readOnly: true, defaultValue: money(1200, 'USD') } };

const presets = [money(200, 'USD'), money(500, 'USD'), money(1000, 'USD')];

export const Presets: Story = {
  ...inScene(says()),
  args: { ...inScene(says()).args, presets },
  play: async ({ args, canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press('$5.00');
    await expect(args.onValueCommitted).toHaveBeenLastCalledWith(money(500, 'USD'), { reason: 'chosen' });
  },
};

export const PercentagesOfABill: Story = {
  ...inScene(says()),
  args: { ...inScene(says()).args, percentages: { of: money(4210, 'USD'), values: [15, 18, 20] } },
  play: async ({ args, canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press('15% $6.32');
    await expect(args.onValueChange).toHaveBeenLastCalledWith(money(632, 'USD'), { reason: 'chosen' });
  },
};

export const WithSteps: Story = {
  ...inScene(says()),
  args: { ...inScene(says()).args, steps: [money(100, 'USD'), money(1000, 'USD')], defaultValue: money(1200, 'USD') },
  play: async ({ args, canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press('+ $10.00');
    await payer.press(`− $1.00 ${say.less}`);
    await expect(args.onValueChange).toHaveBeenLastCalledWith(money(2100, 'USD'), { reason: 'stepped' });
    await payer.sees('twenty-one dollars');
  },
};

export const DigitKeypad: Story = {
  ...inScene(says()),
  play: async ({ args, canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(say.otherWays);
    for (const key of ['2', '3', say.point, '5', say.done]) await payer.press(key);
    await expect(args.onValueCommitted).toHaveBeenLastCalledWith(money(2350, 'USD'), { reason: 'typed' });
  },
};

export const RightToLeft: Story = {
  ...inScene(says('twelve dollars')),
  args: { ...inScene(says()).args, presets, defaultValue: money(500, 'USD') },
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    const input = await payer.canvas.findByRole('textbox');
    const sign = input.closest('[data-part="box"]')?.querySelector('[data-part="sign"]');
    await expect(sign?.getBoundingClientRect().right).toBeLessThanOrEqual(input.getBoundingClientRect().left);
  },
};

export const WithoutProvidersRecognizer: Story = { args: { recognizer: null } };

export const OnDeviceThenCloud: Story = {
  ...inScene(
    speechScene({ scenario: 'chromium-no-pack', utterances: ['nine dollars'] }, [
      nativeOnDevice(),
      nativeCloud({ consent: 'given' }),
    ]),
  ),
};
