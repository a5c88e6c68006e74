import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, createRecognizer, nativeOnDevice, type AmountFieldProps } from '@payaloud/react';
import { act } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

const usd = (minorUnits: number) => money(minorUnits, 'USD');
const recognizer = createRecognizer({ engines: [nativeOnDevice()] });
let undo = () => {};
afterEach(() => undo());

/** A form as the server has sent it. `hydrate` lets the script take it over. */
function showServersHtml(props: Partial<AmountFieldProps> = {}) {
  const app = (
    <StrictMode>
      <form>
        <AmountField
          label="Tip"
          name="tip"
          language={en}
          locale="en-US"
          currency="USD"
          recognizer={recognizer}
          {...props}
        />
      </form>
    </StrictMode>
  );
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(app);
  errors.mockClear();
  let root: Root | null = null;
  undo = () => {
    act(() => root?.unmount());
    container.remove();
    errors.mockRestore();
  };
  return {
    container,
    errors,
    text: container.querySelector<HTMLInputElement>('[data-part="input"]')!,
    posted: () => new FormData(container.querySelector('form')!).getAll('tip'),
    hydrate: async () => {
      root = await act(async () => hydrateRoot(container, app, { onRecoverableError: (error) => errors(error) }));
    },
  };
}

describe("a form in the server's HTML", () => {
  it('posts the text as the payer typed it, once, and promises no speech', () => {
    const { container, text, posted } = showServersHtml();
    expect(posted()).toEqual(['']);
    text.value = '12.5';
    expect(posted()).toEqual(['12.5']);
    expect(container).not.toHaveTextContent(en.sentences.amountEntry.loading.loading);
    expect(container).toHaveTextContent(en.sentences.amountEntry.typeOnly);
  });

  it('posts the default', () => {
    expect(showServersHtml({ defaultValue: usd(1250) }).posted()).toEqual(['12.50']);
  });

  it('hides each button, because none works without script', () => {
    const { container } = showServersHtml({ presets: [usd(300)], steps: [usd(100)] });
    expect(container.querySelector('[data-part="root"]')).toHaveAttribute('data-script', 'awaited');
    // The parts that amount-field.css hides then. The talk button is hidden until the browser was asked.
    const hidden = ['talk', 'quick-amounts', 'steps', 'other-ways'].map((part) => `[data-part="${part}"]`).join();
    const buttons = [...container.querySelectorAll('button')];
    expect(buttons.length).toBeGreaterThan(3);
    expect(buttons.filter((button) => button.closest(hidden) === null)).toEqual([]);
  });

  it('shows and posts text that the server refused, with the reason', () => {
    const { container, text, posted } = showServersHtml({ defaultText: 'five or so' });
    expect(text).toHaveValue('five or so');
    expect(posted()).toEqual(['five or so']);
    const message = container.querySelector('[id$="-message"]')!;
    expect(message).toHaveTextContent(
      en.sentences.amountEntry.typedProblem('not-a-number', { limit: null, currency: 'dollars', decimals: 2 }),
    );
    expect(text.getAttribute('aria-describedby')).toContain(message.id);
  });

  it('posts nothing for a disabled field', () => {
    expect(showServersHtml({ defaultValue: usd(1250), disabled: true }).posted()).toEqual([]);
  });
});

describe('once the script has taken over', () => {
  it('the form posts the exact decimal, once, and nothing differed from the HTML', async () => {
    const { posted, hydrate, text, errors } = showServersHtml({ defaultValue: usd(1250) });
    await hydrate();
    expect(errors).not.toHaveBeenCalled();
    expect(posted()).toEqual(['12.50']);
    expect(text).not.toHaveAttribute('name');
  });

  it('text that the server refused stays, tells the app nothing, and is refused until the payer changes it', async () => {
    const [onValueChange, onChange] = [vi.fn(), vi.fn()];
    const { container, posted, hydrate, text, errors } = showServersHtml({
      defaultText: 'five',
      onValueChange,
      onChange,
    });
    await hydrate();
    expect(errors).not.toHaveBeenCalled();
    expect(text).toHaveValue('five');
    expect(posted()).toEqual(['']);
    expect(container.querySelector('form')!.checkValidity()).toBe(false);
    expect([onValueChange.mock.calls, onChange.mock.calls]).toEqual([[], []]);
    await userEvent.clear(text);
    await userEvent.type(text, '5');
    expect(posted()).toEqual(['5.00']);
    expect(container.querySelector('form')!.checkValidity()).toBe(true);
  });

  it('text that is an amount by itself is the amount, and a default outranks text', async () => {
    const typed = showServersHtml({ defaultText: '12.5' });
    await typed.hydrate();
    expect(typed.posted()).toEqual(['12.50']);
    undo();
    const given = showServersHtml({ defaultText: 'five', defaultValue: usd(300) });
    await given.hydrate();
    expect(given.text).toHaveValue('3.00');
  });

  it('an amount of three decimals that comes back as the default is not asked about, as text it is', async () => {
    const amount = money(5250, 'KWD');
    const given = showServersHtml({ currency: 'KWD', defaultValue: amount });
    await given.hydrate();
    expect([given.text.value, given.posted()]).toEqual(['5.250', ['5.250']]);
    expect(given.container.querySelector('form')!.checkValidity()).toBe(true);
    undo();
    const typed = showServersHtml({ currency: 'KWD', defaultText: '5.250' });
    await typed.hydrate();
    expect(typed.posted()).toEqual(['']);
    expect(typed.container.querySelector('form')!.checkValidity()).toBe(false);
  });

  it('its other ways to enter are there', async () => {
    const { container, hydrate, errors } = showServersHtml();
    await hydrate();
    expect(errors).not.toHaveBeenCalled();
    expect(container.querySelector('[data-part="root"]')).not.toHaveAttribute('data-script');
  });

  it('text that the payer had typed meanwhile counts as typed', async () => {
    const [onValueChange, onChange] = [vi.fn(), vi.fn()];
    const { posted, hydrate, text, errors } = showServersHtml({ onValueChange, onChange });
    text.value = '12.5';
    await hydrate();
    expect(errors).not.toHaveBeenCalled();
    expect(text).toHaveValue('12.5');
    expect(posted()).toEqual(['12.50']);
    expect(onValueChange.mock.calls).toEqual([[usd(1250), { reason: 'typed' }]]);
    expect(onChange.mock.calls.map(([{ target }]) => [target.name, target.value])).toEqual([['tip', '12.50']]);
  });

  it('text that the payer had typed over a default counts, also an emptied one', async () => {
    const { posted, hydrate, text } = showServersHtml({ defaultValue: usd(1250) });
    text.value = '';
    await hydrate();
    expect(text).toHaveValue('');
    expect(posted()).toEqual(['']);
  });

  it('text that is not an amount stays, and the form cannot be sent with it', async () => {
    const { container, hydrate, text, posted } = showServersHtml({ max: usd(5000) });
    text.value = '70';
    await hydrate();
    expect(text).toHaveValue('70');
    expect(posted()).toEqual(['']);
    expect(container.querySelector('form')!.checkValidity()).toBe(false);
  });
});
