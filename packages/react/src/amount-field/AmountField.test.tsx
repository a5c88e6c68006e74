import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { AmountField, PayaloudProvider, PayaloudReactError } from '@payaloud/react';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { factsWithoutAmounts } from '@payaloud/core/internal/amount-entry';

const usd = (minorUnits: number) => money(minorUnits, 'USD');
const basics = { label: 'Tip', name: 'tip', language: en, locale: 'en-US', currency: 'USD' } as const;
const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Tip' });
const posted = (container: HTMLElement) => new FormData(container.querySelector('form')!).get('tip');

afterEach(() => {
  document.body.innerHTML = '';
});

describe('typing', () => {
  it('changes the value as soon as the text parses, and commits once on blur', async () => {
    const onValueChange = vi.fn();
    const onValueCommitted = vi.fn();
    render(<AmountField {...basics} onValueChange={onValueChange} onValueCommitted={onValueCommitted} />);
    await userEvent.type(input(), '2.5');
    expect(onValueChange.mock.calls).toEqual([
      [usd(200), { reason: 'typed' }],
      [usd(250), { reason: 'typed' }],
    ]);
    expect(onValueCommitted).not.toHaveBeenCalled();
    await userEvent.tab();
    await userEvent.click(input());
    await userEvent.tab();
    expect(onValueCommitted.mock.calls).toEqual([[usd(250), { reason: 'typed' }]]);
  });

  it('keeps the text as typed, and shows it in words', async () => {
    render(<AmountField {...basics} />);
    await userEvent.type(input(), ' $1,234.5');
    await userEvent.tab();
    expect(input()).toHaveValue(' $1,234.5');
    const shown = { ignore: '[data-payaloud-regions] *' };
    expect(screen.getByText('one thousand two hundred thirty-four dollars and fifty cents', shown)).toBeVisible();
  });

  it('hides the currency sign while the text has it', async () => {
    const { container } = render(<AmountField {...basics} />);
    const sign = container.querySelector('[data-part="sign"]');
    await userEvent.type(input(), '$5');
    expect(sign).toHaveAttribute('data-variant', 'typed');
    await userEvent.clear(input());
    await userEvent.type(input(), '5');
    expect(sign).not.toHaveAttribute('data-variant');
  });

  it('reports null for text that is not an amount, and shows an error once it is complete', async () => {
    const onValueChange = vi.fn();
    render(<AmountField {...basics} max={usd(1000)} onValueChange={onValueChange} />);
    await userEvent.type(input(), '10.01');
    expect(input()).toHaveAttribute('aria-invalid', 'false');
    await userEvent.tab();
    expect(input()).toHaveAccessibleDescription('Enter ten dollars or less.');
    expect(input()).toBeInvalid();
    expect(onValueChange).toHaveBeenLastCalledWith(null, { reason: 'cleared', problem: 'above-max' });
  });

  it('asks if the text has two readings a thousand times apart', async () => {
    const onValueChange = vi.fn();
    render(<AmountField {...basics} currency="KWD" onValueChange={onValueChange} />);
    await userEvent.type(input(), '1,234');
    await userEvent.tab();
    const [first, second] = screen.getAllByRole('listitem').map((item) => item.querySelector('button')!);
    expect(first).toHaveAccessibleName(/^KWD\s1,234\.000 one thousand two hundred thirty-four/);
    expect(input()).toHaveValue('1,234');
    expect(input()).toBeInvalid();
    await userEvent.click(second!);
    expect(onValueChange).toHaveBeenLastCalledWith(money(1234, 'KWD'), { reason: 'chosen' });
    expect(input()).toBeValid();
  });
});

