import { PayaloudTestingError } from '../PayaloudTestingError';
import { createPageClock } from '../time/pageClock';
import type { RecognitionTwin, TwinSaying, TwinScript } from './recognitionBehavior';
import type { RecognitionScenario } from './recognitionScenarios';
import { startTwin } from './startTwin';
import type { SynthesisTwin } from './synthesisBehavior';
import { createSynthesisEngine } from './synthesisEngine';
import { behaviorOf, twinDataOf, type WebSpeechTwinOptions } from './twinOptions';
import { twinParts } from './twinParts';
import { createTwinTime } from './twinTime';

export interface WebSpeechTwin extends TwinScript, Pick<RecognitionTwin, 'trace' | 'starts' | 'beeps' | 'capturing'> {
  /**
   * Installs the twin on a window-like object. Returns the undo. In a story: `beforeEach: () => twin.connect(window)`.
   */
  connect(target: object): () => void;
  /** Switches to another scenario. Properties that a page reads only once (constructors, `navigator`) stay. */
  change(scenario: RecognitionScenario): void;
  /** The page's voice. Connected only if `profile` or `synthesis` was given. */
  readonly synthesis: SynthesisTwin;
}

/**
 * A browser's speech recognition and synthesis for tests and stories, with scripted utterances and the known faults of
 * browsers. Creating it has no side effects.
 *
 * @example
 *   const twin = createWebSpeechTwin({ utterances: ['twelve dollars and five cents'] });
 *   const disconnect = twin.connect(window);
 */
export function createWebSpeechTwin(options: WebSpeechTwinOptions = {}): WebSpeechTwin {
  const data = twinDataOf(options);
  const early: TwinSaying[] = [...data.sayings];
  const time = createTwinTime(data.pace, options.clock ?? createPageClock());
  const synthesis = createSynthesisEngine(data.synthesis ?? {}, time, twinParts);
  let twin: RecognitionTwin | null = null;
  let recognition = data.recognition;

  function connectedTwin(): RecognitionTwin {
    if (!twin) throw new PayaloudTestingError('not-connected', 'First connect the twin: `twin.connect(window)`.');
    return twin;
  }

  return {
    connect(target) {
      const connected = startTwin(target, { ...data, recognition, sayings: early }, twinParts, { time, synthesis });
      twin = connected;
      return () => connected.remove();
    },
    say(...utterances) {
      if (twin) twin.say(...utterances);
      else early.push(...utterances);
    },
    sayAlternatives(transcripts, confidences) {
      this.say({ transcripts, ...(confidences ? { confidences } : {}) });
    },
    stayQuiet() {
      this.say(null);
    },
    fail(error) {
      if (twin) twin.fail(error);
      else early.push({ error });
    },
    open: () => connectedTwin().open(),
    hear: (soFar) => connectedTwin().hear(soFar),
    finish: (utterance) => connectedTwin().finish(utterance),
    change(scenario) {
      recognition = behaviorOf({ ...options, scenario });
      twin?.change(recognition);
    },
    get trace() {
      return twin?.trace ?? [];
    },
    get starts() {
      return twin?.starts ?? 0;
    },
    get beeps() {
      return twin?.beeps ?? 0;
    },
    get capturing() {
      return twin?.capturing ?? false;
    },
    synthesis,
  };
}
