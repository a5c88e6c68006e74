import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, createRecognizer, nativeCloud, nativeOnDevice } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createWebSpeechTwin, type WebSpeechTwinOptions } from '@payaloud/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

const say = en.sentences.amountEntry;
const undo: (() => void)[] = [];

/** In px, at a window 360 px wide with 16 px on both sides. */
const goals = { idle: 200, listening: 275, confirming: 490, choosing: 560, failed: 335 } as const;

beforeEach(async () => {
  await page.viewport(360, 844);
  document.body.style.cssText = 'margin: 16px; font-family: sans-serif';
  // Another file may have left the pointer where a button appears, and a button under the pointer is filled otherwise.
  await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });
});

afterEach(() => {
  cleanup();
  for (const end of undo.splice(0)) end();
  document.body.style.cssText = '';
  document.documentElement.style.fontSize = '';
});

async function measureIn(status: keyof typeof goals, speech: WebSpeechTwinOptions) {
  undo.push(createWebSpeechTwin(speech).connect(window));
  const { container } = render(
    <AmountField
      label="Tip"
      language={en}
      locale="en-US"
      currency="USD"
      max={money(20_000, 'USD')}
      recognizer={createRecognizer({ engines: [nativeOnDevice()] })}
    />,
  );
  const field = container.querySelector<HTMLElement>('[data-payaloud="amount-field"]')!;
  const places = () =>
    ['box', 'talk'].map((part) => {
      const { x, y, width, height } = field.querySelector(`[data-part="${part}"]`)!.getBoundingClientRect();
      return { part, x, y, width, height };
    });
  const talk = await screen.findByRole('button', { name: say.talk });
  const atRest = places();
  if (status !== 'idle') {
    talk.focus();
    await userEvent.keyboard('{Enter}');
  }
  await waitFor(() => expect(field.dataset.status).toBe(status), { timeout: 12_000 });
  expect(places(), 'the box and the talk button stay in place').toEqual(atRest);
  return field;
}

it.each([
  ['idle', {}],
  ['listening', { behavior: { silenceMs: 60_000 } }],
  ['confirming', { utterances: ['twelve dollars and five cents'] }],
  ['choosing', { utterances: ['two fifty'] }],
  ['failed', { utterances: [null], behavior: { silenceMs: 50 } }],
] as const)('is not higher than its goal at 360 px while %s', async (status, speech) => {
  const field = await measureIn(status, speech);
  expect(Math.round(field.getBoundingClientRect().height)).toBeLessThanOrEqual(goals[status]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

it('only the way that fits the state is filled, and an open microphone is', async () => {
  const filled = (field: HTMLElement) => {
    const accent = getComputedStyle(field.querySelector('[data-part="talk"]')!).borderTopColor;
    return [...field.querySelectorAll('button')]
      .filter((button) => getComputedStyle(button).backgroundColor === accent)
      .map((button) => button.textContent);
  };
  expect(filled(await measureIn('idle', {}))).toEqual([]);
  cleanup();
  expect(filled(await measureIn('listening', { behavior: { silenceMs: 60_000 } }))).toEqual([say.talk]);
  cleanup();
  const confirming = await measureIn('confirming', { utterances: ['twelve dollars'] });
  // Accept is not filled until the amount was heard.
  await waitFor(() => expect(filled(confirming)).toEqual([expect.stringMatching(/^Yes, /)]), { timeout: 12_000 });
});

it('the talk button is not filled while the payer is asked whether their voice may be sent', async () => {
  undo.push(createWebSpeechTwin({ scenario: 'safari' }).connect(window));
  const recognizer = createRecognizer({ engines: [nativeCloud({ recipient: 'Google' })] });
  render(<AmountField label="Tip" language={en} locale="en-US" currency="USD" recognizer={recognizer} />);
  const talk = await screen.findByRole('button', { name: say.talk });
  await userEvent.click(talk);
  const question = await screen.findByText(say.consent('Google'), { selector: 'p' });
  const { backgroundColor, borderTopColor } = getComputedStyle(talk);
  expect(talk).toHaveAttribute('aria-pressed', 'true');
  expect(backgroundColor).not.toBe(borderTopColor);
  expect(getComputedStyle(question).fontWeight).toBe('600');
});

it.each<[currency: string, typed: string, root?: string]>([
  ['USD', '200.00'],
  ['USD', '1,234.50'],
  ['USD', '12,345.67'],
  ['KWD', '1,234'],
  ['KWD', '1,234.567'],
  ['USD', '12,345.67', '62.5%'],
])(
  'beside the talk button at 320 px, all of a typed amount in %s is visible: %s %s',
  async (currency, typed, root = '') => {
    await page.viewport(320, 640);
    document.documentElement.style.fontSize = root;
    undo.push(createWebSpeechTwin().connect(window));
    const recognizer = createRecognizer({ engines: [nativeOnDevice()] });
    render(<AmountField label="Tip" language={en} locale="en-US" currency={currency} recognizer={recognizer} />);
    await screen.findByRole('button', { name: say.talk });
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: 'Tip' });
    await userEvent.fill(input, typed);
    expect(input.scrollWidth).toBeLessThanOrEqual(input.clientWidth);
  },
);

it('Accept comes into the window, but not within half a second of the press', async () => {
  await page.viewport(360, 220);
  const field = await measureIn('confirming', { utterances: ['twelve dollars and five cents'] });
  const accept = field.querySelector('[data-part="accept"]')!;
  expect(accept.getBoundingClientRect().bottom).toBeGreaterThan(window.innerHeight);
  document.dispatchEvent(new PointerEvent('pointerdown'));
  const pressed = performance.now();
  const moved = new Promise<number>((resolve) =>
    document.addEventListener('scroll', () => resolve(performance.now() - pressed), { once: true }),
  );
  expect(await moved).toBeGreaterThan(480);
  await waitFor(() => expect(accept.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight));
  window.scrollTo(0, 0);
});
