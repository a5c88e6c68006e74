import {
  createWebSpeechTwin,
  speechProfiles,
  type SpeechProfileName,
  type WebSpeechTwinOptions,
} from '@payaloud/testing';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SpeechRecognitionErrorCode } from './recognitionBehavior';
import { pageOf, recognize, speakIn } from './test-support/speechPages';

/** Faults in the field, browser by browser. Each test is one that was measured or reported. */
const names = Object.keys(speechProfiles) as SpeechProfileName[];
const hearing = ['chromeDesktop', 'chromeAndroid', 'safariIos', 'firefox'] as const;

beforeEach(() => void vi.useFakeTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('recognition in chromeDesktop', () => {
  it('tells results in order, and starts the list anew for each recognition', async () => {
    const { recognition, twin, results } = recognize('chromeDesktop', { attributes: { interimResults: true } });
    twin.say('twenty dollars');
    await pass(100);
    expect(results).toEqual(['0: interim twenty', '0: interim twenty dollars', '0: final twenty dollars']);
    recognition.start();
    twin.say('yes');
    await pass(100);
    expect(results.slice(3)).toEqual(['0: interim yes', '0: final yes']);
  });

  it('listens on after an utterance if asked to', async () => {
    const { recognition, twin, results } = recognize('chromeDesktop', { attributes: { continuous: true } });
    twin.say('ten', 'dollars');
    await pass(100);
    expect(results).toEqual(['0: final ten', '1: final ten, final dollars']);
    expect(twin.capturing).toBe(true);
    recognition.stop();
    await pass(100);
    expect(twin.trace.slice(-4)).toEqual(['speechend', 'soundend', 'audioend', 'end']);
  });

  it('cannot capture without a device', async () => {
    const { twin } = recognize('chromeDesktop');
    twin.fail('audio-capture');
    await pass(100);
    expect(twin.trace).toEqual(['start', 'error:audio-capture', 'end']);
  });

  it('throws on a second start', () => {
    const { recognition } = recognize('chromeDesktop');
    expect(() => recognition.start()).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
  });
});

describe('a recognition that listens on', () => {
  it('ends after the utterance in which it is stopped', async () => {
    const { recognition, twin, results } = recognize('chromeDesktop', { attributes: { continuous: true } });
    twin.say('ten dollars', 'twenty');
    recognition.addEventListener('speechstart', () => recognition.stop());
    await pass(100);
    expect(results).toEqual(['0: final ten dollars']);
    expect(twin.trace.at(-1)).toBe('end');
  });
});

describe('recognition in chromeAndroid', () => {
  it('marks interim results final with confidence 0, repeats the final, and always says index 0', async () => {
    const { twin, results } = recognize('chromeAndroid', { attributes: { interimResults: true } });
    twin.say('twenty dollars');
    await pass(100);
    expect(results).toEqual([
      '0: final 0 twenty',
      '0: final 0 twenty, final 0 twenty dollars',
      '0: final 0 twenty, final 0 twenty dollars, final twenty dollars',
      '0: final 0 twenty, final 0 twenty dollars, final twenty dollars, final twenty dollars',
    ]);
  });

  it('ignores `continuous`, and beeps at every start', async () => {
    const { recognition, twin } = recognize('chromeAndroid', { attributes: { continuous: true } });
    for (const text of ['ten', 'twenty']) {
      if (text === 'twenty') recognition.start();
      twin.say(text);
      await pass(100);
      expect(twin.trace.at(-1)).toBe('end');
    }
    expect(twin.beeps).toBe(2);
    expect(recognize('chromeDesktop').twin.beeps).toBe(0);
  });
});

describe('recognition in safariIos', () => {
  it('lowers the page’s voice while the microphone is open, until the page names its audio session', async () => {
    // If it heard the voice, it would close the microphone.
    const options = { behavior: { echo: 'cancelled' } } as const;
    const { page, recognition, twin } = recognize('safariIos', { options });
    await pass(100);
    const voice = speakIn(page);
    twin.synthesis.tap(() => voice.speak('one'));
    await pass(1_000);
    page.navigator.audioSession!.type = 'play-and-record';
    twin.synthesis.tap(() => voice.speak('two'));
    await pass(1_000);
    page.navigator.audioSession!.type = 'auto';
    expect(twin.capturing).toBe(true);
    recognition.abort();
    await pass(100);
    twin.synthesis.tap(() => voice.speak('three'));
    await pass(1_000);
    expect(twin.synthesis.utterances.map(({ text, loudness }) => `${text} ${loudness}`)).toEqual([
      'one lowered',
      'two full',
      'three full',
    ]);
  });
});

describe('recognition in iosHomeScreen', () => {
  it('has the API and does nothing', async () => {
    const { page, twin } = recognize('iosHomeScreen');
    expect(page.navigator.standalone).toBe(true);
    twin.say('ten dollars');
    await pass(600_000);
    expect([twin.starts, twin.trace]).toEqual([1, []]);
  });
});

describe('recognition in firefox', () => {
  it('has no `phrases`, so that setting them changes nothing', async () => {
    const plain = recognize('firefox', { attributes: { maxAlternatives: 5 } });
    const phrases = [{ phrase: 'fifteen dollars', boost: 10 }];
    const biased = recognize('firefox', { attributes: { maxAlternatives: 5, phrases } });
    expect(biased.page.webkitSpeechRecognition).toBeUndefined();
    for (const { twin } of [plain, biased]) twin.sayAlternatives(['fifty dollars', 'fifteen dollars']);
    await pass(100);
    expect(biased.results).toEqual(plain.results);
    expect(biased.results).toEqual(['0: final fifty dollars | fifteen dollars']);
  });
});

describe('recognition in headlessChromium', () => {
  it('fires an error and never an end if the language pack is missing', async () => {
    const { twin } = recognize('headlessChromium', { attributes: { processLocally: true } });
    await pass(60_000);
    expect(twin.trace).toEqual(['error:language-not-supported']);
  });

  it('refuses phrases twice, then ends', async () => {
    const { twin } = recognize('headlessChromium', { phrases: ['ten dollars'] });
    await pass(100);
    expect(twin.trace).toEqual(['error:phrases-not-supported', 'error:phrases-not-supported', 'end']);
  });

  it('says that recognition is available, installs nothing, and fails at first use', async () => {
    const page = pageOf(createWebSpeechTwin({ profile: 'headlessChromium' }));
    const recognition = page.SpeechRecognition!;
    expect(await recognition.available({ langs: ['en-US'] })).toBe('available');
    expect(await recognition.available({ langs: ['en-US'], processLocally: true })).toBe('downloadable');
    expect(await recognition.install({ langs: ['en-US'], processLocally: true })).toBe(false);
    const { twin } = recognize('headlessChromium', { track: { readyState: 'live', kind: 'audio' } });
    await pass(100);
    expect(twin.trace).toEqual(['start', 'audiostart', 'audioend', 'error:network', 'end']);
  });

  it('knows `quality`, of which only commands can be had on the device', async () => {
    const recognition = pageOf(createWebSpeechTwin({ profile: 'headlessChromium' })).SpeechRecognition!;
    const ask = (quality: string) => recognition.available({ langs: ['en-US'], processLocally: true, quality });
    expect([await ask('command'), await ask('dictation')]).toEqual(['downloadable', 'unavailable']);
  });
});

describe.each(hearing)('recognition in %s', (profile) => {
  const errors: Record<SpeechRecognitionErrorCode, string[]> = {
    'not-allowed': ['error:not-allowed', 'end'],
    'service-not-allowed': ['error:service-not-allowed', 'end'],
    'language-not-supported': ['error:language-not-supported', 'end'],
    'phrases-not-supported': ['error:phrases-not-supported', 'end'],
    'audio-capture': ['start', 'error:audio-capture', 'end'],
    network: ['start', 'audiostart', 'audioend', 'error:network', 'end'],
    'no-speech': ['start', 'audiostart', 'audioend', 'error:no-speech', 'end'],
    aborted: ['start', 'audiostart', 'audioend', 'error:aborted', 'end'],
  };

  it.each(Object.entries(errors))('fails with %s where browsers do', async (error, trace) => {
    const twin = createWebSpeechTwin({ profile });
    twin.fail(error as SpeechRecognitionErrorCode);
    const { recognition } = recognize(profile, { twin });
    await pass(100);
    expect(twin.trace).toEqual(trace);
    twin.say('yes');
    recognition.start();
    await pass(100);
    expect(twin.trace.slice(trace.length)).toContain('result');
  });

  it('fails in the middle of a recognition', async () => {
    const { twin } = recognize(profile);
    await pass(100);
    twin.fail('network');
    await pass(100);
    expect(twin.trace).toEqual(['start', 'audiostart', 'audioend', 'error:network', 'end']);
  });

  it('reports silence', async () => {
    const { twin } = recognize(profile);
    twin.stayQuiet();
    await pass(100);
    expect(twin.trace.slice(-2)).toEqual(['error:no-speech', 'end']);
  });

  it('returns digits, symbols and words as the recognizer wrote them', async () => {
    const { twin, results } = recognize(profile, { attributes: { maxAlternatives: 4 } });
    const forms = ['$23.50', '23 dollars and 50 cents', '23块5', 'two not five'];
    twin.sayAlternatives(forms, [0.9, 0.8, 0.7, 0.6]);
    await pass(100);
    expect(results[0]).toBe(`0: final ${forms.join(' | ')}`);
  });

  it('hears the page’s own voice', async () => {
    const { page, twin, results } = recognize(profile);
    await pass(100);
    const voice = speakIn(page);
    twin.synthesis.tap(() => voice.speak('Accept twelve dollars'));
    await pass(5_000);
    expect(results[0]).toBe('0: final Accept twelve dollars');
  });
});

describe('blocked once and blocked for good', () => {
  it.each([
    ['permission-dismissed', 'prompt'],
    ['permission-denied', 'denied'],
  ] as const)('%s differs by the Permissions API alone', async (scenario, state) => {
    const { page, twin } = recognize('chromeDesktop', { options: { scenario } });
    await pass(100);
    expect(twin.trace).toEqual(['error:not-allowed', 'end']);
    expect(await page.navigator.permissions.query({ name: 'microphone' })).toEqual({ state });
  });
});

describe('synthesis', () => {
  const speaking = (profile: SpeechProfileName, options: WebSpeechTwinOptions = {}) => {
    const twin = createWebSpeechTwin({ profile, ...options });
    const page = pageOf(twin);
    return { twin, page, voice: speakIn(page) };
  };
  /** 16 s at the twin's pace. */
  const long = 'word '.repeat(64);

  it('chromeDesktop: a remote voice stops after 15 s without an event, a local one does not', async () => {
    const { page, voice } = speaking('chromeDesktop');
    expect(page.speechSynthesis.getVoices()).toEqual([]);
    await pass(1_500);
    const [local, remote] = page.speechSynthesis.getVoices();
    voice.speak(long, local);
    await pass(20_000);
    expect(voice.events.at(-1)).toBe('end');
    voice.speak(long, remote);
    await pass(60_000);
    expect(voice.events.at(-1)).not.toBe('end');
    expect(page.speechSynthesis.speaking).toBe(true);
  });

  it('chromeDesktop: voices are empty for 1.5 s after the first use, then told', async () => {
    const { page } = speaking('chromeDesktop');
    await pass(5_000);
    const changed = vi.fn();
    page.speechSynthesis.addEventListener('voiceschanged', changed);
    await pass(1_499);
    expect([page.speechSynthesis.getVoices(), changed.mock.calls]).toEqual([[], []]);
    await pass(1);
    expect([page.speechSynthesis.getVoices().length, changed.mock.calls.length]).toEqual([2, 1]);
  });

  it('chromeDesktop: pause and resume continue, unless the system’s engine breaks on them', async () => {
    const heard = async (options: WebSpeechTwinOptions) => {
      const { page, voice } = speaking('chromeDesktop', options);
      voice.speak('one two');
      await pass(100);
      page.speechSynthesis.pause();
      // It changes with the event (WPT's SpeechSynthesis-pause-resume.tentative.html).
      expect(page.speechSynthesis.paused).toBe(false);
      await pass(10_000);
      expect(page.speechSynthesis.paused).toBe(true);
      page.speechSynthesis.resume();
      expect(page.speechSynthesis.paused).toBe(true);
      await pass(10_000);
      return voice.events;
    };
    expect(await heard({})).toEqual(['start', 'boundary', 'pause', 'resume', 'boundary', 'end']);
    expect(await heard({ synthesis: { pause: 'never-resumes' } })).toEqual(['start', 'boundary', 'pause']);
  });

  it('chromeAndroid: pause is cancel, and no boundary is told', async () => {
    const { page, voice } = speaking('chromeAndroid');
    voice.speak('one two three');
    await pass(400);
    page.speechSynthesis.pause();
    await pass(10);
    page.speechSynthesis.resume();
    await pass(10_000);
    expect(voice.events).toEqual(['start', 'error:interrupted']);
    expect(page.speechSynthesis.speaking).toBe(false);
  });

  it.each(['chromeDesktop', 'chromeAndroid', 'headlessChromium'] as const)(
    '%s: refuses a text at once until the page was used, or if a tap stands in for that',
    async (profile) => {
      const userActivation = { hasBeenActive: false };
      const start = () => {
        const twin = createWebSpeechTwin({ profile });
        return { twin, voice: speakIn(pageOf(twin, { navigator: { userActivation } })) };
      };
      const { twin, voice } = start();
      voice.speak('before');
      expect(voice.events).toEqual(['error:not-allowed']);
      twin.synthesis.tap(() => voice.speak('in the tap'));
      expect(twin.synthesis.utterances.map(({ outcome }) => outcome)).toEqual(['failed', 'waiting']);
      userActivation.hasBeenActive = true;
      const later = start();
      later.voice.speak('after');
      expect(later.voice.events).toEqual([]);
    },
  );

  it('safariIos: nothing is spoken before a tap', async () => {
    const { twin, voice } = speaking('safariIos');
    voice.speak('before');
    twin.synthesis.tap(() => voice.speak('in the tap'));
    voice.speak('after');
    await pass(5_000);
    expect(twin.synthesis.spoken).toEqual(['in the tap', 'after']);
  });

  it('safariIos: a text right after cancel is dropped, and a collected utterance never ends', async () => {
    const { page, twin, voice } = speaking('safariIos');
    twin.synthesis.tap(() => voice.speak('one'));
    page.speechSynthesis.cancel();
    voice.speak('too soon');
    await pass(50);
    twin.synthesis.next('end-lost');
    voice.speak('collected');
    await pass(5_000);
    expect(voice.events).toEqual(['error:canceled', 'start', 'boundary']);
    expect(twin.synthesis.spoken).toEqual(['collected']);
  });

  it('safariIos: voices come without an event', async () => {
    const { page } = speaking('safariIos');
    const changed = vi.fn();
    page.speechSynthesis.addEventListener('voiceschanged', changed);
    expect(page.speechSynthesis.getVoices()).toEqual([]);
    await pass(1_000);
    expect([page.speechSynthesis.getVoices().length, changed.mock.calls.length]).toEqual([1, 0]);
  });

  it('headlessChromium: has no voice, and every text fails', async () => {
    const { page, voice } = speaking('headlessChromium');
    voice.speak('one');
    await pass(60_000);
    expect([page.speechSynthesis.getVoices(), voice.events]).toEqual([[], ['error:synthesis-failed']]);
  });

  it('firefox: events tell the word, and the seconds since the start without the pause', async () => {
    const { page, voice } = speaking('firefox');
    const told: (string | number)[][] = [];
    const note = (event: SpeechSynthesisEvent) =>
      told.push([event.type, event.charIndex, event.charLength, Math.round(event.elapsedTime * 100) / 100]);
    voice.speak('one two', null, note);
    await pass(103);
    page.speechSynthesis.pause();
    await pass(1_000);
    page.speechSynthesis.resume();
    await pass(1_000);
    expect(told).toEqual([
      ['start', 0, 0, 0],
      ['boundary', 0, 3, 0],
      ['pause', 0, 0, 0.1],
      ['resume', 0, 0, 0.1],
      ['boundary', 4, 3, 0.2],
      ['end', 0, 0, 0.35],
    ]);
  });

  it('any engine may fail with any code', async () => {
    const { twin, voice } = speaking('firefox');
    twin.synthesis.next({ error: 'audio-hardware' });
    voice.speak('one');
    await pass(100);
    expect(voice.events).toEqual(['error:audio-hardware']);
  });
});

describe('a profile', () => {
  it.each(names)('%s is plain data', (name) => {
    expect(JSON.parse(JSON.stringify(speechProfiles[name]))).toEqual(speechProfiles[name]);
  });
});
