import type { Timers } from '../runtime';
import { secondsOf } from './splitSentences';

/** How one piece of an utterance ended. The watchdog reports `unstarted` and `stalled`, which are tried again. */
export type PieceResult = 'spoken' | 'unstarted' | 'stalled' | 'cut-off' | 'refused' | 'failed';

export interface Piece {
  readonly text: string;
  readonly lang: string;
  readonly voice: SpeechSynthesisVoice | null;
  readonly rate: number;
  readonly volume: number;
}

/** How long a voice may take to start, in ms. On Android a cold voice took up to 2.5 s in field reports. */
const startTimeoutMs = 4_000;

/**
 * Speaks one piece. Settles exactly once and ignores later events. Does not use `boundary`, which Android and
 * speech-dispatcher never fire.
 */
export function sayPiece(
  synthesis: SpeechSynthesis,
  piece: Piece,
  timers: Timers,
): { result: Promise<PieceResult>; leave(): void } {
  const utterance = new SpeechSynthesisUtterance(piece.text);
  utterance.lang = piece.voice?.lang ?? piece.lang;
  utterance.voice = piece.voice;
  utterance.rate = piece.rate;
  utterance.volume = piece.volume;
  let settle: (result: PieceResult) => void = () => {};
  let stopWatchdog = () => {};

  const result = new Promise<PieceResult>((resolve) => {
    settle = (how) => {
      stopWatchdog();
      alive.delete(utterance);
      settle = () => {};
      resolve(how);
    };
  });
  const watch = (ms: number, how: PieceResult) => {
    stopWatchdog();
    stopWatchdog = timers.after(ms, () => settle(how === 'stalled' && isSilent(synthesis) ? 'spoken' : how));
  };

  utterance.addEventListener('start', () => watch(endTimeoutMs(piece), 'stalled'));
  utterance.addEventListener('end', () => settle('spoken'));
  utterance.addEventListener('error', ({ error }) => settle(resultOf(error)));
  alive.add(utterance);
  watch(startTimeoutMs, 'unstarted');
  synthesis.speak(utterance);
  // After another script's pause() speech would queue forever.
  if (synthesis.paused) synthesis.resume();
  return { result, leave: () => settle('cut-off') };
}

/**
 * Keeps utterances alive. WebKit and Chromium garbage-collect an utterance that only the engine holds, and then never
 * fire its `end` (crbug.com/509488).
 */
const alive = new Set<SpeechSynthesisUtterance>();

/** How long a piece may take, in ms. Long enough that a slow voice is not retried. */
function endTimeoutMs({ text, rate }: Piece): number {
  return 6_000 + 4_000 * secondsOf(text, rate);
}

/** True if the engine is idle: the piece has ended and its `end` event was lost. */
function isSilent(synthesis: SpeechSynthesis): boolean {
  return !synthesis.speaking && !synthesis.pending;
}

function resultOf(error: SpeechSynthesisErrorCode): PieceResult {
  if (error === 'interrupted' || error === 'canceled') return 'cut-off';
  return error === 'not-allowed' ? 'refused' : 'failed';
}
