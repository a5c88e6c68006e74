import { money } from '@payaloud/core/money';
import { AmountField } from '@payaloud/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { amountArgs, inScene, say, says, talk } from './support/amountScene';
import { speechScene, type SpeechScene } from './support/speechScene';
import { payerIn } from './support/steps';

const meta = {
  title: 'AmountField/Questions',
  component: AmountField,
  args: amountArgs,
} satisfies Meta<typeof AmountField>;
export default meta;
type Story = StoryObj<typeof meta>;

const upTo = (scene: SpeechScene, maxDollars: number) => ({
  ...inScene(scene),
  args: { ...inScene(scene).args, max: money(maxDollars * 100, 'USD') },
});
/** The recognizer hears the same words in several ways. */
const hears = (...transcripts: string[]) => speechScene({ utterances: [{ transcripts }] });

/** Three amounts may have been meant. Two are said. The focus stays on the talk button, after which the choices come. */
export const ChoosingOfThree: Story = {
  ...inScene(hears('ten dollars', 'twelve dollars', 'seven dollars')),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.sees(say.question('ten dollars', 'twelve dollars', 'more'));
    for (const name of ['$10.00 ten dollars', '$12.00 twelve dollars', '$7.00 seven dollars', say.noneSayAgain])
      await payer.button(name);
    await expect(await payer.button(talk)).toHaveFocus();
  },
};

/** Amounts that sound alike are said in digits. */
export const ChoosingInDigits: Story = {
  ...inScene(hears('fifteen dollars', 'fifty dollars')),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.sees(say.question('one five dollars', 'five zero dollars'));
    await payer.button(/^one five dollars$/);
    await payer.button(/^five zero dollars$/);
  },
};

/** The second question in a row offers typing, in words and as the first button. */
export const ChoosingOrTyping: Story = {
  ...upTo(says('two fifty', 'two fifty'), 1_000),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.press(say.noneSayAgain);
    await payer.sees(new RegExp(say.typingHint));
    const buttons = [...canvasElement.querySelectorAll('[data-part="actions"] button')];
    await expect(buttons[0]).toHaveTextContent(say.typeInstead);
  },
};

/** A press of the talk button opens the microphone for the answer. The question stays. */
export const Answering: Story = {
  ...upTo(speechScene({ utterances: ['two fifty'], behavior: { silenceMs: 600_000 } }), 1_000),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.button('$2.50 two dollars and fifty cents');
    await payer.press(talk);
    await waitFor(async () => expect(await payer.button(talk)).toHaveAttribute('aria-pressed', 'true'));
    await payer.status('choosing');
  },
};

/** The browser recognizes short commands only, so that an amount is asked about even if it was understood exactly. */
export const ChoosingInDoubt: Story = {
  ...inScene(
    speechScene({ profile: 'chromeDesktop', behavior: { quality: 'command' }, utterances: ['twelve dollars'] }),
  ),
  play: async ({ canvasElement }) => {
    const payer = payerIn(canvasElement);
    await payer.press(talk);
    await payer.sees(say.question('twelve dollars', null));
  },
};
