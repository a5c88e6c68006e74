import { percentOf } from '@payaloud/core/internal/amount-entry';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import {
  AmountField,
  createRecognizer,
  nativeOnDevice,
  PayaloudProvider,
  preload,
  type AmountFieldProps,
} from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createWebSpeechTwin } from '@payaloud/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { startPageVoice } from '../../test/pageVoice';

const say = en.sentences.amountEntry;
const usd = (minorUnits: number) => money(minorUnits, 'USD');
// In ms of the page, which pass with its frames. A reply of the network takes as many frames as it likes.
const patient = { timeout: 60_000 };
const undo: (() => void)[] = [];

beforeAll(() => preload());

afterEach(() => {
  cleanup();
  for (const end of undo.splice(0).toReversed()) end();
});

/** A press within 500 ms of a button's appearing is answered in words instead. */
const longerThanAnAccident = () => new Promise((resolve) => setTimeout(resolve, 600));

/** A field whose page voice speaks, and a payer who says `utterances` and then hears. */
function setUp(utterances: readonly string[], props: Partial<AmountFieldProps> = {}, audience?: 'speakers') {
  const microphone = createWebSpeechTwin({ utterances });
  const { heardSince, count, end } = startPageVoice(audience);
  undo.push(end, microphone.connect(window));
  render(
    <PayaloudProvider language={en} locale="en-US" currency="USD">
      <AmountField label="Tip" recognizer={createRecognizer({ engines: [nativeOnDevice()] })} {...props} />
    </PayaloudProvider>,
  );
  return {
    talk: async () => {
      const talk = await screen.findByRole('button', { name: say.talk }, patient);
      await waitFor(() => expect(talk).not.toHaveAttribute('aria-disabled'), patient);
      talk.focus();
      await userEvent.keyboard('{Enter}');
    },
    /** Reaches the control, hears it, and presses it. Returns what is heard of the control, and after the press. */
    press: async (find: () => Promise<HTMLElement>) => {
      const control = await find();
      await heardSince(0);
      await waitFor(() => expect(control).not.toHaveAttribute('aria-disabled'), patient);
      const before = count();
      control.focus();
      await longerThanAnAccident();
      const met = await heardSince(before);
      await userEvent.keyboard('{Enter}');
      return { met, after: await heardSince(before + met.length) };
    },
    heardSince,
  };
}

const accept = () => screen.findByRole('button', { name: /^Yes, / }, patient);
const timesIn = (texts: readonly string[], words: string) => texts.join(' ').split(words).length - 1;

describe('with the page voice, after a press', () => {
  it('Accept is followed by one whole amount', async () => {
    const words = speakAmount(usd(1205), en);
    const { talk, press } = setUp([words]);
    await talk();
    const { met, after } = await press(accept);
    expect(timesIn(met, words)).toBe(1);
    expect(after).toEqual([say.accepted(words, 'Tip')]);
  });

  it('a choice is followed by one whole amount', async () => {
    const words = speakAmount(usd(250), en);
    const { talk, press } = setUp(['two fifty']);
    await talk();
    const { met, after } = await press(async () => {
      const [first] = await screen.findAllByRole('listitem', {}, patient);
      return first!.querySelector('button')!;
    });
    expect(timesIn(met, words)).toBe(1);
    expect(after).toEqual([say.accepted(words, 'Tip')]);
  });

  it('a percentage is followed by one whole amount', async () => {
    const words = speakAmount(percentOf(usd(4210), 15), en);
    const { press } = setUp([], { percentages: { of: usd(4210), values: [15] } });
    const { met, after } = await press(() => screen.findByRole('button', { name: '15% $6.32' }, patient));
    expect(timesIn(met, words)).toBe(1);
    expect(after).toEqual([say.accepted(words, 'Tip')]);
  });
});

