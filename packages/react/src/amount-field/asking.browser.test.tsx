import { getDocumentAnnouncer, type ListenEvents, type RecognitionEngine } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, createRecognizer, preload, type AmountFieldProps } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createSpokenLog } from '@payaloud/testing';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { loadFont } from '../../../../test/fonts/loadFont';

const say = en.sentences.amountEntry;
// In ms of the page, which pass with its frames. A reply of the network takes as many frames as it likes.
const patient = { timeout: 60_000 };
const undo: (() => void)[] = [];

beforeAll(() => preload());
beforeAll(() => loadFont('usual'));

afterEach(async () => {
  // The next test hears only itself.
  await waitFor(
    () => expect(getDocumentAnnouncer().getSnapshot()).toMatchObject({ current: null, waiting: 0 }),
    patient,
  );
  cleanup();
  for (const end of undo.splice(0)) end();
});

/** A field with an engine that the test lets hear. */
async function open(props: Partial<AmountFieldProps> = {}) {
  const engine: { events: ListenEvents | null; turns: number } = { events: null, turns: 0 };
  const recognition: RecognitionEngine = {
    name: 'test',
    voiceGoes: { kind: 'on-device' },
    availability: () => Promise.resolve({ kind: 'available' }),
    listen(_request, events) {
      engine.events = events;
      engine.turns++;
      setTimeout(() => events.onCapture?.());
      const end = () => events.onSettled({ kind: 'failed', cause: 'aborted' });
      return { stop: end, abort: end };
    },
  };
  const recognizer = createRecognizer({ engines: [recognition] });
  const { container } = render(
    <AmountField label="Tip" language={en} locale="en-US" currency="USD" recognizer={recognizer} {...props} />,
  );
  const log = createSpokenLog();
  undo.push(() => log.stop());
  const field = container.querySelector<HTMLElement>('[data-payaloud="amount-field"]')!;
  const talk = await screen.findByRole('button', { name: say.talk }, patient);
  await waitFor(() => expect(talk).not.toHaveAttribute('aria-disabled'), patient);
  const status = (expected: string) => waitFor(() => expect(field).toHaveAttribute('data-status', expected), patient);
  return {
    field,
    talk,
    log,
    status,
    press: async () => {
      const { turns } = engine;
      talk.focus();
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(engine.turns).toBe(turns + 1), patient);
      await waitFor(() => expect(talk).toHaveAttribute('aria-pressed', 'true'), patient);
    },
    hear: (...transcripts: [string, ...string[]]) => engine.events?.onSettled({ kind: 'heard', transcripts }),
    close: () => engine.events?.onClosed?.(),
    choices: () => within(screen.getByRole('list', { name: say.choices })).getAllByRole('button'),
    texts: () => log.texts().join('\n'),
  };
}

const atMost = { max: money(100_000, 'USD') };

