import { getDocumentPreferences, preload, type Announcer, type Recognizer } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, PayaloudProvider, type AmountFieldProps } from '@payaloud/react';
import { createFakeClock, createRecordedAnnouncer, type FakeClock } from '@payaloud/testing';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { passTime } from '../../test/passTime';

let clock: FakeClock;

beforeAll(() => preload());
beforeEach(() => {
  clock = createFakeClock();
  getDocumentPreferences().choose({ pageVoice: 'on', privacy: 'private' });
});
afterEach(() => {
  cleanup();
  getDocumentPreferences().forget();
});

describe('with the page voice on, a validation message is announced once', () => {
  const tooMuch = 'Enter ten dollars or less.';
  const required = 'Enter an amount.';

  it('on Enter in the field', async () => {
    const { telling } = await setUp();
    await userEvent.type(input(), '10.01{Enter}');
    await settle();
    expect(telling(tooMuch)).toHaveLength(1);
    expect(telling((await en.selfVoicing.load()).states.invalid)).toEqual([]);
  });

  it('on leaving the field', async () => {
    const { telling } = await setUp();
    await userEvent.type(input(), '10.01');
    await userEvent.tab();
    await settle();
    expect(telling(tooMuch)).toHaveLength(1);
  });

  it('when a form is refused with focus in the field', async () => {
    const { telling, form } = await setUp();
    await userEvent.click(input());
    act(() => form.requestSubmit());
    await settle();
    expect(telling(required)).toHaveLength(1);
  });

  it('when a form is refused with focus elsewhere', async () => {
    const { telling } = await setUp();
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    await settle();
    expect(input()).toHaveFocus();
    expect(telling(required)).toHaveLength(1);
  });

  it('on each further Enter, even in a field that stayed empty', async () => {
    const { telling } = await setUp();
    await userEvent.type(input(), '{Enter}');
    await settle();
    expect(telling(required)).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(telling(required)).toHaveLength(2);
    await userEvent.keyboard('10.01{Enter}');
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(telling(tooMuch)).toHaveLength(2);
  });

  it('if the microphone is unavailable and focus is in the field', async () => {
    const { telling } = await setUp({ recognizer: withoutMicrophone, talkKey: 'F8' });
    await userEvent.click(input());
    await userEvent.keyboard('{F8}');
    await settle();
    // A screen reader would say a description that changes on the focused input, after the announcement.
    expect(input()).not.toHaveAccessibleDescription(/We can’t find a microphone/);
    expect(telling('We can’t find a microphone')).toHaveLength(1);
    act(() => input().blur());
    act(() => input().focus());
    expect(input()).toHaveAccessibleDescription(/We can’t find a microphone/);
  });

  it('on returning to the field, which reads it with its error', async () => {
    const { telling } = await setUp();
    await userEvent.type(input(), '10.01{Enter}');
    await userEvent.tab();
    await settle();
    const before = telling(tooMuch).length;
    await userEvent.tab({ shift: true });
    await settle();
    expect(telling(tooMuch)).toHaveLength(before + 1);
  });
});

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Tip' });

const withoutMicrophone: Recognizer = {
  engines: [],
  prepare: () => Promise.resolve({ engine: null, availability: { kind: 'unavailable', cause: 'no-microphone' } }),
  listen: () => ({ stop() {}, abort() {} }),
};

/** A form on a page with self-voicing. Records everything that reaches the announcer, in order. */
async function setUp(props: Partial<AmountFieldProps> = { recognizer: null }) {
  const told: string[] = [];
  const recorded = createRecordedAnnouncer();
  const announcer: Announcer = {
    ...recorded,
    announce(message, onDelivery) {
      told.push(message.text);
      recorded.announce(message, onDelivery);
    },
    echo(message) {
      told.push(message.text);
    },
  };
  const view = render(
    <form>
      <PayaloudProvider language={en} locale="en-US" currency="USD" announcer={announcer} clock={clock}>
        <AmountField label="Tip" required max={money(1000, 'USD')} {...props} />
        <button>Pay</button>
      </PayaloudProvider>
    </form>,
  );
  // The self-voicing code loads when it is first needed.
  const opensKeypad = () => userEvent.click(screen.getByRole('button', { name: en.sentences.amountEntry.otherWays }));
  await waitFor(() => opensKeypad().then(() => expect(told).not.toEqual([])), { timeout: 15_000 });
  await settle();
  told.length = 0;
  return {
    telling: (sentence: string) => told.filter((text) => text.includes(sentence)),
    form: view.container.querySelector('form')!,
  };
}

/** Longer than the page voice waits, which responds after the app. */
const settle = () => passTime(clock, 500);
