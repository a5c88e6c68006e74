import { runInNewContext } from 'node:vm';
import {
  createFakeClock,
  createSynthesisTwin,
  createWebSpeechTwin,
  PayaloudTestingError,
  speechProfiles,
  webSpeechTwinScript,
  type PayaloudTestingErrorCode,
  type RecognitionScenario,
  type RecognitionTwin,
  type SpeechProfileName,
  type WebSpeechTwinOptions,
} from '@payaloud/testing';
import { describe, expect, it } from 'vitest';
import { pageOf, recognize, speakIn, type SpeechPage } from './test-support/speechPages';

const hearing = (Object.keys(speechProfiles) as SpeechProfileName[]).filter(
  (name) => !['iosHomeScreen', 'headlessChromium'].includes(name),
);
const wantsInterims = { attributes: { interimResults: true } };
const stepped = (options: WebSpeechTwinOptions = {}) =>
  ({ ...wantsInterims, options: { pace: 'stepped', ...options } }) as const;

describe('a stepped recognition', () => {
  it('opens, tells each result and ends when the test says so', async () => {
    const { twin, results } = recognize('chromeDesktop', stepped());
    expect([twin.starts, twin.capturing, twin.trace]).toEqual([1, false, []]);
    await twin.open();
    expect([twin.capturing, twin.trace]).toEqual([true, ['start', 'audiostart']]);
    twin.hear('two');
    expect(results).toEqual(['0: interim two']);
    twin.hear('two fifty');
    expect(results.at(-1)).toBe('0: interim two fifty');
    twin.finish();
    expect(results.at(-1)).toBe('0: final two fifty');
    expect([twin.capturing, twin.trace.at(-1)]).toEqual([false, 'end']);
  });

  it.each(hearing)('fires the same events as a timed one in %s', async (profile) => {
    const clock = createFakeClock();
    const timed = recognize(profile, { ...wantsInterims, options: { clock, utterances: ['two fifty'] } });
    await clock.pass(100);
    const { twin, results } = recognize(profile, stepped());
    await twin.open();
    twin.hear('two');
    twin.hear('two fifty');
    twin.finish();
    expect(twin.trace).toEqual(timed.twin.trace);
    expect(results).toEqual(timed.results);
  });

  it('waits for the page to start, and opens after the call of `start()`', async () => {
    const twin = createWebSpeechTwin({ profile: 'firefox', pace: 'stepped' });
    const page = pageOf(twin);
    const opened = twin.open();
    new page.SpeechRecognition!().start();
    expect(twin.trace).toEqual([]);
    await opened;
    expect(twin.trace).toEqual(['start', 'audiostart']);
  });

  it('opens the next listening after the end of one', async () => {
    const { twin, recognition, results } = recognize('firefox', stepped());
    await twin.open();
    twin.finish('no');
    const opened = twin.open();
    recognition.start();
    await opened;
    twin.finish({ transcripts: ['ten dollars', 'tan dollars'] });
    expect(results).toEqual(['0: final no', '0: final ten dollars']);
  });

  it('listens on after each final result if continuous', async () => {
    const { twin, recognition, results } = recognize('chromeDesktop', {
      ...stepped(),
      attributes: { continuous: true, interimResults: true },
    });
    await twin.open();
    twin.finish('ten');
    twin.hear('twenty');
    expect(results).toEqual(['0: final ten', '1: final ten, interim twenty']);
    recognition.stop();
    await Promise.resolve();
    expect(twin.capturing).toBe(true);
    twin.finish();
    expect(twin.trace.slice(-5)).toEqual(['result', 'speechend', 'soundend', 'audioend', 'end']);
  });

  it('answers `stop()` and `abort()` by itself, after the call', async () => {
    for (const [call, trace] of [
      ['stop', ['audioend', 'end']],
      ['abort', ['audioend', 'error:aborted', 'end']],
    ] as const) {
      const { twin, recognition } = recognize('chromeDesktop', stepped());
      await twin.open();
      recognition[call]();
      expect(twin.capturing).toBe(true);
      await Promise.resolve();
      expect(twin.trace.slice(2)).toEqual(trace);
    }
  });

  it('tells the final result after `stop()` in the middle of an utterance', async () => {
    const { twin, recognition, results } = recognize('chromeDesktop', stepped());
    await twin.open();
    twin.hear('ten');
    recognition.stop();
    await Promise.resolve();
    expect(() => twin.hear('ten dollars')).toThrow('does not listen');
    twin.finish();
    expect(results).toEqual(['0: interim ten', '0: final ten']);
  });

  it('hears whole utterances at once, and silence and errors without the wait', async () => {
    const whole = recognize('chromeDesktop', stepped({ utterances: ['ten'] }));
    await whole.twin.open();
    expect(whole.results).toEqual(['0: interim ten', '0: final ten']);
    const silent = recognize('chromeDesktop', stepped());
    await silent.twin.open();
    silent.twin.stayQuiet();
    expect(silent.twin.trace.slice(-2)).toEqual(['error:no-speech', 'end']);
    const failing = recognize('chromeDesktop', stepped());
    await failing.twin.open();
    failing.twin.hear('ten');
    failing.twin.fail('network');
    expect(failing.twin.trace.slice(-3)).toEqual(['audioend', 'error:network', 'end']);
  });

  it.each<[RecognitionScenario, string[]]>([
    ['permission-denied', ['error:not-allowed', 'end']],
    ['permission-unanswered', []],
    ['brave-network', ['start', 'audiostart', 'audioend', 'error:network', 'end']],
  ])('tells faults at their point when the microphone opens: %s', async (scenario, trace) => {
    const { twin } = recognize('chromeDesktop', stepped({ scenario }));
    await twin.open();
    expect(twin.trace).toEqual(trace);
  });

  it('refuses a result while no microphone is open, and steps of a timed twin', async () => {
    const { twin } = recognize('chromeDesktop', stepped());
    const mistake = (code: PayaloudTestingErrorCode, message: string) =>
      expect.objectContaining({ name: 'PayaloudTestingError', code, message: expect.stringContaining(message) });
    expect(() => twin.hear('ten')).toThrow(mistake('not-listening', 'First `await twin.open()`'));
    await twin.open();
    expect(() => twin.finish()).toThrow(mistake('not-listening', 'has heard nothing'));
    const timed = recognize('chromeDesktop').twin;
    expect(() => timed.finish('ten')).toThrow(mistake('not-stepped', "`pace: 'stepped'`"));
    await expect(timed.open()).rejects.toThrow(mistake('not-stepped', "`pace: 'stepped'`"));
    const unconnected = createWebSpeechTwin({ pace: 'stepped' });
    expect(() => unconnected.hear('ten')).toThrow(mistake('not-connected', 'First connect the twin'));
    expect(() => unconnected.hear('ten')).toThrow(PayaloudTestingError);
    expect(() => timed.finish('ten')).toThrow(PayaloudTestingError);
  });

  it('runs in a page as a script', async () => {
    const page = { setTimeout, clearTimeout, performance, EventTarget, Event, DOMException };
    runInNewContext(webSpeechTwinScript({ profile: 'firefox', pace: 'stepped' }), page);
    const { webSpeechTwin: twin, SpeechRecognition } = page as unknown as SpeechPage & {
      webSpeechTwin: RecognitionTwin;
    };
    expect(() => twin.finish('ten')).toThrow(expect.objectContaining({ code: 'not-listening' }));
    new SpeechRecognition!().start();
    await twin.open();
    twin.finish('ten dollars');
    expect(twin.trace.slice(-2)).toEqual(['result', 'end']);
  });
});

