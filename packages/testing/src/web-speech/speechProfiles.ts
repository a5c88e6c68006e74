import type { RecognitionBehavior } from './recognitionBehavior';
import { recognitionScenarios } from './recognitionScenarios';
import type { SynthesisTwinOptions, TwinVoice } from './synthesisBehavior';

/** A browser as data: which of the known faults happen in it. */
export interface SpeechProfile {
  readonly recognition: RecognitionBehavior;
  readonly synthesis: SynthesisTwinOptions;
}

/** Voices come later. How much later was not measured. */
const soonMs = 100;

const onDevice: TwinVoice = { name: 'On the device', lang: 'en-US', localService: true, default: true };
const remote: TwinVoice = { name: 'Remote', lang: 'en-US', localService: false };

/** The interfaces of Chromium 156.0.8078.108, read on 26 November 2026 and compared in `chromiumInterfaces.browser.test.ts`. */
const chromiumInterfaces = {
  lacks: ['SpeechRecognitionAlternative', 'SpeechRecognitionResult', 'SpeechRecognitionResultList'],
  adds: [
    'SpeechGrammar.constructor',
    'SpeechRecognitionEvent.optionalInit',
    'SpeechRecognition.quality',
    'webkitSpeechGrammar',
    'webkitSpeechGrammarList',
    'webkitSpeechRecognitionEvent',
    'webkitSpeechRecognitionError',
  ],
} as const;

const safariIos: SpeechProfile = {
  recognition: {
    ...recognitionScenarios.safari,
    permission: 'prompt',
    echo: 'heard',
    volumeWhileOpen: 'lowered',
    page: { audioSession: true },
  },
  // `speak()` right after `cancel()` is dropped (votingworks/bmd#1106), and nothing is spoken before a tap.
  synthesis: {
    voices: [onDevice],
    voicesAfterMs: soonMs,
    voicesChanged: 'silent',
    deafAfterCancelMs: 50,
    unlock: 'in-a-tap',
  },
};

/** Browsers with the faults that were measured or reported. The comments name the sources. */
export const speechProfiles = {
  chromeDesktop: {
    recognition: { ...recognitionScenarios.chromium, ...chromiumInterfaces, echo: 'heard' },
    synthesis: {
      voices: [onDevice, remote],
      // Measured with Chromium 156 and speech-dispatcher, November 2026: no voice, then all after 1.5 s.
      voicesAfterMs: 1_500,
      // https://crbug.com/679437: it stops, and `speaking` stays true.
      remoteVoiceLimitMs: 15_000,
      pausedWhen: 'speaking',
      unlock: 'activation',
    },
  },
  chromeAndroid: {
    recognition: {
      ...recognitionScenarios['android-chrome'],
      continuous: 'ignored',
      startSound: 'beep',
      echo: 'heard',
    },
    // MDN's compatibility data: on Android, `pause()` ends the utterance (mdn/browser-compat-data#4733).
    synthesis: {
      voices: [onDevice],
      voicesAfterMs: soonMs,
      pause: 'cancels',
      boundary: 'none',
      unlock: 'activation',
    },
  },
  safariIos,
  /** An app on the home screen: the API exists and does nothing (WebKit bug 225298). */
  iosHomeScreen: {
    recognition: {
      ...safariIos.recognition,
      faults: recognitionScenarios['ios-standalone-dead'].faults,
      page: { audioSession: true, standalone: true },
    },
    synthesis: safariIos.synthesis,
  },
  /** Firefox 160 recognizes on the device; phrases have no effect. */
  firefox: {
    recognition: { ...recognitionScenarios['firefox-on-device'], echo: 'heard' },
    synthesis: { voices: [onDevice] },
  },
  /** Chromium 156 without microphone, language pack, speech service and speech-dispatcher: the golden traces. */
  headlessChromium: {
    recognition: { ...recognitionScenarios['chromium-headless'], ...chromiumInterfaces, quality: 'command' },
    synthesis: {
      voices: [],
      // It tells that they changed, although there are none.
      voicesAfterMs: soonMs,
      otherwise: 'fails',
      deafAfterCancelMs: 0,
      emptyText: 'spoken',
      pausedWhen: 'speaking',
      cancelTells: 'first',
      unlock: 'activation',
    },
  },
} as const satisfies Record<string, SpeechProfile>;

export type SpeechProfileName = keyof typeof speechProfiles;
