import { getDocumentPreferences } from '@payaloud/browser';
import { factsWithoutAmounts } from '@payaloud/core/internal/amount-entry';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, createRecognizer, nativeOnDevice, preload, type AmountFieldProps } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createSpokenLog, createWebSpeechTwin, type WebSpeechTwinOptions } from '@payaloud/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { loadFont } from '../../../../test/fonts/loadFont';

const say = en.sentences.amountEntry;

const usd = (minorUnits: number) => money(minorUnits, 'USD');
// In ms of the page, which pass with its frames. A reply of the network takes as many frames as it likes.
const patient = { timeout: 60_000 };
const undo: (() => void)[] = [];

beforeAll(() => preload());
beforeAll(() => loadFont('usual'));

afterEach(() => {
  cleanup();
  for (const end of undo.splice(0)) end();
});

/** A press within 500 ms of a button's appearing is answered in words instead. */
const longerThanAnAccident = () => new Promise((resolve) => setTimeout(resolve, 600));

/** A field in a browser that follows the scenario, with a payer who says the utterances. */
function setUp(speech: WebSpeechTwinOptions = {}, props: Partial<AmountFieldProps> = {}) {
  const twin = createWebSpeechTwin(speech);
  undo.push(twin.connect(window));
  const log = createSpokenLog();
  undo.push(() => log.stop());
  const onValueChange = vi.fn();
  const view = render(
    <AmountField
      label="Tip"
      name="tip"
      language={en}
      locale="en-US"
      currency="USD"
      max={usd(20_000)}
      recognizer={createRecognizer({ engines: [nativeOnDevice()] })}
      onValueChange={onValueChange}
      {...props}
    />,
  );
  const field = view.container.querySelector<HTMLElement>('[data-payaloud="amount-field"]')!;
  return {
    twin,
    log,
    onValueChange,
    field,
    input: () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Tip' }),
    status: (status: string) => waitFor(() => expect(field.dataset.status).toBe(status), patient),
    talkButton: () => screen.findByRole('button', { name: 'Say the amount' }, patient),
    button: (name: string | RegExp) => screen.findByRole('button', { name }, patient),
    talk: async () => {
      (await screen.findByRole('button', { name: 'Say the amount' }, patient)).focus();
      await userEvent.keyboard('{Enter}');
    },
    /** Uses only the keyboard, once the amount was delivered. Ends when it was announced. */
    accept: async () => {
      const accept = await screen.findByRole('button', { name: /^Yes, / }, patient);
      await waitFor(() => expect(accept).not.toHaveAttribute('aria-disabled'), patient);
      accept.focus();
      await longerThanAnAccident();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(log.texts()).toContainEqual(expect.stringMatching(/ set: /)), patient);
    },
  };
}

const boxes = (field: HTMLElement) =>
  [...field.querySelectorAll('button, input:not([type=hidden])')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.textContent, x, y, width, height];
  });

