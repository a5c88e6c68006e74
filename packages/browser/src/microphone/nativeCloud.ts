import { getDocumentPreferences } from '../preferences';
import { withTimeout } from '../runtime';
import { availabilityUnless, createNativeEngine, type NativeEngineOptions } from './nativeEngine';
import type { RecognitionEngine } from './port';
import { speechServiceOf } from './speechService';

export type ConsentAnswer = 'given' | 'refused';

/** Where the payer's answer is kept. `get` may be asynchronous; where it rejects, the answer is not known. */
export interface ConsentPreference {
  get(): ConsentAnswer | null | Promise<ConsentAnswer | null>;
  set?(answer: ConsentAnswer): void | Promise<void>;
}

export interface NativeCloudOptions extends NativeEngineOptions {
  /**
   * The payer's answer, in words, to "your voice is sent to …": null where nobody has asked yet. Also a stored
   * preference, or a function that looks it up each time. Default: the payer's preferences on this device.
   */
  readonly consent?: ConsentAnswer | null | ConsentPreference | ConsentPreference['get'];
  /** Who gets the audio, as the payer knows it. Default: the maker of the browser, where the browser tells. */
  readonly recipient?: string;
}

/**
 * The browser's recognizer that sends the voice to a service. It answers `needs-consent`, and never opens the microphone,
 * until the payer has agreed.
 */
export function nativeCloud(options: NativeCloudOptions = {}): RecognitionEngine {
  const engine = createNativeEngine(options);
  const preference = preferenceOf(options.consent);
  let answered: ConsentAnswer | null = null;

  const consent = async () => answered ?? (await withTimeout(lookUp(preference), consentMs, null, engine.clock));

  return {
    name: 'native-cloud',
    get voiceGoes() {
      return { kind: 'sent-to', recipient: options.recipient ?? speechServiceOf(engine.platform.browser()) } as const;
    },
    systemSounds: () => engine.platform.soundsItself(),
    availability: () =>
      availabilityUnless(engine.obstacle(), async () => {
        // Firefox recognizes on the device: there is no cloud to agree to.
        if (engine.platform.isGecko()) return { kind: 'unavailable', cause: 'unsupported' };
        const answer = await consent();
        if (answer === 'given') return { kind: 'available' };
        return answer === 'refused' ? { kind: 'needs-consent', answer } : { kind: 'needs-consent' };
      }),
    setConsent(given) {
      // A later yes outranks an earlier no of the settings, wherever the app keeps its answers.
      void inPreferences.set(given);
      if (preference === inPreferences) return;
      // A preference that cannot be stored still holds for this visit.
      answered = given;
      void Promise.resolve()
        .then(() => preference.set?.(given))
        .catch(() => {});
    },
    listen: (request, events) =>
      engine.listen(request, events, {
        processLocally: 'forbidden',
        phrases: options.phrases?.(request) ?? [],
        admit: async () => ((await consent()) === 'given' ? null : 'service-not-allowed'),
      }),
  };
}

const consentMs = 3_000;

function preferenceOf(consent: NativeCloudOptions['consent']): ConsentPreference {
  if (typeof consent === 'function') return { get: consent };
  if (typeof consent === 'object' && consent !== null) return consent;
  return consent === undefined ? inPreferences : { get: () => consent };
}

/** Looked up at each use: the payer can change their mind in the settings. */
const inPreferences: Required<ConsentPreference> = {
  get() {
    const { remoteRecognition } = getDocumentPreferences().getSnapshot();
    if (remoteRecognition === 'ask') return null;
    return remoteRecognition === 'allowed' ? 'given' : 'refused';
  },
  set(answer) {
    getDocumentPreferences().choose({ remoteRecognition: answer === 'given' ? 'allowed' : 'refused' });
  },
};

async function lookUp(preference: ConsentPreference): Promise<ConsentAnswer | null> {
  return preference.get();
}