describe('a question about what was said', () => {
  const asked = say.question(speakAmount(usd(250), en), speakAmount(usd(25_000), en));

  it('is said once, and its choices follow the talk button', async () => {
    const { talk, heardSince } = setUp(['two fifty']);
    await talk();
    await screen.findByText(asked, {}, patient);
    const heard = await heardSince(0);
    expect(timesIn(heard, asked)).toBe(1);
    expect(heard).not.toContain('Tip');
    await userEvent.tab();
    expect(screen.getAllByRole('listitem')[0]).toContainElement(document.activeElement as HTMLElement);
  });

  it('is said once, and leaves the focus at the preset to which the payer has gone meanwhile', async () => {
    const { talk, heardSince } = setUp(['two fifty'], { presets: [usd(300)] });
    await talk();
    const preset = screen.getByRole('button', { name: '$3.00' });
    preset.focus();
    await screen.findByText(asked, {}, patient);
    expect(timesIn(await heardSince(0), asked)).toBe(1);
    expect(preset).toHaveFocus();
  });
});

it('says each digit of another amount on the keypad after two steps, which it replaces', async () => {
  const { heardSince } = setUp([]);
  const press = async (name: string) => userEvent.click(screen.getByRole('button', { name }));
  await press(say.otherWays);
  await press('+ $1.00');
  await press('+ $1.00');
  const before = await heardSince(0);
  expect(before.at(-1)).toBe(speakAmount(usd(200), en));
  await press('5');
  expect((await heardSince(before.length)).at(-1)).toBe('5');
  expect(screen.getByRole('textbox')).toHaveValue('5');
});

describe('a field that allows zero', () => {
  const free = { zero: 'allowed', zeroText: 'No tip' } as const;

  it('says so when Enter sends the form with the field left empty', async () => {
    const { heardSince } = setUp([], free);
    const form = document.createElement('form');
    form.id = 'tip-form';
    form.addEventListener('submit', (event) => event.preventDefault());
    document.body.append(form);
    undo.push(() => form.remove());
    const field = screen.getByRole('textbox');
    field.setAttribute('form', form.id);
    field.focus();
    const met = await heardSince(0);
    await userEvent.keyboard('{Enter}');
    expect(await heardSince(met.length)).toEqual([free.zeroText]);
  });

  it.each(['no tip', 'zero'])('hears "%s", reads it back, and takes it as if it were typed', async (said) => {
    const onValueChange = vi.fn();
    const { talk, press, heardSince } = setUp([said], { ...free, onValueChange });
    await talk();
    await accept();
    expect(await heardSince(0)).toContain(say.readBack(speakAmount(usd(0), en)));
    expect(onValueChange).not.toHaveBeenCalled();
    const { after } = await press(accept);
    expect(after).toEqual([free.zeroText]);
    expect(onValueChange.mock.calls).toEqual([[usd(0), { reason: 'spoken' }]]);
  });
});

it('tells a payer who comes back to "1,234" dinars, by Tab and Shift+Tab, which question is open', async () => {
  const { heardSince } = setUp([], { currency: 'KWD' });
  (await screen.findByRole('textbox')).focus();
  await userEvent.keyboard('1,234');
  await userEvent.tab();
  const [whole, fraction] = [money(1_234_000, 'KWD'), money(1234, 'KWD')].map((each) => speakAmount(each, en));
  const question = say.question(whole ?? '', fraction ?? '');
  const left = await heardSince(0);
  expect(left.join(' ')).toContain(question);
  await userEvent.tab({ shift: true });
  const [first, ...others] = await heardSince(left.length);
  expect(first).toMatch(/^Tip, edit, 1 comma 2 3 4, /);
  expect([first, ...others].join(' ')).toContain(question);
});

it('says an amount in the app’s error only if the payer asks, while others may hear', async () => {
  const errorMessage = 'Your card has $3.20 left.';
  const { press, heardSince } = setUp([], { errorMessage }, 'speakers');
  await expect.poll(async () => (await heardSince(0)).join(' ')).toBe(`Tip: ${say.errorMasked}`);
  const { after } = await press(() => screen.findByRole('button', { name: say.hearAgain }, patient));
  expect(after).toEqual([errorMessage]);
  const before = (await heardSince(0)).length;
  screen.getByRole('textbox').focus();
  const met = (await heardSince(before)).join(' ');
  expect(met).toContain(say.errorMasked);
  expect(met).not.toMatch(/3|20/);
});