describe('by keyboard', () => {
  it('can be typed, committed and left', async () => {
    const { input, onValueChange, log } = setUp();
    input().focus();
    await userEvent.keyboard('23.50');
    await userEvent.tab();
    expect(onValueChange).toHaveBeenLastCalledWith(usd(2350), { reason: 'typed' });
    await waitFor(
      () => expect(log.texts()).toEqual([say.accepted('twenty-three dollars and fifty cents', 'Tip')]),
      patient,
    );
  });

  it('can be spoken, is read back once, and can be accepted', async () => {
    const { talk, accept, onValueChange, log, input } = setUp({ utterances: ['twelve dollars'] });
    await talk();
    await accept();
    expect(onValueChange.mock.calls).toEqual([[usd(1200), { reason: 'spoken' }]]);
    expect(input()).toHaveValue('12.00');
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName('Tip'));
    await waitFor(
      () =>
        expect(log.texts()).toEqual([
          `${say.readBack('twelve dollars')} ${say.pressYes}`,
          say.accepted('twelve dollars', 'Tip'),
        ]),
      patient,
    );
  });

  it('stops the microphone with a second press, and cancels it with Escape', async () => {
    const { talk, status, twin, onValueChange } = setUp({ behavior: { silenceMs: 60_000 } });
    await talk();
    await status('listening');
    await userEvent.keyboard('{Escape}');
    await status('idle');
    await waitFor(() => expect(twin.capturing).toBe(false), patient);
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('listens while the button is held, and takes what was said before the release', async () => {
    const { talkButton, status } = setUp({ utterances: ['twelve dollars'] });
    const button = await talkButton();
    const pointer = { bubbles: true, isPrimary: true, button: 0 };
    button.dispatchEvent(new PointerEvent('pointerdown', pointer));
    await status('confirming');
    button.dispatchEvent(new PointerEvent('pointerup', pointer));
    button.click();
    await status('confirming');
  });
});

describe('a slow press', () => {
  it('that ends before the microphone opens counts as a press, and the microphone opens', async () => {
    const { talkButton, status, onValueChange, accept } = setUp({
      utterances: ['twelve dollars'],
      behavior: { paceMs: 100 },
    });
    const button = await talkButton();
    const pointer = { bubbles: true, isPrimary: true, button: 0 };
    button.dispatchEvent(new PointerEvent('pointerdown', pointer));
    await status('preparing');
    button.dispatchEvent(new PointerEvent('pointerup', pointer));
    button.click();
    await status('listening');
    await accept();
    expect(onValueChange.mock.calls).toEqual([[usd(1200), { reason: 'spoken' }]]);
  });
});

describe('the talk key', () => {
  it('opens and closes the microphone except in a text field', async () => {
    const { talkButton, status, input, twin } = setUp({ behavior: { silenceMs: 60_000 } }, { talkKey: 'm' });
    await talkButton();
    await userEvent.keyboard('m');
    await status('listening');
    await userEvent.keyboard('m');
    await status('failed');
    input().focus();
    await userEvent.keyboard('m');
    expect(input()).toHaveValue('m');
    expect(twin.starts).toBe(1);
  });

  it('is another key if the payer chose one, and absent if the app wants none', async () => {
    const preferences = getDocumentPreferences();
    undo.push(() => preferences.forget());
    preferences.choose({ talkKey: 'F8' });
    const { talkButton, status, twin } = setUp({ behavior: { silenceMs: 60_000 } }, { talkKey: 'm' });
    await talkButton();
    await userEvent.keyboard('m');
    expect(twin.starts).toBe(0);
    await userEvent.keyboard('{F8}');
    await status('listening');
    cleanup();
    const without = setUp({}, { talkKey: null });
    await without.talkButton();
    await userEvent.keyboard('{F8}');
    expect(without.field.dataset.status).toBe('idle');
  });
});

describe('several fields on one page', () => {
  const talkButtons = () =>
    waitFor(() => {
      const buttons = screen.getAllByRole('button', { name: 'Say the amount' });
      expect(buttons).toHaveLength(2);
      return buttons;
    });

  it('share one microphone, which belongs to the field that was pressed last', async () => {
    const first = setUp({ behavior: { silenceMs: 60_000 } }, { label: 'Tip' });
    const second = setUp({ behavior: { silenceMs: 60_000 } }, { label: 'Donation', name: 'donation' });
    const [tip, donation] = await talkButtons();
    tip!.focus();
    await userEvent.keyboard('{Enter}');
    await first.status('listening');
    donation!.focus();
    await userEvent.keyboard('{Enter}');
    await second.status('listening');
    await first.status('idle');
    second.twin.say('twelve dollars');
    await second.accept();
    expect(second.onValueChange.mock.calls).toEqual([[usd(1200), { reason: 'spoken' }]]);
    expect(first.onValueChange).not.toHaveBeenCalled();
    expect(second.log.texts().filter((text) => text.startsWith(say.readBack('twelve dollars')))).toHaveLength(1);
  });

  it('give the talk key to the focused field, else to the first one', async () => {
    const first = setUp({ behavior: { silenceMs: 60_000 } }, { label: 'Tip', talkKey: 'm' });
    const second = setUp({ behavior: { silenceMs: 60_000 } }, { label: 'Donation', talkKey: 'm' });
    const [, donation] = await talkButtons();
    await userEvent.keyboard('m');
    await first.status('listening');
    donation!.focus();
    await userEvent.keyboard('m');
    await second.status('listening');
    await first.status('idle');
  });
});

describe('a field with an open microphone', () => {
  it('changes no text that could be spoken, and moves no focus and no control', async () => {
    const { talk, status, field, log, twin } = setUp({ pace: 'stepped' });
    await talk();
    await twin.open();
    await status('listening');
    const names = () =>
      [...field.querySelectorAll('button')].map((b) => `${b.textContent} ${b.getAttribute('aria-pressed')}`);
    const look = () => JSON.stringify([boxes(field), names()]);
    const before = look();
    const focused = document.activeElement;
    const live: string[] = [];
    const moved: string[] = [];
    const seen = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(
          '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output',
        );
        if (region && twin.capturing) live.push(region.outerHTML);
      }
      if (field.dataset.status !== 'listening') return;
      seen.add(field.querySelector('[data-part="transcript"]')?.textContent ?? '');
      if (look() !== before) moved.push(look());
      if (document.activeElement !== focused) moved.push(document.activeElement?.outerHTML ?? 'focus lost');
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    for (const heard of ['twenty', 'twenty three', 'twenty three dollars', 'twenty three dollars and fifty']) {
      twin.hear(heard);
      await waitFor(() => expect([...seen].join()).toContain(heard));
    }
    twin.finish();
    await status('confirming');
    observer.disconnect();
    expect(seen.size).toBeGreaterThan(3);
    expect(moved).toEqual([]);
    expect(live).toEqual([]);
    await waitFor(() => expect(log.texts()).toHaveLength(1), patient);
  });

  it('moves no control when it opens, even at 320 px and with large text', async () => {
    for (const [width, size] of [
      ['600px', '100%'],
      ['320px', '100%'],
      ['320px', '200%'],
    ] as const) {
      document.documentElement.style.fontSize = size;
      document.body.style.width = width;
      const { talk, status, field } = setUp({ behavior: { silenceMs: 60_000 } });
      const whilePreparing: unknown[] = [];
      const observer = new MutationObserver(() => {
        if (field.dataset.status === 'preparing') whilePreparing.push(boxes(field));
      });
      observer.observe(field, { attributes: true });
      await talk();
      await status('listening');
      observer.disconnect();
      expect(whilePreparing.length).toBeGreaterThan(0);
      expect(boxes(field)).toEqual(whilePreparing.at(-1));
      cleanup();
    }
    document.documentElement.style.fontSize = '';
    document.body.style.width = '';
  });
});

