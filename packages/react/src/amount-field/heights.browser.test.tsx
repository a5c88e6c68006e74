import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, createRecognizer, nativeCloud, nativeOnDevice, PayaloudProvider, preload } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createFakeClock, createWebSpeechTwin, type FakeClock, type WebSpeechTwinOptions } from '@payaloud/testing';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { passInPage } from '../../../../test/support/passInPage';
import { loadFont } from '../../../../test/fonts/loadFont';
import { itNeeds } from '../../../../test/support/engine';
import { findBrokenAmounts } from '../../test/findBrokenAmounts';

const say = en.sentences.amountEntry;
const undo: (() => void)[] = [];

/** By which factor the goals are higher in a font of this width. */
const fonts = { narrow: 1, usual: 1, legible: 1, wide: 1.05 } as const;

const widths = Object.keys(fonts) as (keyof typeof fonts)[];

/** In px, at a window 360 px wide with 16 px on both sides, in a font of usual width. */
const goals = { idle: 200, listening: 275, confirming: 490, choosing: 560, failed: 335 } as const;

beforeAll(() => preload());

beforeEach(async () => {
  await page.viewport(360, 844);
  document.body.style.cssText = 'margin: 16px';
  await loadFont('usual');
  // Another file may have left the pointer where a button appears, and a button under the pointer is filled otherwise.
  await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });
});

afterEach(() => {
  cleanup();
  for (const end of undo.splice(0)) end();
  document.body.style.cssText = '';
  document.documentElement.style.fontSize = '';
});

async function show(speech: WebSpeechTwinOptions, clock?: FakeClock) {
  undo.push(createWebSpeechTwin(speech).connect(window));
  const { container } = render(
    <PayaloudProvider language={en} locale="en-US" currency="USD" clock={clock}>
      <AmountField
        label="Tip"
        max={money(20_000, 'USD')}
        recognizer={createRecognizer({ engines: [nativeOnDevice()] })}
      />
    </PayaloudProvider>,
  );
  const field = container.querySelector<HTMLElement>('[data-payaloud="amount-field"]')!;
  const talk = await screen.findByRole('button', { name: say.talk });
  const reach = async (status: keyof typeof goals) => {
    if (status !== 'idle') {
      talk.focus();
      await userEvent.keyboard('{Enter}');
    }
    await waitFor(() => expect(field.dataset.status).toBe(status));
  };
  return { field, reach };
}

async function measureIn(status: keyof typeof goals, speech: WebSpeechTwinOptions) {
  const { field, reach } = await show(speech);
  const atRest = await inEachFont(() => placesIn(field));
  await reach(status);
  expect(await inEachFont(() => placesIn(field)), 'the box and the talk button stay in place').toEqual(atRest);
  return field;
}

function placesIn(field: HTMLElement) {
  return ['box', 'talk'].map((part) => {
    const { x, y, width, height } = field.querySelector(`[data-part="${part}"]`)!.getBoundingClientRect();
    return { part, x, y, width, height };
  });
}

async function inEachFont<Measured>(measure: () => Measured) {
  const measured = [];
  for (const font of widths) {
    await loadFont(font);
    measured.push([font, measure()] as const);
  }
  await loadFont('usual');
  return measured;
}

it.each([
  ['idle', {}],
  ['listening', { behavior: { silenceMs: 60_000 } }],
  ['confirming', { utterances: ['twelve dollars and five cents'] }],
  ['choosing', { utterances: ['two fifty'] }],
  ['failed', { utterances: [null], behavior: { silenceMs: 50 } }],
] as const)('is not higher than its goal at 360 px while %s', async (status, speech) => {
  const field = await measureIn(status, speech);
  const measured = await inEachFont(() => ({
    height: Math.round(field.getBoundingClientRect().height),
    width: document.documentElement.scrollWidth,
  }));
  for (const [font, { height, width }] of measured) {
    expect(height, font).toBeLessThanOrEqual(Math.round(goals[status] * fonts[font]));
    expect(width, font).toBeLessThanOrEqual(360);
  }
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
  await waitFor(() => expect(filled(confirming)).toEqual([expect.stringMatching(/^Yes, /)]), { timeout: 60_000 });
});

itNeeds('speech recognition by a service')(
  'the talk button is not filled while the payer is asked whether their voice may be sent',
  async () => {
    undo.push(createWebSpeechTwin({ scenario: 'safari' }).connect(window));
    const recognizer = createRecognizer({ engines: [nativeCloud({ recipient: 'Google' })] });
    render(<AmountField label="Tip" language={en} locale="en-US" currency="USD" recognizer={recognizer} />);
    const talk = await screen.findByRole('button', { name: say.talk });
    await userEvent.click(talk);
    const question = await screen.findByText(say.consent('Google'), { selector: 'p' });
    const { backgroundColor, borderTopColor } = getComputedStyle(talk);
    expect(talk).toHaveAttribute('aria-pressed', 'false');
    expect(backgroundColor).not.toBe(borderTopColor);
    expect(getComputedStyle(question).fontWeight).toBe('600');
  },
);

it.each([
  ['USD', undefined, ['5', '200.00', '1,234.50', '12,345.67', '123,456.78']],
  ['USD', money(20_000, 'USD'), ['5', '200.00', '1,234.50', '12,345.67']],
  ['KWD', undefined, ['5', '1,234', '1,234.567', '12,345.678', '123,456.789']],
  ['KWD', money(20_000, 'KWD'), ['5', '20.000', '1,234', '200.000']],
] as const)(
  'at 320 px, all of a typed amount in %s is visible, and typing moves nothing',
  async (currency, max, texts) => {
    await page.viewport(320, 640);
    undo.push(createWebSpeechTwin().connect(window));
    const recognizer = createRecognizer({ engines: [nativeOnDevice()] });
    const { container } = render(
      <AmountField label="Tip" language={en} locale="en-US" currency={currency} max={max} recognizer={recognizer} />,
    );
    const field = container.querySelector<HTMLElement>('[data-payaloud="amount-field"]')!;
    await screen.findByRole('button', { name: say.talk });
    const input = screen.getByRole('textbox', { name: 'Tip' });
    for (const font of widths) {
      await loadFont(font);
      for (const root of ['62.5%', '100%', '200%']) {
        document.documentElement.style.fontSize = root;
        fireEvent.change(input, { target: { value: '' } });
        const whileEmpty = placesIn(field);
        for (const value of texts) {
          fireEvent.change(input, { target: { value } });
          expect(findBrokenAmounts(field), `${font}, text of ${root}`).toEqual([]);
          expect(placesIn(field), `${font}, text of ${root}, ${value}`).toEqual(whileEmpty);
        }
      }
    }
  },
);

it('Accept comes into the window, but not within half a second of the press', async () => {
  await page.viewport(360, 220);
  const clock = createFakeClock();
  const { field, reach } = await show({ utterances: ['twelve dollars and five cents'] }, clock);
  await reach('confirming');
  const accept = field.querySelector('[data-part="accept"]')!;
  expect(accept.getBoundingClientRect().bottom).toBeGreaterThan(window.innerHeight);
  await passInPage(clock, 400);
  document.dispatchEvent(new PointerEvent('pointerdown'));
  await passInPage(clock, 480);
  expect(window.scrollY).toBe(0);
  await passInPage(clock, 20);
  expect(accept.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
  window.scrollTo(0, 0);
});