describe('in a form', () => {
  it('posts the decimal string in any locale', async () => {
    const { container } = render(
      <form>
        <AmountField {...basics} locale="de-DE" currency="EUR" />
      </form>,
    );
    expect(posted(container)).toBe('');
    await userEvent.type(input(), '1.234,5');
    expect(posted(container)).toBe('1234.50');
  });

  it('returns to its default on reset, without calling onValueChange', async () => {
    const onValueChange = vi.fn();
    const { container } = render(
      <form>
        <AmountField {...basics} defaultValue={usd(500)} onValueChange={onValueChange} />
      </form>,
    );
    await userEvent.clear(input());
    await userEvent.type(input(), '7');
    onValueChange.mockClear();
    act(() => container.querySelector('form')!.reset());
    await waitFor(() => expect(input()).toHaveValue('5.00'));
    expect(posted(container)).toBe('5.00');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('keeps its content if the app prevents the reset', async () => {
    const { container } = render(
      <form onReset={(event) => event.preventDefault()}>
        <AmountField {...basics} defaultValue={usd(500)} />
      </form>,
    );
    await userEvent.clear(input());
    await userEvent.type(input(), '7');
    act(() => container.querySelector('form')!.reset());
    expect(input()).toHaveValue('7');
    expect(posted(container)).toBe('7.00');
  });

  it('is not sent in a currency other than it was entered in, or outside limits that were set later', async () => {
    const form = (props: object) => (
      <form>
        <AmountField {...basics} {...props} />
      </form>
    );
    const { container, rerender } = render(form({}));
    await userEvent.type(input(), '23.50');
    rerender(form({ currency: 'EUR' }));
    expect(posted(container)).toBe('');
    expect(input()).toHaveValue('23.50');
    expect(input()).toBeInvalid();
    expect(
      screen.getByText(en.sentences.amountEntry.typedProblem('other-currency', factsWithoutAmounts('USD'))),
    ).toBeVisible();
    rerender(form({ max: usd(2000) }));
    expect(container.querySelector('form')!.checkValidity()).toBe(false);
    rerender(form({}));
    expect(posted(container)).toBe('23.50');
    expect(input()).toBeValid();
  });

  it('takes text that was above the maximum once the app raises it', async () => {
    const form = (max: number) => (
      <form>
        <AmountField {...basics} max={usd(max)} />
      </form>
    );
    const { container, rerender } = render(form(1000));
    await userEvent.type(input(), '70{Enter}');
    expect(input()).toBeInvalid();
    rerender(form(9000));
    expect(input()).toBeValid();
    expect(posted(container)).toBe('70.00');
  });

  it('ignores the Enter that ends a composition', async () => {
    const onValueCommitted = vi.fn();
    render(<AmountField {...basics} onValueCommitted={onValueCommitted} />);
    fireEvent.compositionStart(input());
    fireEvent.change(input(), { target: { value: '２３' } });
    fireEvent.keyDown(input(), { key: 'Enter', isComposing: true });
    expect(onValueCommitted).not.toHaveBeenCalled();
    fireEvent.compositionEnd(input());
    fireEvent.keyDown(input(), { key: 'Enter' });
    expect(onValueCommitted.mock.calls).toEqual([[usd(2300), { reason: 'typed' }]]);
  });

  it('takes the focus if it is the first invalid field, and says why', async () => {
    const { container } = render(
      <form>
        <AmountField {...basics} required />
        <button>Pay</button>
      </form>,
    );
    act(() => void container.querySelector('form')!.reportValidity());
    await waitFor(() => expect(input()).toHaveFocus());
    expect(input()).toHaveAccessibleDescription('Enter an amount.');
  });

  it('is not sent or validated while it is disabled', () => {
    const { container } = render(
      <form>
        <AmountField {...basics} required disabled defaultValue={usd(500)} />
      </form>,
    );
    expect(posted(container)).toBeNull();
    expect(container.querySelector('form')!.checkValidity()).toBe(true);
  });
});

describe('controlled', () => {
  it('takes the app’s value', () => {
    const { rerender } = render(<AmountField {...basics} value={usd(500)} />);
    expect(input()).toHaveValue('5.00');
    rerender(<AmountField {...basics} value={null} />);
    expect(input()).toHaveValue('');
  });

  it('posts the app’s value, keeps the typed text, and shows an error if they differ', async () => {
    const { container } = render(
      <form>
        <AmountField {...basics} value={usd(500)} />
      </form>,
    );
    await userEvent.clear(input());
    await userEvent.type(input(), '7');
    expect(posted(container)).toBe('5.00');
    expect(input()).toHaveValue('7');
    expect(input()).toBeInvalid();
  });

  it('works with the app’s state at every keystroke', async () => {
    function App() {
      const [tip, setTip] = useState<ReturnType<typeof usd> | null>(null);
      return <AmountField {...basics} value={tip} onValueChange={setTip} />;
    }
    render(<App />);
    await userEvent.type(input(), '12.50');
    expect(input()).toHaveValue('12.50');
    expect(input()).toBeValid();
  });
});

describe('presets, percentages, steps and keypad', () => {
  it('are named by the visible figures, and the press is confirmed in words (2.5.3)', async () => {
    const announcer = createRecordedAnnouncer();
    render(
      <AmountField
        {...basics}
        announcer={announcer}
        presets={[usd(450)]}
        percentages={{ of: usd(4210), values: [15] }}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: '$4.50' }));
    await userEvent.click(screen.getByRole('button', { name: '15% $6.32' }));
    expect(announcer.said.map(({ text }) => text)).toEqual(
      [450, 632].map((each) => en.sentences.amountEntry.accepted(speakAmount(usd(each), en), 'Tip')),
    );
  });

  it('say in their names whether a step takes off, because screen readers drop the minus sign, and the amount once', () => {
    render(<AmountField {...basics} steps={[usd(100)]} />);
    const { steps, less } = en.sentences.amountEntry;
    const [down, up] = within(screen.getByRole('group', { name: steps })).getAllByRole('button');
    expect(down).toHaveAccessibleName(`− $1.00 ${less}`);
    expect(up).toHaveAccessibleName('+ $1.00');
  });

  it('are spoken in words by the page voice, which says no figures', () => {
    render(
      <AmountField {...basics} presets={[usd(450)]} steps={[usd(100)]} percentages={{ of: usd(4210), values: [15] }} />,
    );
    const spoken = screen.getAllByRole('button').map((button) => button.getAttribute('data-payaloud-speech'));
    expect(spoken).toEqual(
      expect.arrayContaining([
        'four dollars and fifty cents',
        '15 percent, six dollars and thirty-two cents',
        'Take off one dollar',
        'Add one dollar',
      ]),
    );
  });

  it('change and commit the value with one press', async () => {
    const onValueCommitted = vi.fn();
    render(<AmountField {...basics} presets={[usd(450)]} steps={[usd(100)]} onValueCommitted={onValueCommitted} />);
    await userEvent.click(screen.getByRole('button', { name: /^\$4\.50/ }));
    await userEvent.click(screen.getByRole('button', { name: '+ $1.00' }));
    expect(onValueCommitted.mock.calls).toEqual([
      [usd(450), { reason: 'chosen' }],
      [usd(550), { reason: 'stepped' }],
    ]);
  });

  it('reach an amount digit by digit', async () => {
    render(<AmountField {...basics} />);
    const toggle = screen.getByRole('button', { name: en.sentences.amountEntry.otherWays });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle);
    for (const name of ['2', '3', 'Point', '5', '5', 'Delete', 'Done']) {
      await userEvent.click(screen.getByRole('button', { name }));
    }
    expect(input()).toHaveValue('23.5');
    expect(screen.getByText('twenty-three dollars and fifty cents')).toBeVisible();
  });

  it('have no decimal key if the currency has no fractions', async () => {
    render(<AmountField {...basics} currency="JPY" />);
    await userEvent.click(screen.getByRole('button', { name: en.sentences.amountEntry.otherWays }));
    expect(screen.queryByRole('button', { name: 'Point' })).toBeNull();
    expect(input()).toHaveAttribute('inputmode', 'numeric');
  });
});

