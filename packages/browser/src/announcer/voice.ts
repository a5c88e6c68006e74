import type { Message } from '@payaloud/core/announcement';
import type { QueueEffect, QueueEvent } from '@payaloud/core/internal/announcement';
import { withTimeout, type Clock } from '../runtime';
import { laterUtterance } from '../speaker/laterUtterance';
import type { Speaker, Utterance } from '../speaker/port';

/** How long the microphone stays closed after the page voice, in ms: rooms echo and loudspeakers lag. */
const guardMs = 300;

/** How long a message waits for its words, in ms. Then it is spoken as it is written. */
const wordsTimeoutMs = 5_000;

export interface Voice {
  readonly speak: (effect: Extract<QueueEffect, { type: 'speak' }>, dispatch: (event: QueueEvent) => void) => void;
  readonly silence: (key: number) => void;
  /** Resolves when the voice is silent, and has been for 300 ms. */
  readonly whenQuiet: () => Promise<void>;
}

/** The utterances of one document. */
export function createVoice(speaker: Speaker, clock: Clock): Voice {
  const utterances = new Map<number, Utterance>();
  let endedAt = Number.NEGATIVE_INFINITY;

  function begin(text: string, { lang, plain, speech }: Message): Utterance {
    return speaker.speak(text, { ...(lang && { lang }), ...(plain && text === speech && { plain }) });
  }

  function beginInWords(text: string, message: Message, inWords: NonNullable<Message['inWords']>): Utterance {
    const ready = withTimeout(inWords(), wordsTimeoutMs, message, clock).then((words) => () => {
      const isMasked = text === message.masked;
      return begin(words[isMasked ? 'masked' : 'speech'] ?? text, { ...message, ...words });
    });
    return laterUtterance(ready);
  }

  return {
    speak({ key, text, message }, dispatch) {
      const { inWords } = message;
      const utterance = inWords ? beginInWords(text, message, inWords) : begin(text, message);
      utterances.set(key, utterance);
      void utterance.settled.then((result) => {
        utterances.delete(key);
        endedAt = clock.monotonic();
        dispatch({ type: 'voice-settled', key, result });
      });
    },
    silence: (key) => utterances.get(key)?.stop(),
    async whenQuiet() {
      for (;;) {
        await Promise.all(Array.from(utterances.values(), ({ settled }) => settled));
        const restMs = endedAt + guardMs - clock.monotonic();
        if (utterances.size === 0 && restMs <= 0) return;
        await new Promise<void>((resolve) => clock.after(Math.max(20, restMs), resolve));
      }
    },
  };
}
