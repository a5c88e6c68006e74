import { en } from '@payaloud/core/languages/en';
import { money, type Money } from '@payaloud/core/money';
import { AmountField } from '@payaloud/react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { describe, expect, it } from 'vitest';

interface Answer {
  readonly tip?: Money;
  readonly text?: string;
}
type Action = (previous: Answer, form: FormData) => Promise<Answer>;
type UseActionState = (action: Action, first: Answer) => readonly [Answer, (form: FormData) => void];

/** React 18 has no form actions. */
const { useActionState } = React as { readonly useActionState?: UseActionState };

const textOf = (name: string) => screen.getByRole('textbox', { name });
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));

describe.skipIf(!useActionState)('after the action of its form, which React resets', () => {
  /** An amount beside a native input, both with the default that the last answer gave. */
  function show(answers: readonly Answer[]) {
    const posted: unknown[] = [];
    const waiting = [...answers];
    const action: Action = async (_, form) => {
      posted.push([form.get('tip'), form.get('native')]);
      return waiting.shift() ?? {};
    };
    function App() {
      const [answer, act] = useActionState!(action, {});
      return (
        <form action={act as unknown as string}>
          <AmountField
            label="Tip"
            name="tip"
            language={en}
            locale="en-US"
            currency="USD"
            recognizer={null}
            defaultValue={answer.tip}
          />
          <input aria-label="Native" name="native" defaultValue={answer.text} />
          <button>Send</button>
        </form>
      );
    }
    const { container } = render(<App />);
    const shown = () => [(textOf('Tip') as HTMLInputElement).value, (textOf('Native') as HTMLInputElement).value];
    const held = () => new FormData(container.querySelector('form')!).get('tip');
    return { posted, shown, held };
  }

  it('it shows and posts the same as a native input: the default of this answer, not of the one before', async () => {
    const { posted, shown, held } = show([{ tip: money(1250, 'USD'), text: '12.50' }, {}, {}]);
    await userEvent.type(textOf('Tip'), '70');
    await userEvent.type(textOf('Native'), '70');
    await send();
    await waitFor(() => expect(posted).toHaveLength(1));
    await waitFor(() => expect(shown()).toEqual(['12.50', '12.50']));
    expect(held()).toBe('12.50');

    await send();
    await waitFor(() => expect(posted).toHaveLength(2));
    await waitFor(() => expect(shown()).toEqual(['', '']));
    expect(held()).toBe('');

    await send();
    await waitFor(() =>
      expect(posted).toEqual([
        ['70.00', '70'],
        ['12.50', '12.50'],
        ['', ''],
      ]),
    );
  });
});
