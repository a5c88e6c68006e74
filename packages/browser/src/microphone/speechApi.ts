import type { RecognitionCause } from './port';
import type { WebSpeechRecognitionConstructor } from './webSpeech';

/** What the platform tells at once about speech recognition. */
export interface SpeechApi {
  recognition(): WebSpeechRecognitionConstructor | undefined;
  isSecureContext(): boolean;
  /** An iOS web app on the home screen: it has the API, and the API does nothing (WebKit bug 225298). */
  isIosHomeScreenApp(): boolean;
  /** Firefox, which recognizes on the device and has no cloud service behind the API. */
  isGecko(): boolean;
  /** Android and iOS beep when their recognizer starts and ends. */
  soundsItself(): boolean;
  /** What the browser says of itself. */
  browser(): BrowserNames;
}

export interface BrowserNames {
  readonly brands: readonly { readonly brand: string }[];
  readonly userAgent: string;
}

/** Of a window-like object. Default: `globalThis` at the time of each call. */
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

/** Why nothing can be recognized on this page, as far as it shows at once; null if it may work. */
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
