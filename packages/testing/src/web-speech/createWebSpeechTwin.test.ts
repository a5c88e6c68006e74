import { runInNewContext } from 'node:vm';
import {
  createWebSpeechTwin,
  recognitionScenarios,
  speechProfiles,
  webSpeechTwinScript,
  type RecognitionScenario,
  type SpeechProfileName,
  type SynthesisTwin,
} from '@payaloud/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageOf, speakIn, type SpeechPage } from './test-support/speechPages';

beforeEach(() => void vi.useFakeTimers());

describe('createWebSpeechTwin', () => {
  it("fires events in a browser's order", async () => {
    const { twin, recognition, results } = started('chromium', ['twenty dollars']);
    await vi.advanceTimersByTimeAsync(100);
    expect(twin.trace).toEqual([
      'start',
      'audiostart',
      'soundstart',
      'speechstart',
      'result',
      'result',
      'speechend',
      'soundend',
      'audioend',
      'result',
      'end',
    ]);
    expect(results).toEqual([['interim twenty'], ['interim twenty dollars'], ['final twenty dollars']]);
    expect(recognition.continuous).toBe(false);
  });

  it('adds each interim as a "final" with confidence 0 and repeats finals, as Chrome on Android does', async () => {
    const { results } = started('android-chrome', ['twenty dollars']);
    await vi.advanceTimersByTimeAsync(100);
    expect(results).toEqual([
      ['final 0 twenty'],
      ['final 0 twenty', 'final 0 twenty dollars'],
      ['final 0 twenty', 'final 0 twenty dollars', 'final twenty dollars'],
      ['final 0 twenty', 'final 0 twenty dollars', 'final twenty dollars', 'final twenty dollars'],
    ]);
  });

  it('waits for later speech, and reports whether a microphone is open', async () => {
    const { twin } = started('chromium', []);
    await vi.advanceTimersByTimeAsync(100);
    expect(twin.capturing).toBe(true);
    twin.say('yes');
    await vi.advanceTimersByTimeAsync(100);
    expect(twin.capturing).toBe(false);
  });

  it('limits alternatives to maxAlternatives', async () => {
    const { results } = started('chromium', [{ transcripts: ['a', 'b', 'c'], interims: [] }], 2);
    await vi.advanceTimersByTimeAsync(100);
    expect(results).toEqual([['final a', 'b']]);
  });

  it('restores everything', () => {
    const original = class {};
    const query = () => Promise.resolve({ state: 'denied' });
    const target = { SpeechRecognition: original, navigator: { permissions: { query } } };
    const disconnect = createWebSpeechTwin({ scenario: 'ios-standalone-dead' }).connect(target);
    expect(target.SpeechRecognition).not.toBe(original);
    disconnect();
    expect(target).toEqual({ SpeechRecognition: original, navigator: { permissions: { query } } });
    expect(Object.keys(target.navigator)).toEqual(['permissions']);
  });

  it.each(Object.keys(recognitionScenarios) as RecognitionScenario[])(
    'runs in a page as a script: %s',
    async (scenario) => {
      const page = { setTimeout, clearTimeout, performance, EventTarget, Event, DOMException };
      runInNewContext(webSpeechTwinScript({ scenario, utterances: ['ten dollars'] }), page);
      const { webSpeechTwin, SpeechRecognition, webkitSpeechRecognition } = page as unknown as SentPage;
      const Recognition = SpeechRecognition ?? webkitSpeechRecognition;
      if (Recognition) {
        new Recognition().start();
        await vi.advanceTimersByTimeAsync(100);
      }
      const { twin } = started(scenario, ['ten dollars'], 1, 'final-only');
      await vi.advanceTimersByTimeAsync(100);
      expect(webSpeechTwin.trace).toEqual(twin.trace);
    },
  );

  it.each(Object.keys(speechProfiles) as SpeechProfileName[])(
    'runs in a page as a script, with its voice: %s',
    async (profile) => {
      const page = { setTimeout, clearTimeout, performance, EventTarget, Event, DOMException };
      runInNewContext(webSpeechTwinScript({ profile }), page);
      const { webSpeechTwin } = page as unknown as SentPage;
      const sent = speakIn(page as unknown as SpeechPage);
      const twin = createWebSpeechTwin({ profile });
      const direct = speakIn(pageOf(twin));
      webSpeechTwin.synthesis.tap(() => sent.speak('ten dollars'));
      twin.synthesis.tap(() => direct.speak('ten dollars'));
      await vi.advanceTimersByTimeAsync(1_000);
      expect(sent.events.length).toBeGreaterThan(0);
      expect(sent.events).toEqual(direct.events);
    },
  );
});

interface TwinRecognition extends EventTarget {
  interimResults: boolean;
  continuous: boolean;
  maxAlternatives: number;
  start(): void;
}

interface SentPage {
  webSpeechTwin: { readonly trace: readonly string[]; readonly synthesis: SynthesisTwin };
  SpeechRecognition?: new () => TwinRecognition;
  webkitSpeechRecognition?: new () => TwinRecognition;
}

type Entry = Iterable<{ transcript: string; confidence: number }> & { isFinal: boolean };

function started(
  scenario: RecognitionScenario,
  utterances: NonNullable<Parameters<typeof createWebSpeechTwin>[0]>['utterances'],
  maxAlternatives = 1,
  wants: 'interims' | 'final-only' = 'interims',
) {
  const target = {} as Partial<SentPage>;
  const twin = createWebSpeechTwin({ scenario, utterances: utterances ?? [] });
  twin.connect(target);
  const Recognition = target.SpeechRecognition ?? target.webkitSpeechRecognition;
  const results: string[][] = [];
  const recognition = Recognition ? new Recognition() : ({} as TwinRecognition);
  if (Recognition) {
    recognition.interimResults = wants === 'interims';
    recognition.maxAlternatives = maxAlternatives;
    recognition.addEventListener('result', (event) => {
      results.push([...(event as unknown as { results: Iterable<Entry> }).results].flatMap(describeEntry));
    });
    recognition.start();
  }
  return { twin, recognition, results };
}

function describeEntry(entry: Entry): string[] {
  return [...entry].map(({ transcript, confidence }, index) => {
    if (index > 0) return transcript;
    if (!entry.isFinal) return `interim ${transcript}`;
    return confidence === 0 ? `final 0 ${transcript}` : `final ${transcript}`;
  });
}
