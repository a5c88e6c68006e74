import { installRecognition } from './installRecognition';
import { recognitionScenarios, type RecognitionScenario } from './recognitionScenarios';
import type { RecognitionTwin, RecognitionBehavior, TwinUtterance } from './recognitionBehavior';

export interface WebSpeechTwinOptions {
  /** Default: `chromium`, in which everything works. */
  readonly scenario?: RecognitionScenario;
  /** Differences from the scenario. */
  readonly behavior?: Partial<RecognitionBehavior>;
  /** Utterances, one per listening. Null means that nobody speaks. Add more later with `say`. */
  readonly utterances?: readonly (string | TwinUtterance | null)[];
}

export interface WebSpeechTwin extends Pick<RecognitionTwin, 'say' | 'trace' | 'starts' | 'capturing'> {
  /**
   * Installs the twin on a window-like object. Returns the undo. In a story: `beforeEach: () => twin.connect(window)`.
   */
  connect(target: object): () => void;
  /** Switches to another scenario. Properties that a page reads only once (constructors, `navigator`) stay. */
  change(scenario: RecognitionScenario): void;
}

/**
 * A browser's speech recognition for tests and stories: `SpeechRecognition` with scripted utterances and the known
 * faults of browsers, one scenario each. Creating it has no side effects.
 */
export function createWebSpeechTwin(options: WebSpeechTwinOptions = {}): WebSpeechTwin {
  const early: (string | TwinUtterance | null)[] = [...(options.utterances ?? [])];
  let twin: RecognitionTwin | null = null;
  let behavior = behaviorOf(options);

  return {
    connect(target) {
      const connected = installRecognition(target, behavior, early);
      twin = connected;
      return () => connected.remove();
    },
    say(...utterances) {
      if (twin) twin.say(...utterances);
      else early.push(...utterances);
    },
    change(scenario) {
      behavior = behaviorOf({ ...options, scenario });
      twin?.change(behavior);
    },
    get trace() {
      return twin?.trace ?? [];
    },
    get starts() {
      return twin?.starts ?? 0;
    },
    get capturing() {
      return twin?.capturing ?? false;
    },
  };
}

/**
 * The twin as a script, for a page driven by another process. The page has it as `webSpeechTwin`: `page.addInitScript({
 * content: webSpeechTwinScript({ scenario: 'android-chrome', utterances: ['ten dollars'] }) })`, `page.evaluate(() =>
 * webSpeechTwin.say('yes'))`.
 */
export function webSpeechTwinScript(options: WebSpeechTwinOptions = {}): string {
  const data = [behaviorOf(options), options.utterances ?? []].map((part) => JSON.stringify(part)).join(', ');
  return `globalThis.webSpeechTwin = (${installRecognition.toString()})(globalThis, ${data});`;
}

function behaviorOf({ scenario = 'chromium', behavior }: WebSpeechTwinOptions): RecognitionBehavior {
  return { ...recognitionScenarios[scenario], ...behavior };
}
