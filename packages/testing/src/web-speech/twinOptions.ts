import type { RecognitionBehavior, TwinUtterance } from './recognitionBehavior';
import { recognitionScenarios, type RecognitionScenario } from './recognitionScenarios';
import { speechProfiles, type SpeechProfileName } from './speechProfiles';
import type { TwinData } from './startTwin';
import type { SynthesisTwinOptions } from './synthesisBehavior';

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
}

export function twinDataOf(options: WebSpeechTwinOptions): TwinData {
  const whole = options.profile ? speechProfiles[options.profile] : null;
  const synthesis = whole || options.synthesis ? { ...whole?.synthesis, ...options.synthesis } : null;
  return { recognition: behaviorOf(options), sayings: options.utterances ?? [], synthesis };
}

export function behaviorOf({ profile, scenario, behavior }: WebSpeechTwinOptions): RecognitionBehavior {
  const base =
    profile && !scenario ? speechProfiles[profile].recognition : recognitionScenarios[scenario ?? 'chromium'];
  return { ...base, ...behavior };
}
