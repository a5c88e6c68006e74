import { getDocumentPreferences, preload, type Announcer } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money, type Money } from '@payaloud/core/money';
import { AmountField, PayaloudProvider, type AmountFieldProps } from '@payaloud/react';
import { createRecordedAnnouncer, createWebSpeechTwin } from '@payaloud/testing';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, StrictMode, useState, type ReactNode } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

const usd = (minorUnits: number) => money(minorUnits, 'USD');
const ten = usd(1000);
const required = 'A tip is needed.';
const tooMuch = 'Enter ten dollars or less.';

beforeAll(() => preload());
afterEach(() => {
  cleanup();
  getDocumentPreferences().forget();
});

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Tip' });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));
/** Longer than the field waits for the focus. */
const settle = (ms = 150) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

/** Shows a page, and records what its announcer and its page voice are told. */
function show(page: ReactNode) {
  const said: string[] = [];
  const recorded = createRecordedAnnouncer();
  const announcer: Announcer = {
    ...recorded,
    announce(message, onDelivery) {
      said.push(message.text);
      recorded.announce(message, onDelivery);
    },
    echo: (message) => void said.push(message.text),
  };
  const inside = (content: ReactNode) => (
    <PayaloudProvider language={en} locale="en-US" currency="USD" announcer={announcer}>
      {content}
    </PayaloudProvider>
  );
  const view = render(inside(page));
  return {
    ...view,
    show: (next: ReactNode) => view.rerender(inside(next)),
    said: (text: string) => said.filter((one) => one.includes(text)),
  };
}

const field = (props: Partial<AmountFieldProps> = {}) => <AmountField label="Tip" recognizer={null} {...props} />;

describe('an error of the app', () => {
  it('is announced once when it appears, and described, and marks the field as invalid', async () => {
    const page = show(field());
    page.show(field({ errorMessage: required }));
    page.show(field({ errorMessage: required }));
    await settle();
    expect(page.said(required)).toEqual([required]);
    expect(input()).toHaveAccessibleDescription(required);
    expect(input()).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getAllByText(required)).toHaveLength(1);
    page.show(field({}));
    expect(input()).not.toHaveAttribute('aria-invalid');
    await settle();
    expect(page.said(required)).toHaveLength(1);
  });

  it('is announced once in strict mode', async () => {
    const page = show(<StrictMode>{field({ errorMessage: required })}</StrictMode>);
    await settle();
    expect(page.said(required)).toHaveLength(1);
  });

  it('is not announced if the focus that comes with it reads it', async () => {
    const page = show(field());
    page.show(field({ errorMessage: required }));
    act(() => input().focus());
    await settle();
    expect(input()).toHaveAccessibleDescription(required);
    expect(page.said(required)).toEqual([]);
  });

  it('is announced and not described while the field has the focus, until the next visit', async () => {
    const page = show(field());
    await userEvent.click(input());
    page.show(field({ errorMessage: required }));
    await settle();
    expect(page.said(required)).toHaveLength(1);
    expect(input()).not.toHaveAccessibleDescription(required);
    await userEvent.tab();
    expect(input()).toHaveAccessibleDescription(required);
  });

  it('gives way to the reason that the field itself has, and is never announced beside it', async () => {
    const page = show(field({ max: ten }));
    await userEvent.type(input(), '10.01');
    await userEvent.tab();
    page.show(field({ max: ten, errorMessage: required }));
    await settle();
    expect(screen.getByText(tooMuch)).toBeVisible();
    expect(screen.queryByText(required)).toBeNull();
    expect(page.said(required)).toEqual([]);
    expect(page.said(tooMuch)).toHaveLength(1);
  });

  it('replaces the sentence for an empty required field', async () => {
    const page = show(<form>{field({ required: true, errorMessage: required })}</form>);
    await settle();
    act(() => void page.container.querySelector('form')?.reportValidity());
    expect(screen.getAllByText(required)).toHaveLength(1);
    expect(screen.queryByText(en.sentences.amountEntry.required)).toBeNull();
  });

  it('does not stop the form, because only a new try can clear it', () => {
    const page = show(<form>{field({ errorMessage: 'The shop is closed.' })}</form>);
    expect(page.container.querySelector('form')?.checkValidity()).toBe(true);
  });
});

