import { getDocumentPreferences, preload, type Clock } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField } from '@payaloud/react';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, StrictMode, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { field, input, settle, show } from './test-support/showForm';

const usd = (minorUnits: number) => money(minorUnits, 'USD');
const ten = usd(1000);
const required = 'A tip is needed.';
const tooMuch = 'Enter ten dollars or less.';

beforeAll(() => preload());
afterEach(() => {
  cleanup();
  getDocumentPreferences().forget();
});

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
    expect(input()).toHaveAttribute('aria-invalid', 'false');
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

  it('is announced with the label if the focus is elsewhere, because the page may have several fields', async () => {
    const closed = 'The shop is closed.';
    const elsewhere = show(field({ errorMessage: closed }));
    await settle();
    expect(elsewhere.said(closed)).toEqual([`Tip: ${closed}`]);
    cleanup();
    const here = show(field());
    await userEvent.click(input());
    here.show(field({ errorMessage: closed }));
    await settle();
    expect(here.said(closed)).toEqual([closed]);
  });

  // Of timers that wait until a time in whole milliseconds, the second field's would end first.
  it.each([
    [
      'when they appear with the form',
      0.3,
      (form: (message?: string) => ReactNode, clock: Clock) => show(form('Not today.'), clock),
    ],
    [
      'when a submit was refused',
      0.7,
      (form: (message?: string) => ReactNode, clock: Clock) => {
        const page = show(form(), clock);
        page.show(form('Not today.'));
        return page;
      },
    ],
  ])('is announced after those of earlier fields %s', (_when, startMs, open) => {
    const clock = createCoarseClock();
    clock.advance(startMs);
    const page = open((message) => formOf(message, clock.advance), clock);
    act(() => clock.advance(150.65));
    expect(page.said('Not today.')).toEqual(['Tip: Not today.', 'Donation: Not today.']);
  });

  it('of the field itself is announced without the label to a payer who just leaves', async () => {
    const page = show(field({ max: ten }));
    await userEvent.type(input(), '10.01');
    await userEvent.tab();
    expect(input()).not.toHaveFocus();
    expect(page.said(tooMuch)).toEqual([tooMuch]);
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

/** A clock that knows fractions of a millisecond, with timers that count whole ones, as those of browsers do. */
function createCoarseClock(): Clock & { readonly advance: (ms: number) => void } {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();
  return {
    monotonic: () => now,
    wall: () => now,
    after(ms, run) {
      const timer = { at: Math.floor(now) + Math.floor(ms), run };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    advance(ms) {
      const end = now + ms;
      const due = () => [...timers].filter(({ at }) => at <= end).toSorted((one, other) => one.at - other.at);
      for (let [timer] = due(); timer; [timer] = due()) {
        timers.delete(timer);
        now = timer.at + (end % 1);
        timer.run();
      }
      now = end;
    },
  };
}

type Advance = (ms: number) => void;

/** It takes two milliseconds to show. */
const formOf = (errorMessage: string | undefined, advance: Advance) => (
  <form>
    {field({ errorMessage })}
    <Takes key={`between ${errorMessage}`} inCommit={0.6} inEffects={0.75} advance={advance} />
    {field({ label: 'Donation', errorMessage })}
    <Takes key={`after ${errorMessage}`} inCommit={0.3} inEffects={0.35} advance={advance} />
  </form>
);

interface Taken {
  readonly inCommit: number;
  readonly inEffects: number;
  readonly advance: Advance;
}

function Takes({ inCommit, inEffects, advance }: Taken) {
  useLayoutEffect(() => advance(inCommit), [inCommit, advance]);
  useEffect(() => advance(inEffects), [inEffects, advance]);
  return null;
}
