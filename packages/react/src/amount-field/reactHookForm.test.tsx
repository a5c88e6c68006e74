import { getDocumentPreferences, preload } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money, type Money } from '@payaloud/core/money';
import { AmountField } from '@payaloud/react';
import { createWebSpeechTwin, type WebSpeechTwin } from '@payaloud/testing';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Controller, useForm } from 'react-hook-form';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { input, send, settle, show } from './test-support/showForm';

const usd = (minorUnits: number) => money(minorUnits, 'USD');
const ten = usd(1000);
const required = 'A tip is needed.';
const tooMuch = 'Enter ten dollars or less.';

beforeAll(() => preload());
afterEach(() => {
  cleanup();
  getDocumentPreferences().forget();
});

/** The payer says an amount once the microphone is open, for which code may still have to load. */
async function hearWords(twin: WebSpeechTwin) {
  let isOpen = false;
  void twin.open().then(() => (isOpen = true));
  await waitFor(async () => {
    await settle();
    expect(isOpen).toBe(true);
  });
  act(() => twin.finish('two dollars and five cents'));
}

describe('in React Hook Form', () => {
  function Registered({ onSend, initial }: { onSend: (tip: unknown) => void; initial?: string }) {
    const { register, handleSubmit, formState, setValue, reset } = useForm<{ tip: string }>({
      mode: 'onTouched',
      ...(initial === undefined ? {} : { defaultValues: { tip: initial } }),
    });
    const { ref, name, onChange, onBlur } = register('tip', { required });
    return (
      <form noValidate onSubmit={(event) => void handleSubmit(({ tip }) => onSend(tip))(event)}>
        <AmountField
          label="Tip"
          max={ten}
          ref={ref}
          name={name}
          onChange={onChange}
          onBlur={onBlur}
          errorMessage={formState.errors.tip?.message}
        />
        <button>Send</button>
        <button type="button" onClick={() => setValue('tip', '3.00')}>
          Three
        </button>
        <button type="button" onClick={() => reset()}>
          Reset
        </button>
      </form>
    );
  }

  it('registers: errors move the focus into the text field, and are told once', async () => {
    const onSend = vi.fn();
    const page = show(<Registered onSend={onSend} />);
    await send();
    await waitFor(() => expect(input()).toHaveFocus());
    await settle();
    expect(page.said(required)).toHaveLength(1);
    expect(screen.getAllByText(required)).toHaveLength(1);
    await userEvent.type(input(), '2.5{Enter}');
    await waitFor(() => expect(onSend.mock.calls).toEqual([['2.50']]));
    expect(screen.queryByText(required)).toBeNull();
  });

  it('registers: Enter on a field that stays empty is answered each time', async () => {
    const page = show(<Registered onSend={() => {}} />);
    await userEvent.type(input(), '{Enter}');
    await settle(700);
    expect(page.said(required)).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await settle(700);
    expect(page.said(required)).toHaveLength(2);
  });

  it('registers: spoken amounts arrive as decimal strings', async () => {
    const twin = createWebSpeechTwin({ pace: 'stepped' });
    const undo = twin.connect(window);
    const onSend = vi.fn();
    const page = show(<Registered onSend={onSend} />);
    await userEvent.click(screen.getByRole('button', { name: en.sentences.amountEntry.talk }));
    await hearWords(twin);
    const accept = () => page.container.querySelector('[data-part="accept"]');
    await waitFor(() => expect(accept()).not.toHaveAttribute('aria-disabled'));
    await waitFor(() => expect(accept()).not.toBeNull());
    await userEvent.click(accept() ?? document.body);
    await send();
    await waitFor(() => expect(onSend.mock.calls).toEqual([['2.05']]));
    undo();
  });

  it('registers: a press to talk right after an error is not lost, and the error is said first', async () => {
    const twin = createWebSpeechTwin({ pace: 'stepped' });
    const undo = twin.connect(window);
    const page = show(<Registered onSend={() => {}} />);
    await preload();
    await send();
    await screen.findByText(required);
    act(() => screen.getByRole('button', { name: en.sentences.amountEntry.talk }).click());
    await hearWords(twin);
    await waitFor(() => expect(page.container.querySelector('[data-part="accept"]')).not.toBeNull());
    expect(page.said('')[0]).toBe(required);
    expect(page.said(required)).toHaveLength(1);
    undo();
  });

  it('registers: takes defaultValues, setValue and reset', async () => {
    const onSend = vi.fn();
    show(<Registered onSend={onSend} initial="5.00" />);
    await waitFor(() => expect(input()).toHaveValue('5.00'));
    await userEvent.click(screen.getByRole('button', { name: 'Three' }));
    await waitFor(() => expect(input()).toHaveValue('3.00'));
    await send();
    await waitFor(() => expect(onSend.mock.calls).toEqual([['3.00']]));
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    await waitFor(() => expect(input()).toHaveValue('5.00'));
  });

  function Controlled({ onSend }: { onSend: (tip: Money | null) => void }) {
    const { control, handleSubmit } = useForm<{ tip: Money | null }>({ defaultValues: { tip: null } });
    return (
      <form noValidate onSubmit={(event) => void handleSubmit(({ tip }) => onSend(tip))(event)}>
        <Controller
          control={control}
          name="tip"
          rules={{ required }}
          render={({ field: { ref, name, value, onChange, onBlur }, fieldState: { error } }) => (
            <AmountField
              label="Tip"
              recognizer={null}
              max={ten}
              inputRef={ref}
              name={name}
              value={value}
              onValueChange={onChange}
              onBlur={onBlur}
              errorMessage={error?.message}
            />
          )}
        />
        <button>Send</button>
      </form>
    );
  }

  it('controls: the value is an amount, and errors move the focus into the text field', async () => {
    const onSend = vi.fn();
    const page = show(<Controlled onSend={onSend} />);
    await send();
    await waitFor(() => expect(input()).toHaveFocus());
    await settle();
    expect(page.said(required)).toHaveLength(1);
    await userEvent.type(input(), '2.5');
    await send();
    await waitFor(() => expect(onSend.mock.calls).toEqual([[usd(250)]]));
  });

  it('controls: a form that misses an amount shows only why the text is not one', async () => {
    const page = show(<Controlled onSend={() => {}} />);
    await userEvent.type(input(), '10.01');
    await send();
    await settle();
    expect(screen.getAllByText(tooMuch)).toHaveLength(1);
    expect(screen.queryByText(required)).toBeNull();
    expect(page.said(required)).toEqual([]);
    expect(page.said(tooMuch)).toHaveLength(1);
  });

  it('with the page voice on, says no change twice', async () => {
    getDocumentPreferences().choose({ pageVoice: 'on', privacy: 'private' });
    const page = show(<Registered onSend={() => {}} />);
    await settle(300);
    await userEvent.click(input());
    await settle();
    await userEvent.keyboard('7');
    await settle();
    const told = page.said('7').concat(page.said('seven'));
    expect(told).toHaveLength(1);
  });
});