describe('without speech', () => {
  it('has no dead control and says why', async () => {
    render(<AmountField {...basics} />);
    await screen.findByText(/This browser can’t hear speech|works only on a secure page/);
    expect(screen.queryByRole('button', { name: 'Say the amount' })).toBeNull();
  });

  it('does not mention speech if the app wants none', () => {
    render(<AmountField {...basics} recognizer={null} />);
    expect(screen.getByText('Type the amount.')).toBeVisible();
  });
});

it.each([
  ['en-US', 'ltr'],
  ['de-DE', 'ltr'],
  ['ar-EG', 'rtl'],
  ['he-IL', 'rtl'],
] as const)('writes an amount of %s in its own direction, whatever the direction of the page', (locale, direction) => {
  render(<AmountField {...basics} locale={locale} />);
  expect(input().closest('[data-part="box"]')).toHaveAttribute('dir', direction);
});

describe('on a server', () => {
  it('renders and hydrates without a mismatch in StrictMode', async () => {
    const app = (
      <StrictMode>
        <PayaloudProvider language={en} locale="en-US" currency="USD">
          <AmountField label="Tip" name="tip" defaultValue={usd(500)} presets={[usd(100)]} />
        </PayaloudProvider>
      </StrictMode>
    );
    const errors = vi.spyOn(console, 'error');
    const root = document.createElement('div');
    document.body.append(root);
    root.innerHTML = renderToString(app);
    expect(root.querySelector('input[type=hidden]')).toHaveValue('5.00');
    const recovered = vi.fn();
    const hydrated = await act(async () => hydrateRoot(root, app, { onRecoverableError: recovered }));
    expect(recovered).not.toHaveBeenCalled();
    // React 18 warns about layout effects if a document exists during server rendering, as it does in jsdom.
    const told = errors.mock.calls.filter(
      ([message]) => !String(message).startsWith('Warning: useLayoutEffect does nothing'),
    );
    expect(told).toEqual([]);
    errors.mockRestore();
    act(() => hydrated.unmount());
  });
});

it('says what is missing if there is no language or currency', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<AmountField label="Tip" />)).toThrow(PayaloudReactError);
  expect(() => render(<AmountField label="Tip" language={en} />)).toThrow(/currency/);
  vi.restoreAllMocks();
});

it('passes its ref and class to the root, and keeps the label on the input', () => {
  let root: HTMLDivElement | null = null;
  render(
    <AmountField
      {...basics}
      className="mine"
      description="Thanks."
      ref={(element) => {
        root = element;
      }}
    />,
  );
  expect(root).toHaveClass('mine', 'payaloud');
  expect(input()).toHaveAccessibleDescription('Thanks.');
  fireEvent.click(screen.getByText('Tip'));
});
