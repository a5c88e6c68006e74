import { createAnnouncer, createPreferenceStore, type Speaker, type SpokenResult } from '@payaloud/browser';
import type { Delivery, Message } from '@payaloud/core/announcement';
import { createFakeClock, type FakeClock } from '@payaloud/testing';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lazyPart } from '../runtime';
import { lazyFeedback, lazySpeaker } from './lazySounds';
import type * as Sounds from './sounds';
import { framesOf } from './test-support/framesOf';

// Parts that never come would stall `preload` in the next file of this worker.
afterAll(() => vi.resetModules());

/** The sounds chunk, loaded when the test answers the request. Its voice finishes each text at once. */
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
let clock: FakeClock;
let ends: (() => void)[];

beforeEach(() => {
  clock = createFakeClock();
  doc = document.body.appendChild(document.createElement('iframe')).contentDocument ?? document;
  framesOf(doc.defaultView, clock);
  ends = [];
});

afterEach(() => {
  for (const end of ends) end();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function speakingPage(regions: 'on' | 'off' = 'on', privacy: 'private' | 'speakers' = 'private') {
  const sounds = slowSounds();
  const preferences = choose({ pageVoice: 'on', privacy, regions });
  const announcer = createAnnouncer({ clock, preferences, speaker: lazySpeaker(preferences, clock, sounds.part) });
  ends.push(announcer.connect(doc));
  const deliveries: Record<string, Delivery[]> = {};
  const announce = (text: string, more: Partial<Message> = {}) => {
    deliveries[text] = [];
    announcer.announce({ text, urgency: 'polite', ...more }, (delivery) => deliveries[text]?.push(delivery));
  };
  return { ...sounds, announcer, announce, deliveries, texts: () => doc.body.textContent };
}

describe('while the page voice loads', () => {
  it('messages are written to the regions, then spoken in order, each once', async () => {
    const { announce, requests, spoken, deliveries, texts } = speakingPage();
    announce('Paying');
    announce('Paid');
    await clock.pass(500);
    expect(texts()).toBe('Paying');
    await clock.pass(5_000);
    expect([spoken, requests.length]).toEqual([[], 1]);
    requests[0]?.answer();
    await clock.pass(3_000);
    expect(spoken).toEqual(['Paying', 'Paid']);
    await clock.pass(20_000);
    expect(deliveries).toEqual({ Paying: ['delivered'], Paid: ['delivered'] });
  });

  it('a message that the payer stops is not spoken later', async () => {
    const { announcer, announce, requests, spoken } = speakingPage();
    announce('Paying');
    await clock.pass(1_000);
    announcer.stop();
    requests[0]?.answer();
    await clock.pass(3_000);
    expect(spoken).toEqual([]);
  });

  it('a message waits ten seconds at most, then the next one goes on', async () => {
    const { announce, requests, spoken, deliveries } = speakingPage('off');
    announce('Paying');
    await clock.pass(11_000);
    expect(deliveries).toEqual({ Paying: ['unheard'] });
    announce('Paid');
    await clock.pass(1_000);
    requests[0]?.answer();
    await clock.pass(3_000);
    expect([spoken, requests.length]).toEqual([['Paid'], 1]);
  });
});

describe('if the page voice cannot be loaded', () => {
  it('messages are delivered by the regions', async () => {
    const { announce, requests, deliveries, texts } = speakingPage();
    announce('Paid');
    await clock.pass(500);
    requests[0]?.refuse();
    await clock.pass(500);
    expect(texts()).toBe('Paid');
    await clock.pass(20_000);
    expect(deliveries).toEqual({ Paid: ['delivered'] });
  });

  it('a message with no other channel is unheard, and the next message loads the voice again', async () => {
    const { announce, requests, spoken, deliveries } = speakingPage('off');
    announce('Paying');
    await clock.pass(500);
    requests[0]?.refuse();
    await clock.pass(1_000);
    expect(deliveries).toEqual({ Paying: ['unheard'] });
    announce('Paid');
    await clock.pass(500);
    requests[1]?.answer();
    await clock.pass(1_000);
    expect([spoken, requests.length, deliveries.Paid]).toEqual([['Paid'], 2, ['delivered']]);
  });

  it('listVoices returns none, then the voices once it is loaded', async () => {
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

  it('plays if it loads in time, and is skipped if it is late', async () => {
    const { part, requests, played } = slowSounds();
    const feedback = lazyFeedback(clock, part);
    feedback.earcon('listening', 1);
    await clock.pass(400);
    feedback.earcon('stopped', 1);
    requests[0]?.answer();
    await clock.pass(0);
    expect(played).toEqual(['stopped']);
    feedback.earcon('outcome', 1);
    expect(played).toEqual(['stopped', 'outcome']);
  });

  it('is silent if it cannot be loaded, and the next one tries again', async () => {
    const { part, requests, played } = slowSounds();
    const feedback = lazyFeedback(clock, part);
    feedback.earcon('listening', 1);
    requests[0]?.refuse();
    await clock.pass(0);
    feedback.earcon('stopped', 1);
    requests[1]?.answer();
    await clock.pass(0);
    expect(played).toEqual(['stopped']);
  });
});

describe('while the words of a message load', () => {
  const text = 'You pay 23.50 dollars to Blue Bottle.';
  const words = { speech: 'You pay twenty-three dollars and fifty cents.', masked: 'You pay.' };

  /** A page whose voice is there, and a message whose words the test brings. */
  async function wordlessPage(privacy: 'private' | 'speakers' = 'private') {
    const page = speakingPage('on', privacy);
    page.announce('Hello.');
    await clock.pass(1_000);
    page.requests[0]?.answer();
    await clock.pass(10_000);
    page.spoken.length = 0;
    const late = { bring: () => {}, refuse: () => {} };
    const inWords = () =>
      new Promise<typeof words>((resolve, reject) => {
        late.bring = () => resolve(words);
        late.refuse = () => reject(new TypeError('Failed to fetch'));
      });
    page.announce(text, { inWords, masked: 'You pay 1.' });
    await clock.pass(1_000);
    return { ...page, late };
  }

  it('the text is written at once, and spoken in words when they come', async () => {
    const { late, spoken, texts, deliveries } = await wordlessPage();
    expect([texts(), spoken, deliveries[text]]).toEqual([text, [], []]);
    late.bring();
    await clock.pass(1_000);
    expect([spoken, deliveries[text]]).toEqual([[words.speech], ['delivered']]);
  });

  it('others still hear no amount', async () => {
    const { late, spoken, deliveries } = await wordlessPage('speakers');
    late.bring();
    await clock.pass(1_000);
    expect([spoken, deliveries[text]]).toEqual([[words.masked], ['masked']]);
  });

  it.each(['refused', 'slow'])('%s: the message is spoken as it is written, once', async (how) => {
    const { late, spoken, deliveries } = await wordlessPage();
    if (how === 'refused') late.refuse();
    await clock.pass(6_000);
    late.bring();
    await clock.pass(6_000);
    expect([spoken, deliveries[text]]).toEqual([[text], ['delivered']]);
  });

  it('a stop before they come leaves it unspoken', async () => {
    const { announcer, late, spoken, deliveries } = await wordlessPage();
    announcer.stop();
    late.bring();
    await clock.pass(1_000);
    expect([spoken, deliveries[text]]).toEqual([[], ['interrupted']]);
  });
});
