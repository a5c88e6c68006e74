import type { WebSpeechPhraseConstructor, WebSpeechRecognitionConstructor } from './webSpeech';

/** What the native engines ask the platform. The default looks at the page at each call, never before. */
export interface SpeechPlatform {
  recognition(): WebSpeechRecognitionConstructor | undefined;
  phrase(): WebSpeechPhraseConstructor | undefined;
  isSecureContext(): boolean;
  /** False only where a permissions policy is known to forbid the feature. */
  allowsFeature(feature: 'microphone' | 'on-device-speech-recognition'): boolean;
  microphonePermission(): Promise<PermissionState | 'unknown'>;
  /** False only where the list of devices is known and holds no microphone. */
  hasMicrophone(): Promise<boolean>;
  /** An iOS web app on the home screen: it has the API, and the API does nothing (WebKit bug 225298). */
  isIosHomeScreenApp(): boolean;
  /** Firefox, which recognizes on the device and has no cloud service behind the API. */
  isGecko(): boolean;
  /** Android and iOS beep when their recognizer starts and ends. */
  soundsItself(): boolean;
  /** What the browser says of itself. */
  browser(): BrowserNames;
  /** The payer's languages, best first (BCP 47). */
  languages(): readonly string[];
  /** `navigator.audioSession` (Safari 16.4 and newer). */
  audioSession(): { type: string } | undefined;
}

export interface BrowserNames {
  readonly brands: readonly { readonly brand: string }[];
  readonly userAgent: string;
}

/** The platform of a window-like object. Default: `globalThis` at the time of each call. */
export function browserPlatform(scope?: object): SpeechPlatform {
  const global = () => (scope ?? globalThis) as PageScope;
  const navigator = () => global().navigator ?? {};

  return {
    recognition: () => global().SpeechRecognition ?? global().webkitSpeechRecognition,
    phrase: () => global().SpeechRecognitionPhrase,
    isSecureContext: () => global().isSecureContext !== false,
    allowsFeature(feature) {
      const policy = global().document?.permissionsPolicy ?? global().document?.featurePolicy;
      if (!policy?.features().includes(feature)) return true;
      return policy.allowsFeature(feature);
    },
    async microphonePermission() {
      const status = await navigator().permissions?.query({ name: 'microphone' });
      return status?.state ?? 'unknown';
    },
    async hasMicrophone() {
      const devices = await navigator().mediaDevices?.enumerateDevices?.();
      return devices?.some((device) => device.kind === 'audioinput') ?? true;
    },
    isIosHomeScreenApp: () => navigator().standalone === true,
    isGecko: () => /\bGecko\/\d/.test(navigator().userAgent ?? ''),
    soundsItself: () => /Android|iPhone|iPad|iPod/.test(navigator().userAgent ?? ''),
    browser: () => ({ brands: navigator().userAgentData?.brands ?? [], userAgent: navigator().userAgent ?? '' }),
    languages: () => navigator().languages ?? [],
    audioSession: () => navigator().audioSession,
  };
}

interface PageScope {
  SpeechRecognition?: WebSpeechRecognitionConstructor;
  webkitSpeechRecognition?: WebSpeechRecognitionConstructor;
  SpeechRecognitionPhrase?: WebSpeechPhraseConstructor;
  isSecureContext?: boolean;
  document?: { permissionsPolicy?: FeaturePolicy; featurePolicy?: FeaturePolicy };
  navigator?: PageNavigator;
}

interface FeaturePolicy {
  features(): readonly string[];
  allowsFeature(feature: string): boolean;
}

interface PageNavigator {
  readonly userAgent?: string;
  readonly userAgentData?: Pick<BrowserNames, 'brands'>;
  readonly languages?: readonly string[];
  readonly standalone?: boolean;
  readonly audioSession?: { type: string };
  readonly permissions?: { query(descriptor: { name: string }): Promise<{ state: PermissionState }> };
  readonly mediaDevices?: { enumerateDevices?(): Promise<readonly { kind: string }[]> };
}
