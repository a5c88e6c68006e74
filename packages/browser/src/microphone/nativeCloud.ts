import { getDocumentPreferences } from '../preferences';
import { lazyEngine } from './lazySpeech';
import type { NativeCloudOptions } from './nativeOptions';
import type { RecognitionEngine } from './port';
import { apiObstacle, speechApi } from './speechApi';
import { speechServiceOf } from './speechService';

/**
 * The browser's recognizer that sends the recording to a service. Until the payer consents, it answers `needs-consent`
 * and never opens the microphone.
 *
 * @example
 *   const recognizer = createRecognizer({ engines: [nativeCloud()] });
 */
export function nativeCloud(options: NativeCloudOptions = {}): RecognitionEngine {
  const api = options.platform ?? speechApi();
  const { setConsent, availability, listen } = lazyEngine(({ cloudEngine }) =>
    cloudEngine(options, getDocumentPreferences),
  );
  return {
    name: 'native-cloud',
    get voiceGoes() {
      return { kind: 'sent-to', recipient: options.recipient ?? speechServiceOf(api.browser()) } as const;
    },
    systemSounds: () => api.soundsItself(),
    // Firefox recognizes on the device, so there is no cloud to consent to.
    obstacle: () => apiObstacle(api) ?? (api.isGecko() ? 'unsupported' : null),
    setConsent,
    availability,
    listen,
  };
}
