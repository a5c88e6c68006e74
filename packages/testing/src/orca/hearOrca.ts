import type { RecordedSpeech, SpeechRecorder } from '../speech-recorder';
import { isMatch } from '../spoken-log/isMatch';
import { createPageClock, type PageClock } from '../time/pageClock';
import { PayaloudTestingError } from '../PayaloudTestingError';

/** An event of W3C AT Driver (https://w3c.github.io/at-driver/#module-interaction): text that was handed to the voice. */
export interface CapturedOutput {
  readonly method: 'interaction.capturedOutput';
  readonly params: { readonly data: string };
}

/** Orca's words, without the voice of the page. */
export interface HeardOrca {
  /** Texts in order, since the start or the last `clear()`. */
  readonly texts: () => string[];
  /** Texts up to the one that the last wait resolved with. Leaves out later ones. */
  textsSoFar(): string[];
  /** Calls `listener` with each text as Orca speaks it. Returns its undo. */
  onCapturedOutput(listener: (event: CapturedOutput) => void): () => void;
  /**
   * Resolves with the next text that matches: the first one after those that earlier waits resolved with. A string
   * matches if it is the whole text. Rejects with `PayaloudTestingError` and all texts after `timeoutMs` (default
   * 15,000).
   */
  readonly waitFor: (words: string | RegExp, timeoutMs?: number) => Promise<string>;
  /** Waits for several texts in this order. Others may come between them. */
  expectInOrder(words: readonly (string | RegExp)[], timeoutMs?: number): Promise<void>;
  clear(): void;
}

/** @param from `start`: waits also see what was spoken before. Default: `start`. */
export function hearOrca(
  recorder: SpeechRecorder,
  from: 'start' | 'now' = 'start',
  clock: PageClock = createPageClock(),
): HeardOrca {
  const speech = () => recorder.speech.filter(isOrca);
  /** The speech up to here was taken by earlier waits. */
  let taken = from === 'now' ? speech().at(-1) : undefined;

  const texts = () => speech().map(({ text }) => text);

  function findNext(words: string | RegExp): RecordedSpeech | undefined {
    const all = speech();
    const next = taken ? all.indexOf(taken) + 1 : 0;
    return all.slice(next).find(({ text }) => isMatch(text, words));
  }

  function takeNext(words: string | RegExp): string | undefined {
    const found = findNext(words);
    taken = found ?? taken;
    return found?.text;
  }

  async function waitFor(words: string | RegExp, timeoutMs = 15_000): Promise<string> {
    const spoken = takeNext(words);
    if (spoken !== undefined) return spoken;
    return new Promise((resolve, reject) => {
      const endTimer = clock.after(timeoutMs, () => {
        leave();
        reject(notSpoken(words, texts(), taken?.text));
      });
      const leave = recorder.onSpeech(() => {
        const text = takeNext(words);
        if (text === undefined) return;
        leave();
        endTimer();
        resolve(text);
      });
    });
  }

  return {
    texts,
    onCapturedOutput: (listener) =>
      recorder.onSpeech((one) => {
        if (isOrca(one)) listener({ method: 'interaction.capturedOutput', params: { data: one.text } });
      }),
    textsSoFar() {
      const all = speech();
      const last = taken ? all.indexOf(taken) : -1;
      return all.slice(0, last + 1).map(({ text }) => text);
    },
    waitFor,
    async expectInOrder(words, timeoutMs) {
      for (const one of words) await waitFor(one, timeoutMs);
    },
    clear() {
      recorder.clear();
      taken = undefined;
    },
  };
}

/** Orca names itself `user:Orca:default`; Chromium ends in `extension_api`. */
function isOrca({ client }: RecordedSpeech): boolean {
  return client.includes(':Orca:');
}

function notSpoken(words: string | RegExp, heard: readonly string[], after: string | undefined): PayaloudTestingError {
  const since = after === undefined ? '' : ` after “${after}”`;
  return new PayaloudTestingError(
    'not-spoken',
    `Orca did not say ${String(words)}${since}. It said:\n${heard.map((text) => `  ${text}`).join('\n')}`,
  );
}
