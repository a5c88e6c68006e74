import type { RecognitionCause } from './port';
import type { WebSpeechRecognitionConstructor } from './webSpeech';

/** Facts about speech recognition that the platform provides synchronously. */
export interface SpeechApi {
  recognition(): WebSpeechRecognitionConstructor | undefined;
  isSecureContext(): boolean;
  /** True in an iOS home screen app, where the API exists but does nothing (WebKit bug 225298). */
  isIosHomeScreenApp(): boolean;
  /** True in Firefox, which recognizes on the device and has no cloud service behind the API. */
  isGecko(): boolean;
  /** True on Android and iOS, which beep when their recognizer starts and ends. */
  soundsItself(): boolean;
  /** The names that the browser reports for itself. */
  browser(): BrowserNames;
}

export interface BrowserNames {
  readonly brands: readonly { readonly brand: string }[];
  readonly userAgent: string;
}

/** The API of a window-like object. Default: `globalThis` at the time of each call. */
export function speechApi(scope?: object): SpeechApi {
  const global = () => (scope ?? globalThis) as PageScope;
  const navigator = () => global().navigator ?? {};
  const userAgent = () => navigator().userAgent ?? '';
  return {
    recognition: () => global().SpeechRecognition ?? global().webkitSpeechRecognition,
    isSecureContext: () => global().isSecureContext !== false,
    isIosHomeScreenApp: () => navigator().standalone === true,
    isGecko: () => /\bGecko\/\d/.test(userAgent()),
    soundsItself: () => /Android|iPhone|iPad|iPod/.test(userAgent()),
    browser: () => ({ brands: navigator().userAgentData?.brands ?? [], userAgent: userAgent() }),
  };
}

/** Why recognition is impossible on this page, as far as is known synchronously; null if it may work. */
export function apiObstacle(api: SpeechApi): RecognitionCause | null {
  if (!api.isSecureContext()) return 'insecure-context';
  return api.recognition() && !api.isIosHomeScreenApp() ? null : 'unsupported';
}

interface PageScope {
  SpeechRecognition?: WebSpeechRecognitionConstructor;
  webkitSpeechRecognition?: WebSpeechRecognitionConstructor;
  isSecureContext?: boolean;
  navigator?: {
    readonly userAgent?: string;
    readonly userAgentData?: Pick<BrowserNames, 'brands'>;
    readonly standalone?: boolean;
  };
}
