import {
  createWebSpeechTwin,
  type SpeechProfileName,
  type WebSpeechTwin,
  type WebSpeechTwinOptions,
} from '@payaloud/testing';

type Attributes = Partial<{
  continuous: boolean;
  interimResults: boolean;
  maxAlternatives: number;
  processLocally: boolean;
  phrases: readonly object[];
}>;

interface Recognition extends EventTarget, Attributes {
  start(track?: object): void;
  stop(): void;
  abort(): void;
}

export interface SpeechPage {
  readonly SpeechRecognition?: {
    new (): Recognition;
    available(options: object): Promise<string>;
    install(options: object): Promise<boolean>;
  };
  readonly webkitSpeechRecognition?: new () => Recognition;
  readonly SpeechRecognitionPhrase: new (phrase: string) => object;
  readonly SpeechSynthesisUtterance: typeof SpeechSynthesisUtterance;
  readonly speechSynthesis: SpeechSynthesis;
  readonly navigator: {
    readonly standalone?: boolean;
    readonly audioSession?: { type: string };
    readonly permissions: { query(descriptor: object): Promise<object> };
  };
}

/** A page that has nothing but the twin. */
export function pageOf(twin: Pick<WebSpeechTwin, 'connect'>, page: object = {}): SpeechPage {
  twin.connect(page);
  return page as SpeechPage;
}

interface Listening {
  readonly attributes?: Attributes;
  readonly phrases?: readonly string[];
  readonly track?: object;
  /** Default: a twin of the profile with these options. */
  readonly twin?: WebSpeechTwin;
  readonly options?: WebSpeechTwinOptions;
}

/** Starts a recognition in a browser, and writes down its results. */
export function recognize(profile: SpeechProfileName, listening: Listening = {}) {
  const { attributes = {}, phrases, track, options } = listening;
  const twin = listening.twin ?? createWebSpeechTwin({ profile, ...options });
  const page = pageOf(twin);
  const Recognition = page.SpeechRecognition ?? page.webkitSpeechRecognition!;
  const recognition = new Recognition();
  Object.assign(recognition, attributes);
  if (phrases) recognition.phrases = phrases.map((phrase) => new page.SpeechRecognitionPhrase(phrase));
  const results: string[] = [];
  recognition.addEventListener('result', (event) => results.push(describeResults(event as SpeechRecognitionEvent)));
  recognition.start(track);
  return { page, recognition, twin, results };
}

/** `0: final 0 ten, final ten | tan`: the index, then each result with its alternatives. A zero is its confidence. */
function describeResults({ resultIndex, results }: SpeechRecognitionEvent): string {
  const entries = Array.from(results, (result) => {
    const transcripts = Array.from(result, ({ transcript }) => transcript).join(' | ');
    if (!result.isFinal) return `interim ${transcripts}`;
    return result[0]?.confidence === 0 ? `final 0 ${transcripts}` : `final ${transcripts}`;
  });
  return `${resultIndex}: ${entries.join(', ')}`;
}

/** Speaks in a page, and writes down the events of all utterances. */
export function speakIn(page: SpeechPage) {
  const events: string[] = [];
  return {
    events,
    speak(
      text: string,
      voice: SpeechSynthesisVoice | null = null,
      note: (event: SpeechSynthesisEvent) => void = () => {},
    ) {
      const utterance = new page.SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      for (const type of ['start', 'end', 'error', 'pause', 'resume', 'boundary']) {
        utterance.addEventListener(type, (event) => {
          const { error } = event as SpeechSynthesisErrorEvent;
          events.push(error ? `${type}:${error}` : type);
          note(event as SpeechSynthesisEvent);
        });
      }
      page.speechSynthesis.speak(utterance);
    },
  };
}
