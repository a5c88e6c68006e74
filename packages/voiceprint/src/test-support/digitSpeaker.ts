import type { ListenEvents, ListenOutcome, RecognitionCause, RecognitionEngine } from '@payaloud/browser';
import type { OpenMicrophone } from '@payaloud/browser/capture';

/** A payer's words while the microphone is open, and the recognizer's result. */
export interface SaidDigits {
  readonly pcm: Float32Array;
  /**
   * A transcript of several words, or a `RecognitionCause`. `unfinished`: the payer is still speaking. `unanswered`: the
   * recognizer never answers.
   */
  readonly heard: string;
  /** Resolves when the payer has finished. The microphone captures until then. Default: at once. */
  readonly until?: Promise<void>;
}

export interface DigitSpeaker {
  readonly openMicrophone: OpenMicrophone;
  readonly createEngine: (openMicrophone: OpenMicrophone) => RecognitionEngine;
  /** How often the microphone was opened, and how often it is open now. */
  readonly opened: () => number;
  readonly open: () => number;
}

/** A microphone and a recognizer without the Web's speech APIs. `next` is asked each time the microphone opens. */
export function createDigitSpeaker(next: () => SaidDigits): DigitSpeaker {
  let opened = 0;
  let open = 0;
  let said: SaidDigits | null = null;

  const openMicrophone: OpenMicrophone = async (events) => {
    opened += 1;
    open += 1;
    const now = next();
    said = now;
    queueMicrotask(() => events.onSamples(now.pcm, 16_000));
    let isOpen = true;
    return {
      close() {
        if (isOpen) open -= 1;
        isOpen = false;
      },
    };
  };

  const createEngine = (microphone: OpenMicrophone): RecognitionEngine => ({
    name: 'double',
    voiceGoes: { kind: 'on-device' },
    availability: () => Promise.resolve({ kind: 'available' }),
    listen(_request, events: ListenEvents) {
      let close = () => {};
      let isOver = false;
      const settle = (outcome: ListenOutcome) => {
        if (isOver) return;
        isOver = true;
        close();
        queueMicrotask(() => events.onSettled(outcome));
      };
      const finish = () => {
        if (isOver) return;
        close();
        events.onClosed?.();
        if (said?.heard !== 'unanswered') settle(outcomeOf(said?.heard ?? 'no-speech'));
      };
      const onSamples = () => {
        events.onCapture?.();
        if (said?.heard === 'unfinished') return;
        if (said?.until) void said.until.then(finish);
        else void opening.then(finish);
      };
      const opening = microphone({ onSamples, onLost() {} }, { signal: new AbortController().signal });
      opening.then(
        (opened) => {
          close = () => opened.close();
        },
        () => settle({ kind: 'failed', cause: 'no-microphone' }),
      );
      return { stop: finish, abort: () => settle({ kind: 'failed', cause: 'aborted' }) };
    },
  });

  return { openMicrophone, createEngine, opened: () => opened, open: () => open };
}

function outcomeOf(heard: SaidDigits['heard']): ListenOutcome {
  if (heard === 'unfinished' || heard === 'unanswered') return { kind: 'failed', cause: 'not-understood' };
  const isTranscript = heard.includes(' ');
  return isTranscript ? { kind: 'heard', transcripts: [heard] } : { kind: 'failed', cause: heard as RecognitionCause };
}