describe('a field in a form', () => {
  it('passes data attributes and refs to the field, and aria attributes and inputRef to the text field', () => {
    const ref = createRef<HTMLDivElement>();
    const inputRef = createRef<HTMLInputElement>();
    const page = show(
      <>
        <AmountField
          label="Tip"
          description="For the staff."
          recognizer={null}
          ref={ref}
          inputRef={inputRef}
          data-testid="tip"
          data-status="mine"
          aria-describedby="hint"
          aria-required="true"
          className="mine"
        />
        <p id="hint">Thank you.</p>
      </>,
    );
    expect(screen.getByTestId('tip')).toBe(ref.current);
    expect(ref.current).toHaveAttribute('data-status', 'idle');
    expect(inputRef.current).toBe(input());
    expect(input()).toHaveAccessibleDescription('For the staff. Thank you.');
    expect(input()).toHaveAttribute('aria-required', 'true');
    page.unmount();
    expect([ref.current, inputRef.current]).toEqual([null, null]);
  });

  it('is marked as invalid by `invalid` alone', () => {
    show(field({ invalid: true }));
    expect(input()).toHaveAttribute('aria-invalid', 'true');
  });

  it('says sentences of the app in place of its own', async () => {
    const sentences = { required: 'How much?' };
    const page = show(<form>{field({ required: true, sentences })}</form>);
    act(() => void page.container.querySelector('form')?.reportValidity());
    expect(input()).toHaveAccessibleDescription('How much?');
  });

  it('calls onBlur once focus has left the whole field', async () => {
    const onBlur = vi.fn();
    show(
      <>
        {field({ name: 'tip', onBlur })}
        <button>After</button>
      </>,
    );
    await userEvent.click(input());
    await userEvent.tab();
    await settle(0);
    expect(onBlur).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'After' }));
    await settle(0);
    expect(onBlur).toHaveBeenCalledTimes(1);
    expect(onBlur.mock.lastCall?.[0]).toMatchObject({ type: 'blur', target: { name: 'tip' } });
  });

  it('fires native events with the decimal string when the payer changes the amount, and not when the app does', async () => {
    const page = show(<form>{field({ name: 'tip', defaultValue: ten, presets: [usd(500)] })}</form>);
    const events: string[] = [];
    for (const type of ['input', 'change'])
      page.container.addEventListener(type, ({ target }) => {
        const { name, value } = target as HTMLInputElement;
        if (name !== '') events.push(`${type} ${name}=${value}`);
      });
    await userEvent.click(screen.getByRole('button', { name: /5\.00|five/ }));
    expect(events).toEqual(['input tip=5.00', 'change tip=5.00']);
    await userEvent.clear(input());
    expect(events.slice(2)).toEqual(['input tip=', 'change tip=']);
    act(() => page.container.querySelector('form')?.reset());
    await waitFor(() => expect(input()).toHaveValue('10.00'));
    expect(events).toHaveLength(4);
  });
});

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
    const twin = createWebSpeechTwin({ utterances: ['two dollars and five cents'] });
    const undo = twin.connect(window);
    const onSend = vi.fn();
    const page = show(<Registered onSend={onSend} />);
    await userEvent.click(screen.getByRole('button', { name: en.sentences.amountEntry.talk }));
    const accept = () => page.container.querySelector('[data-part="accept"]');
    await waitFor(() => expect(accept()).not.toHaveAttribute('aria-disabled'));
    await waitFor(() => expect(accept()).not.toBeNull());
    await userEvent.click(accept() ?? document.body);
    await send();
    await waitFor(() => expect(onSend.mock.calls).toEqual([['2.05']]));
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

describe('a developer’s mistake', () => {
  const mistake = (props: object) => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    try {
      show(field(props));
    } catch (error) {
      return error;
    } finally {
      vi.restoreAllMocks();
    }
    return null;
  };

  it.each([
    ['max in another currency', { max: money(100, 'EUR') }, 'currency-mismatch', '`max` is in EUR'],
    ['min in another currency', { min: money(100, 'EUR') }, 'currency-mismatch', '`min` is in EUR'],
    ['a preset in another currency', { presets: [ten, money(1, 'EUR')] }, 'currency-mismatch', '`presets[1]`'],
    ['a bill in another currency', { percentages: { of: money(1, 'EUR'), values: [10] } }, 'currency-mismatch', 'of'],
    ['a number as value', { value: 23.5 }, 'not-money', '`value` must be an amount such as money(2350'],
    ['a text as default', { defaultValue: '23.50' }, 'not-money', 'not "23.50"'],
    ['a fraction of a cent', { value: { minorUnits: 23.5, currency: 'USD' } }, 'not-money', '23.5'],
  ])('is named: %s', (_, props, code, message) => {
    const error = mistake(props);
    expect(error).toMatchObject({ name: 'PayaloudReactError', code });
    expect(String(error)).toContain(message);
  });

  it('a value in another currency is no mistake, because the app may be changing both', () => {
    expect(mistake({ value: money(100, 'EUR') })).toBeNull();
    expect(input()).toBeInvalid();
  });

  it('names the missing language and currency', () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect(() => render(<AmountField label="Tip" />)).toThrow(expect.objectContaining({ code: 'no-language' }));
    expect(() => render(<AmountField label="Tip" language={en} />)).toThrow(
      expect.objectContaining({ code: 'no-currency' }),
    );
    vi.restoreAllMocks();
  });
});

it('an app that shows its own error from `details.problem` learns of each one', async () => {
  function App() {
    const [problem, setProblem] = useState('none');
    return (
      <>
        {field({ max: ten, onValueCommitted: (_, details) => setProblem(details.problem ?? 'none') })}
        <output>{problem}</output>
      </>
    );
  }
  show(<App />);
  await userEvent.type(input(), '10.01');
  await userEvent.tab();
  expect(screen.getByText('above-max')).toBeVisible();
  await userEvent.clear(input());
  await userEvent.type(input(), '9');
  await userEvent.tab();
  expect(screen.getByText('none')).toBeVisible();
});
