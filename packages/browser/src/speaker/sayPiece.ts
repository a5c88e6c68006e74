import { secondsOf } from './splitSentences';

/** How one piece of an utterance went. `unstarted` and `stalled` are for the watchdog's second try. */
export type PieceResult = 'spoken' | 'unstarted' | 'stalled' | 'cut-off' | 'refused' | 'failed';

export interface Piece {
  readonly text: string;
  readonly lang: string;
  readonly voice: SpeechSynthesisVoice | null;
  readonly rate: number;
  readonly volume: number;
}

/** A cold voice on Android took up to 2.5 s to its first sound in field reports; in ms. */
const startPatienceMs = 4_000;

/**
 * Speaks one piece. Settles exactly once and leaves nothing behind: events that come late belong to nobody. Nothing
 * depends on `boundary`, which Android and speech-dispatcher never fire.
 */
export function sayPiece(synthesis: SpeechSynthesis, piece: Piece): { result: Promise<PieceResult>; leave(): void } {
  const utterance = new SpeechSynthesisUtterance(piece.text);
  utterance.lang = piece.voice?.lang ?? piece.lang;
  utterance.voice = piece.voice;
  utterance.rate = piece.rate;
  utterance.volume = piece.volume;
  let settle: (result: PieceResult) => void = () => {};
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const result = new Promise<PieceResult>((resolve) => {
    settle = (how) => {
      clearTimeout(watchdog);
      alive.delete(utterance);
      settle = () => {};
      resolve(how);
    };
  });
  const watch = (ms: number, how: PieceResult) => {
    clearTimeout(watchdog);
    watchdog = setTimeout(() => settle(how === 'stalled' && isSilent(synthesis) ? 'spoken' : how), ms);
  };

  utterance.addEventListener('start', () => watch(endPatienceMs(piece), 'stalled'));
  utterance.addEventListener('end', () => settle('spoken'));
  utterance.addEventListener('error', ({ error }) => settle(resultOf(error)));
  alive.add(utterance);
  watch(startPatienceMs, 'unstarted');
  synthesis.speak(utterance);
  // After a foreign pause() everything queues for ever; resume() does nothing when not paused.
  if (synthesis.paused) synthesis.resume();
  return { result, leave: () => settle('cut-off') };
}

/** WebKit and Chromium collect an utterance that only the engine holds, and its `end` with it (crbug.com/509488). */
const alive = new Set<SpeechSynthesisUtterance>();

/** Never so short that a merely slow voice is said twice. */
function endPatienceMs({ text, rate }: Piece): number {
  return 6_000 + 4_000 * secondsOf(text, rate);
}

/** The end came without its event. */
function isSilent(synthesis: SpeechSynthesis): boolean {
  return !synthesis.speaking && !synthesis.pending;
}

function resultOf(error: SpeechSynthesisErrorCode): PieceResult {
  if (error === 'interrupted' || error === 'canceled') return 'cut-off';
  return error === 'not-allowed' ? 'refused' : 'failed';
}