describe('a question about a spoken amount', () => {
  it('shows three choices, says two, and leaves the focus at the talk button', async () => {
    const { press, hear, status, choices, talk, texts } = await open();
    await press();
    hear('ten dollars', 'twelve dollars', 'seven dollars');
    await status('choosing');
    expect(choices().map((choice) => choice.textContent)).toEqual([
      '$10.00 ten dollars',
      '$12.00 twelve dollars',
      '$7.00 seven dollars',
    ]);
    await waitFor(() => expect(texts()).toContain(say.question('ten dollars', 'twelve dollars', 'more')), patient);
    expect(screen.getByRole('button', { name: say.noneSayAgain })).toBeEnabled();
    expect(talk).toHaveFocus();
  });

  it('names amounts that sound alike by their digits, and shows their figures', async () => {
    const { press, hear, status, choices, texts } = await open();
    await press();
    hear('fifteen dollars', 'fifty dollars');
    await status('choosing');
    const cards = choices().map((choice) => choice.closest('li')?.textContent);
    expect(cards).toEqual(['$15.00 one five dollars', '$50.00 five zero dollars']);
    for (const [index, name] of ['one five dollars', 'five zero dollars'].entries())
      expect(choices()[index]).toHaveAccessibleName(name);
    await waitFor(() => expect(texts()).toContain(say.question('one five dollars', 'five zero dollars')), patient);
  });

  it('offers typing first if it is the second in a row, in words and with the field as it was', async () => {
    const { press, hear, status, field, log } = await open(atMost);
    const actions = () =>
      [...field.querySelectorAll('[data-part="actions"] button')].map((button) => button.textContent);
    await userEvent.type(screen.getByRole('textbox'), '7');
    await press();
    hear('two fifty');
    await status('choosing');
    expect(actions()).toEqual([say.noneSayAgain, say.typeInstead]);
    await userEvent.click(screen.getByRole('button', { name: say.noneSayAgain }));
    await status('listening');
    hear('two fifty');
    await status('choosing');
    expect(actions()).toEqual([say.typeInstead, say.noneSayAgain]);
    await waitFor(() => expect(log.texts().filter((text) => text.includes(say.typingHint))).toHaveLength(1), patient);
    await userEvent.click(screen.getByRole('button', { name: say.typeInstead }));
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
    expect(screen.getByRole('textbox')).toHaveValue('7');
  });

  it('is answered after a press of the talk button: it stays, nothing moves, and the button shows the microphone', async () => {
    const { press, hear, status, talk, field, choices, texts } = await open(atMost);
    await press();
    const live = getComputedStyle(talk).backgroundColor;
    hear('two fifty');
    await status('choosing');
    const asked = say.question('two dollars and fifty cents', 'two hundred fifty dollars');
    await waitFor(() => expect(texts()).toContain(asked), patient);
    // Until it counts as delivered, and has come in.
    await new Promise((resolve) => setTimeout(resolve, 600));
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const box = () => JSON.stringify([field, talk, ...choices()].map((element) => element.getBoundingClientRect()));
    const before = box();
    await press();
    expect(box()).toBe(before);
    await waitFor(() => expect(getComputedStyle(talk).backgroundColor).toBe(live));
    hear('the second one');
    await status('idle');
    expect(screen.getByRole('textbox')).toHaveValue('250.00');
  });
});

describe('a recognizer that is slow', () => {
  it('is shown at once without moving anything, and said after three seconds, once', async () => {
    const { press, close, hear, status, field, talk, log } = await open();
    await press();
    await status('listening');
    const box = () => JSON.stringify([field, talk].map((element) => element.getBoundingClientRect()));
    const before = box();
    close();
    await status('thinking');
    expect(box()).toBe(before);
    expect(field.querySelector('[data-part="listening-label"]')).toHaveTextContent(say.thinking);
    expect(field.querySelector('[data-part="level"]')).toBeNull();
    expect(talk).toHaveAttribute('aria-pressed', 'false');
    expect(log.texts()).toEqual([]);
    await waitFor(() => expect(log.texts()).toEqual([say.thinking]), { timeout: 6_000 });
    hear('ten dollars');
    await status('confirming');
    await waitFor(
      () => expect(log.texts()).toEqual([say.thinking, `${say.readBack('ten dollars')} ${say.pressYes}`]),
      patient,
    );
  });

  it('loses nothing if the page is hidden meanwhile: the question waits, and is said once the page is back', async () => {
    const { press, close, hear, status, choices, log } = await open(atMost);
    await press();
    await status('listening');
    close();
    setHidden('hidden');
    hear('two fifty');
    await status('choosing');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(log.texts()).toEqual([]);
    setHidden('visible');
    const asked = say.question('two dollars and fifty cents', 'two hundred fifty dollars');
    await waitFor(() => expect(log.texts()).toEqual([asked]), patient);
    expect(choices()).toHaveLength(2);
  });
});

function setHidden(state: 'hidden' | 'visible') {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' });
  undo.push(() => Reflect.deleteProperty(document, 'hidden'));
  document.dispatchEvent(new Event('visibilitychange'));
}
