import { createAnnouncer, createPreferenceStore, type Speaker, type SpokenResult } from '@payaloud/browser';
import type { Delivery, Message } from '@payaloud/core/announcement';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lazyPart } from '../runtime';
import { lazyFeedback, lazySpeaker } from './lazySounds';
import type * as Sounds from './sounds';

/** The chunk of the sounds behind a network that the test answers for; the voice ends each text at once. */
function slowSounds() {
  const spoken: string[] = [];
  const stopped: string[] = [];
  const played: string[] = [];
  const requests: { readonly answer: () => void; readonly refuse: () => void }[] = [];
  const voice: Speaker = {
    speak(text) {
      spoken.push(text);
      return { settled: Promise.resolve<SpokenResult>('spoken'), stop: () => void stopped.push(text) };
    },
    prime: () => {},
    listVoices: () => Promise.resolve([{ id: 'v', name: 'Ava', lang: 'en', textGoes: { kind: 'on-device' } }]),
  };
  const loaded = {
    createSpeaker: () => voice,
    playEarcon: (_context: BaseAudioContext, name: string) => void played.push(name),
  } as typeof Sounds;
  const part = lazyPart(
    () =>
      new Promise<typeof Sounds>((resolve, reject) => {
        requests.push({ answer: () => resolve(loaded), refuse: () => reject(new TypeError('Failed to fetch')) });
      }),
  );
  return { part, requests, spoken, stopped, played };
}

const choose = (change: Parameters<ReturnType<typeof createPreferenceStore>['choose']>[0]) => {
  const preferences = createPreferenceStore({ storage: () => null });
  preferences.choose(change);
  return preferences;
};

let doc: Document;
let ends: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  doc = document.body.appendChild(document.createElement('iframe')).contentDocument ?? document;
  ends = [];
});

afterEach(() => {
  for (const end of ends) end();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function speakingPage(regions: 'on' | 'off' = 'on') {
  const sounds = slowSounds();
  const preferences = choose({ pageVoice: 'on', privacy: 'private', regions });
  const announcer = createAnnouncer({ preferences, speaker: lazySpeaker(preferences, sounds.part) });
  ends.push(announcer.connect(doc));
  const deliveries: Record<string, Delivery[]> = {};
  const announce = (text: string, more: Partial<Message> = {}) => {
    deliveries[text] = [];
    announcer.announce({ text, urgency: 'polite', ...more }, (delivery) => deliveries[text]?.push(delivery));
  };
  return { ...sounds, announcer, announce, deliveries, texts: () => doc.body.textContent };
}

describe('while the page voice is on its way', () => {
  it('messages wait, are in the regions meanwhile, and are spoken in order, each once', async () => {
    const { announce, requests, spoken, deliveries, texts } = speakingPage();
    announce('Paying');
    announce('Paid');
    await vi.advanceTimersByTimeAsync(500);
    expect(texts()).toBe('Paying');
    await vi.advanceTimersByTimeAsync(5_000);
    expect([spoken, requests.length]).toEqual([[], 1]);
    requests[0]?.answer();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(spoken).toEqual(['Paying', 'Paid']);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(deliveries).toEqual({ Paying: ['delivered'], Paid: ['delivered'] });
  });

  it('one that the payer stops is not spoken afterwards', async () => {
    const { announcer, announce, requests, spoken } = speakingPage();
    announce('Paying');
    await vi.advanceTimersByTimeAsync(1_000);
    announcer.stop();
    requests[0]?.answer();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(spoken).toEqual([]);
  });

  it('one waits ten seconds at most, and does not hold up the next', async () => {
    const { announce, requests, spoken, deliveries } = speakingPage('off');
    announce('Paying');
    await vi.advanceTimersByTimeAsync(10_500);
    expect(deliveries).toEqual({ Paying: ['unheard'] });
    announce('Paid');
    await vi.advanceTimersByTimeAsync(1_000);
    requests[0]?.answer();
    await vi.advanceTimersByTimeAsync(3_000);
    expect([spoken, requests.length]).toEqual([['Paid'], 1]);
  });
});

describe('a page voice that cannot come', () => {
  it('leaves the regions to tell everything', async () => {
    const { announce, requests, deliveries, texts } = speakingPage();
    announce('Paid');
    await vi.advanceTimersByTimeAsync(500);
    requests[0]?.refuse();
    await vi.advanceTimersByTimeAsync(500);
    expect(texts()).toBe('Paid');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(deliveries).toEqual({ Paid: ['delivered'] });
  });

  it('is no delivery where it was alone to say it, and is tried again for the next message', async () => {
    const { announce, requests, spoken, deliveries } = speakingPage('off');
    announce('Paying');
    await vi.advanceTimersByTimeAsync(500);
    requests[0]?.refuse();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(deliveries).toEqual({ Paying: ['unheard'] });
    announce('Paid');
    await vi.advanceTimersByTimeAsync(500);
    requests[1]?.answer();
    await vi.advanceTimersByTimeAsync(1_000);
    expect([spoken, requests.length, deliveries.Paid]).toEqual([['Paid'], 2, ['delivered']]);
  });

  it('has no voices to list, and lists them once it is there', async () => {
    const { announcer, requests } = speakingPage();
    const none = announcer.listVoices('en');
    requests[0]?.refuse();
    expect(await none).toEqual([]);
    const some = announcer.listVoices('en');
    requests[1]?.answer();
    expect(await some).toHaveLength(1);
  });
});

describe('an earcon', () => {
  const running = { state: 'running', resume: () => Promise.resolve() };

  beforeEach(() =>
    vi.stubGlobal('AudioContext', function AudioContext() {
      return running;
    }),
  );
  afterEach(() => vi.unstubAllGlobals());

  it('that comes in time is played, and one that would tell of what is over is not', async () => {
    const { part, requests, played } = slowSounds();
    const feedback = lazyFeedback(part);
    feedback.earcon('listening', 1);
    await vi.advanceTimersByTimeAsync(400);
    feedback.earcon('stopped', 1);
    requests[0]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(played).toEqual(['stopped']);
    feedback.earcon('outcome', 1);
    expect(played).toEqual(['stopped', 'outcome']);
  });

  it('that cannot come is silent, and the next one tries again', async () => {
    const { part, requests, played } = slowSounds();
    const feedback = lazyFeedback(part);
    feedback.earcon('listening', 1);
    requests[0]?.refuse();
    await vi.advanceTimersByTimeAsync(0);
    feedback.earcon('stopped', 1);
    requests[1]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(played).toEqual(['stopped']);
  });
});
