import type { RecognitionBehavior } from './recognitionBehavior';

/**
 * A browser in which everything works: Chrome with a language pack. Every other scenario differs from it in some
 * points.
 */
const chromium: RecognitionBehavior = {
  constructors: ['SpeechRecognition', 'webkitSpeechRecognition'],
  statics: 'present',
  onDevice: 'installed',
  phrases: 'accepted',
  permission: 'granted',
  microphone: 'present',
  faults: {},
  results: 'standard',
  end: 'fires',
  page: {},
  paceMs: 1,
  silenceMs: 8_000,
};

const safari = {
  ...chromium,
  constructors: ['webkitSpeechRecognition'],
  statics: 'absent',
  onDevice: 'unavailable',
} as const;

const geckoUserAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:160.0) Gecko/20100101 Firefox/160.0';

/** Known behavior of browsers, measured or reported. The comments name the sources. */
export const recognitionScenarios = {
  chromium,
  /**
   * Interims arrive as finals with confidence 0, each as one more entry; finals arrive twice
   * (react-speech-recognition#31, metadist/synaplan#924).
   */
  'android-chrome': { ...chromium, statics: 'absent', onDevice: 'unavailable', results: 'android-entries' },
  /** The same, with a single growing entry (metadist/synaplan#904). */
  'android-chrome-growing': { ...chromium, statics: 'absent', onDevice: 'unavailable', results: 'android-growing' },
  safari,
  /** The API exists and does nothing (WebKit bug 225298, react-speech-recognition#104). */
  'ios-standalone-dead': {
    ...safari,
    permission: 'prompt',
    faults: { microphone: { after: 'nothing', error: null } },
    page: { standalone: true },
  },
  'firefox-on-device': {
    ...chromium,
    statics: 'absent',
    constructors: ['SpeechRecognition'],
    page: { userAgent: geckoUserAgent },
  },
  /** Brave and other Chromiums without a speech service. Recognition seems to start. */
  'brave-network': {
    ...chromium,
    onDevice: 'unavailable',
    faults: { microphone: { after: 'audiostart', error: 'network' }, track: { after: 'audiostart', error: 'network' } },
  },
  'network-before-capture': {
    ...chromium,
    onDevice: 'unavailable',
    faults: { microphone: { after: 'start', error: 'network' } },
  },
  /** `available()` reports a downloadable pack, but `install()` returns false (Chromium 156, headless). */
  'chromium-no-pack': { ...chromium, onDevice: 'install-fails' },
  'chromium-pack-to-download': { ...chromium, onDevice: 'downloadable' },
  /** `available()` reports on-device recognition, but the first use fails. */
  'on-device-fails': { ...chromium, faults: { onDevice: { after: 'start', error: 'network' } } },
  'phrases-not-supported': { ...chromium, phrases: 'refused' },
  /** Headless Chromium 156 as in the golden traces: no microphone, no pack, no service, no phrases. */
  'chromium-headless': {
    ...chromium,
    onDevice: 'install-fails',
    phrases: 'refused',
    permission: 'prompt',
    microphone: 'absent',
    faults: {
      microphone: { after: 'nothing', error: 'not-allowed' },
      track: { after: 'audiostart', error: 'network' },
    },
  },
  /** The permission is granted, but the device cannot be opened. */
  'no-microphone': { ...chromium, faults: failing({ after: 'start', error: 'audio-capture' }) },
  'permission-dismissed': {
    ...chromium,
    permission: 'prompt',
    faults: failing({ after: 'nothing', error: 'not-allowed' }),
  },
  'permission-denied': {
    ...chromium,
    permission: 'denied',
    faults: failing({ after: 'nothing', error: 'not-allowed' }),
  },
  /** The permission prompt is never answered. */
  'permission-unanswered': { ...chromium, permission: 'prompt', faults: failing({ after: 'nothing', error: null }) },
  /** Siri or dictation is off. */
  'service-not-allowed': { ...safari, faults: failing({ after: 'nothing', error: 'service-not-allowed' }) },
  'language-not-supported': {
    ...chromium,
    onDevice: 'unavailable',
    faults: failing({ after: 'nothing', error: 'language-not-supported' }),
  },
  /** Another application took the microphone. */
  'microphone-taken': { ...chromium, faults: failing({ after: 'speechstart', error: 'aborted' }) },
  /** The service is lost after the payer has spoken. */
  'network-after-speech': { ...chromium, faults: failing({ after: 'audioend', error: 'network' }) },
  'dead-after-start': { ...chromium, faults: failing({ after: 'start', error: null }) },
  'dead-after-speech': { ...chromium, faults: failing({ after: 'audioend', error: null }) },
  'no-end': { ...chromium, end: 'missing' },
  'insecure-context': { ...chromium, page: { isSecureContext: false } },
  'policy-blocked': {
    ...chromium,
    faults: failing({ after: 'nothing', error: 'not-allowed' }),
    page: { forbids: ['microphone', 'on-device-speech-recognition'] },
  },
  unsupported: { ...chromium, constructors: [], statics: 'absent', onDevice: 'unavailable' },
} as const satisfies Record<string, RecognitionBehavior>;

export type RecognitionScenario = keyof typeof recognitionScenarios;

function failing<Fault>(fault: Fault) {
  return { microphone: fault, track: fault, onDevice: fault } as const;
}
