import { pageAllows } from '../runtime';
import { openTrack, type OpenTrack } from './sharedTrack';
import { speechApi, type SpeechApi } from './speechApi';
import type { WebSpeechPhraseConstructor } from './webSpeech';

/** Platform features that the native engines use. The default reads the page at each call, never before. */
export interface SpeechPlatform extends SpeechApi {
  phrase(): WebSpeechPhraseConstructor | undefined;
  /** False only if a permissions policy is known to forbid the feature. */
  allowsFeature(feature: 'microphone' | 'on-device-speech-recognition'): boolean;
  microphonePermission(): Promise<PermissionState | 'unknown'>;
  /** False only if the list of devices is known and contains no microphone. */
  hasMicrophone(): Promise<boolean>;
  /** The payer's languages, best first (BCP 47). */
  languages(): readonly string[];
  /**
   * Opens the microphone as a track that recognition can use. Absent if the browser cannot: recognition then opens the
   * microphone by itself.
   */
  readonly openTrack?: OpenTrack | undefined;
  /** `navigator.audioSession` (Safari 16.4 and newer). */
  audioSession(): { type: string } | undefined;
}

/**
 * The platform of a window-like object. Default: `globalThis` at the time of each call.
 *
 * @example
 *   const permission = await browserPlatform().microphonePermission();
 */
export function browserPlatform(scope?: object): SpeechPlatform {
  const global = () => (scope ?? globalThis) as PageScope;
  const navigator = () => global().navigator ?? {};

  const api = speechApi(scope);

  return {
    ...api,
    phrase: () => global().SpeechRecognitionPhrase,
    allowsFeature: (feature) => pageAllows(feature, global()),
    async microphonePermission() {
      const status = await navigator().permissions?.query({ name: 'microphone' });
      return status?.state ?? 'unknown';
    },
    async hasMicrophone() {
      const devices = await navigator().mediaDevices?.enumerateDevices?.();
      return devices?.some((device) => device.kind === 'audioinput') ?? true;
    },
    languages: () => navigator().languages ?? [],
    get openTrack() {
      // `start(track)` cannot be detected, and browsers without it would open a second microphone. Chrome has it since
      // 135, and `processLocally` since 139. Android's recognizer belongs to the system and takes no track.
      const takesTracks = 'processLocally' in (api.recognition()?.prototype ?? {});
      const canOpen = global() === globalThis && navigator().mediaDevices?.getUserMedia && global().AudioContext;
      return takesTracks && canOpen && !api.soundsItself() && !api.isGecko() ? openTrack : undefined;
    },
    audioSession: () => navigator().audioSession,
  };
}

interface PageScope {
  SpeechRecognitionPhrase?: WebSpeechPhraseConstructor;
  AudioContext?: unknown;
  navigator?: PageNavigator;
}

interface PageNavigator {
  readonly languages?: readonly string[];
  readonly audioSession?: { type: string };
  readonly permissions?: { query(descriptor: { name: string }): Promise<{ state: PermissionState }> };
  readonly mediaDevices?: { enumerateDevices?(): Promise<readonly { kind: string }[]>; getUserMedia?: unknown };
}