describe('a stepped voice', () => {
  it('begins by itself and ends when the test says so', async () => {
    const twin = createSynthesisTwin({ pace: 'stepped' });
    const voice = speakIn(pageOf(twin));
    voice.speak('two fifty');
    voice.speak('three');
    await Promise.resolve();
    expect(voice.events).toEqual(['start']);
    expect(await twin.finish()).toBe('two fifty');
    expect(voice.events.slice(0, 4)).toEqual(['start', 'boundary', 'boundary', 'end']);
    expect(await twin.finish()).toBe('three');
    expect(twin.spoken).toEqual(['two fifty', 'three']);
  });

  it('finishes the next text if none is being spoken, also a paused one and one that fails', async () => {
    const twin = createSynthesisTwin({ pace: 'stepped' });
    const page = pageOf(twin);
    const voice = speakIn(page);
    const finished = twin.finish();
    voice.speak('one');
    expect(await finished).toBe('one');
    page.speechSynthesis.pause();
    voice.speak('two');
    const resumed = twin.finish();
    await Promise.resolve();
    expect(twin.spoken).toEqual(['one']);
    page.speechSynthesis.resume();
    expect(await resumed).toBe('two');
    twin.next('fails');
    voice.speak('three');
    expect(await twin.finish()).toBe('three');
    expect(voice.events.at(-1)).toBe('error:synthesis-failed');
  });

  it('tells what was cancelled by itself, and drops a text right after that as the browser does', async () => {
    const twin = createWebSpeechTwin({
      profile: 'chromeDesktop',
      pace: 'stepped',
      synthesis: { deafAfterCancelMs: 50 },
    });
    const page = pageOf(twin);
    const voice = speakIn(page);
    voice.speak('one');
    await Promise.resolve();
    page.speechSynthesis.cancel();
    voice.speak('too soon');
    await Promise.resolve();
    expect(voice.events).toEqual(['start', 'error:interrupted']);
    voice.speak('two');
    await twin.synthesis.finish();
    expect(twin.synthesis.spoken).toEqual(['two']);
  });

  it('is heard by an open microphone', async () => {
    const { page, twin, results } = recognize('firefox', stepped());
    await twin.open();
    speakIn(page).speak('Accept');
    await twin.synthesis.finish();
    await Promise.resolve();
    expect(results).toEqual(['0: interim Accept', '0: final Accept']);
  });

  it('can be finished early by a clock too', async () => {
    const clock = createFakeClock();
    const twin = createSynthesisTwin({ clock });
    const voice = speakIn(pageOf(twin));
    voice.speak('two fifty');
    await clock.pass(103);
    expect(voice.events).toEqual(['start', 'boundary']);
    expect(await twin.finish()).toBe('two fifty');
    await clock.pass(1_000);
    expect(voice.events).toEqual(['start', 'boundary', 'boundary', 'end']);
  });
});
