import type { RecognitionBehavior, RecognitionTwin, TwinSaying } from './recognitionBehavior';
import type { SynthesisEngine, SynthesisTwinOptions } from './synthesisBehavior';
import type { TwinParts } from './twinParts';
import type { TwinPace, TwinTime } from './twinTime';

/** The twin as plain data, so that it can be sent into a page. */
export interface TwinData {
  readonly recognition: RecognitionBehavior;
  readonly sayings: readonly TwinSaying[];
  readonly pace: TwinPace;
  /** Null leaves the page's own synthesis. */
  readonly synthesis: SynthesisTwinOptions | null;
}

/** The twin as a page has it under `webSpeechTwin`. */
export interface StartedTwin extends RecognitionTwin {
  readonly synthesis: SynthesisEngine | null;
}

/**
 * Installs recognition and synthesis on a window-like object, in one room: an open microphone hears the page's voice and
 * lowers it. `webSpeechTwinScript` sends the source of this function into pages, so it may use nothing from outside
 * except types.
 */
export function startTwin(
  target: object,
  data: TwinData,
  parts: TwinParts,
  own?: { readonly time: TwinTime; readonly synthesis: SynthesisEngine },
): StartedTwin {
  const time = own?.time ?? parts.createTwinTime(data.pace, parts.createPageClock());
  const recognition = parts.installRecognition(target, data.recognition, data.sayings, time, parts);
  const synthesis = data.synthesis && (own?.synthesis ?? parts.createSynthesisEngine(data.synthesis, time, parts));
  const undo = synthesis?.connect(target);
  if (synthesis) {
    synthesis.onSpoken = (text) => recognition.hearPageVoice(text);
    synthesis.loudness = () => {
      if (!recognition.capturing || recognition.behavior.volumeWhileOpen !== 'lowered') return 'full';
      const { navigator } = target as { navigator?: { audioSession?: { type: string } } };
      return (navigator?.audioSession?.type ?? 'auto') === 'auto' ? 'lowered' : 'full';
    };
  }
  const remove = () => {
    undo?.();
    recognition.remove();
  };
  return Object.create(recognition, {
    synthesis: { value: synthesis },
    remove: { value: remove },
  }) as StartedTwin;
}