describe('hands-free', () => {
  it('accepts by a spoken yes, but only after the read-back', async () => {
    const { talk, status, onValueChange } = setUp({ utterances: ['twelve dollars', 'yes'] }, { handsFree: true });
    await talk();
    await status('confirming');
    await status('idle');
    expect(onValueChange.mock.calls).toEqual([[usd(1200), { reason: 'spoken' }]]);
  });

  it('shows the answers until the microphone opens for one, and then that it is open', async () => {
    const { talk, status } = setUp(
      { utterances: ['twelve dollars'], behavior: { silenceMs: 60_000 } },
      { handsFree: true },
    );
    await talk();
    await status('confirming');
    expect(screen.getByText(say.sayYesOrNo)).toBeVisible();
    await waitFor(() => expect(screen.getByText(say.listeningForAnswer)).toBeVisible(), { timeout: 60_000 });
    expect(screen.getByText(say.sayYesOrNo)).not.toBeVisible();
  });

  it('listens again after no, and gives up after cancel', async () => {
    const { talk, status, onValueChange, twin, field } = setUp(
      { utterances: ['twelve dollars', 'no', 'eleven dollars', 'cancel'] },
      { handsFree: true },
    );
    await talk();
    await waitFor(() => expect(field).toHaveTextContent(say.readBack('eleven dollars')), { timeout: 60_000 });
    await status('idle');
    expect(onValueChange).not.toHaveBeenCalled();
    expect(twin.starts).toBe(4);
  });

  it('ignores other words: "yes button" comes from a screen reader', async () => {
    const { talk, status, onValueChange, twin } = setUp(
      { utterances: ['twelve dollars', 'yes button', 'yes button'] },
      { handsFree: true },
    );
    await talk();
    await waitFor(() => expect(twin.starts).toBe(3), { timeout: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await status('confirming');
    expect(onValueChange).not.toHaveBeenCalled();
  });
});

describe('the faults of the field', () => {
  it.each(['android-chrome', 'android-chrome-growing', 'no-end', 'phrases-not-supported'] as const)(
    'recognizes one amount, once, in %s',
    async (scenario) => {
      const { talk, accept, onValueChange } = setUp({
        scenario,
        utterances: ['twelve dollars'],
        behavior: { onDevice: 'installed', statics: 'present' },
      });
      await talk();
      await accept();
      expect(onValueChange.mock.calls).toEqual([[usd(1200), { reason: 'spoken' }]]);
    },
  );

  it.each([
    ['permission-denied', 'permission-denied'],
    ['permission-dismissed', 'permission-denied-once'],
    ['no-microphone', 'no-microphone'],
    ['network-after-speech', 'network'],
  ] as const)('announces cause and remedy of %s once, and offers typing and keys', async (scenario, problem) => {
    const told = say.problem(problem, factsWithoutAmounts('USD'));
    const text = `${told.cause} ${told.remedy}`;
    const { talk, status, log, button, field } = setUp({ scenario, utterances: ['ten dollars'] });
    await talk();
    await status('failed');
    expect(field).toHaveTextContent(text);
    await waitFor(() => expect(log.texts()).toEqual([text]), patient);
    await button(say.typeInstead);
    await button(say.otherWays);
  });

  it('moves to another way after two refusals in a row, without repeating it as a message', async () => {
    const { talk, status, input, log, twin } = setUp({ utterances: ['about ten dollars', 'about ten dollars'] });
    await talk();
    await status('failed');
    await talk();
    await waitFor(() => expect(twin.starts).toBe(2), patient);
    await waitFor(() => expect(input()).toHaveFocus(), patient);
    const { short } = say.problem('approximate', factsWithoutAmounts('USD'));
    expect(input()).toHaveAccessibleDescription(short);
    expect(log.texts().filter((text) => text.includes(short))).toEqual([]);
  });
});
