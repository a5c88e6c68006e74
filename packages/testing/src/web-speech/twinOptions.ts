import type { RecognitionBehavior, TwinUtterance } from './recognitionBehavior';
import type { PageClock } from '../time/pageClock';
import { recognitionScenarios, type RecognitionScenario } from './recognitionScenarios';
import { speechProfiles, type SpeechProfileName } from './speechProfiles';
import type { TwinData } from './startTwin';
import type { SynthesisTwinOptions } from './synthesisBehavior';
import type { TwinPace } from './twinTime';

export interface WebSpeechTwinOptions {
  /** A whole browser, recognition and synthesis. Default: none, then the page keeps its own synthesis. */
  readonly profile?: SpeechProfileName;
  /** One behavior of recognition; outranks that of the profile. Default: `chromium`, in which everything works. */
  readonly scenario?: RecognitionScenario;
  /** Differences from profile or scenario. */
  readonly behavior?: Partial<RecognitionBehavior>;
  /** Gives the page a synthesis, or changes that of the profile. */
  readonly synthesis?: SynthesisTwinOptions;
  /** Utterances, one per listening. Null means that nobody speaks. Add more later with `say`. */
  readonly utterances?: readonly (string | TwinUtterance | null)[];
  /**
   * `timed`: events follow each other by the clock. `stepped`: no time passes. The test opens the microphone and tells
   * each result by `open`, `hear` and `finish`, and the page's voice speaks to its end by `synthesis.finish`. Default
   * `timed`.
   */
  readonly pace?: TwinPace;
  /** The time by which events follow each other. Default: the page's. */
  readonly clock?: PageClock;
}

export function twinDataOf(options: Omit<WebSpeechTwinOptions, 'clock'>): TwinData {
  const whole = options.profile ? speechProfiles[options.profile] : null;
  const synthesis = whole || options.synthesis ? { ...whole?.synthesis, ...options.synthesis } : null;
  const { utterances: sayings = [], pace = 'timed' } = options;
  return { recognition: behaviorOf(options), sayings, synthesis, pace };
}

export function behaviorOf({ profile, scenario, behavior }: WebSpeechTwinOptions): RecognitionBehavior {
  const base =
    profile && !scenario ? speechProfiles[profile].recognition : recognitionScenarios[scenario ?? 'chromium'];
  return { ...base, ...behavior };
}
