import type { ListenEvents, RecognitionEngine } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { AmountField, createRecognizer, preload } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createSpokenLog } from '@payaloud/testing';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { loadFont } from '../../../../test/fonts/loadFont';
import { wish } from '../../../../test/support/input';

const say = en.sentences.amountEntry;
// In ms of the page, which pass with its frames. A reply of the network takes as many frames as it likes.
const patient = { timeout: 60_000 };

beforeAll(() => preload());
beforeAll(() => loadFont('usual'));

afterEach(async () => {
  cleanup();
  await wish({});
});

/** A field that listens with an engine of its own, which the test lets tell what it hears. */
async function listen() {
  const engine = { events: null as ListenEvents | null };
  const recognition: RecognitionEngine = {
    name: 'test',
    voiceGoes: { kind: 'on-device' },
    availability: () => Promise.resolve({ kind: 'available' }),
    listen(_request, events) {
      engine.events = events;
      setTimeout(() => events.onCapture?.());
      const end = () => events.onSettled({ kind: 'failed', cause: 'aborted' });
      return { stop: end, abort: end };
    },
  };
  const recognizer = createRecognizer({ engines: [recognition] });
  const { container } = render(
    <AmountField label="Tip" language={en} locale="en-US" currency="USD" recognizer={recognizer} />,
  );
  const field = container.querySelector<HTMLElement>('[data-payaloud="amount-field"]')!;
  const talk = await screen.findByRole('button', { name: say.talk }, patient);
  await waitFor(() => expect(talk).not.toHaveAttribute('aria-disabled'), patient);
  talk.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(field).toHaveAttribute('data-status', 'listening'), patient);
  const level = field.querySelector<HTMLElement>('[data-part="level"]')!;
  return { field, talk, level, bars: [...level.children], engine };
}

describe('the live microphone', () => {
  it('shows the real level in place, without a word and without moving anything', async () => {
    const { field, talk, level, bars, engine } = await listen();
    const log = createSpokenLog();
    const box = () => JSON.stringify([field, talk, level].map((element) => element.getBoundingClientRect()));
    const before = box();
    for (const loudness of [0, 2, 5]) {
      engine.events?.onLevel?.(loudness);
      await waitFor(() => expect(level.dataset.level).toBe('measured'));
      await waitFor(() => expect(bars.filter((bar) => bar.hasAttribute('data-on'))).toHaveLength(loudness));
      expect(box()).toBe(before);
    }
    expect(level).toHaveAttribute('aria-hidden', 'true');
    expect(talk).toHaveAccessibleName(say.talk);
    expect(log.texts()).toEqual([]);
    log.stop();
  });

  it('has two states if the engine tells no level', async () => {
    const { level, engine } = await listen();
    expect(level.dataset.level).toBe('silent');
    engine.events?.onInterim?.('ten');
    await waitFor(() => expect(level.dataset.level).toBe('speech'));
  });

  it.each([
    ['reduce', '0s', 'none'],
    [null, '0.2s', 'payaloud-level'],
  ] as const)('moves as the payer likes it: %s', async (reducedMotion, duration, animation) => {
    await wish({ reducedMotion });
    const { level, bars, engine } = await listen();
    engine.events?.onInterim?.('ten');
    await waitFor(() => expect(level.dataset.level).toBe('speech'));
    expect(getComputedStyle(bars[0]!).animationName).toBe(animation);
    engine.events?.onLevel?.(3);
    await waitFor(() => expect(level.dataset.level).toBe('measured'));
    expect(getComputedStyle(bars[0]!).animationName).toBe('none');
    expect(getComputedStyle(bars[0]!).transitionDuration).toBe(duration);
  });
});
