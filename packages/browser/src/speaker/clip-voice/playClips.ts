import type { Timers } from '../../runtime';
import type { SpokenResult } from '../port';

/** Silence in s between two clips, at a comma, and at the end of a sentence. */
const clipPauses = { clip: 0.02, comma: 0.18, sentence: 0.4 } as const;

/** Plays clips one after another, scheduled on the audio device's clock. Settles once. */
export function playClips(
  context: AudioContext,
  pieces: readonly (AudioBuffer | 'comma' | 'sentence')[],
  { volume, signal, timers }: { volume: number; signal: AbortSignal; timers: Timers },
): Promise<SpokenResult> {
  const out = new GainNode(context, { gain: volume });
  out.connect(context.destination);
  const sources: AudioBufferSourceNode[] = [];
  let at = context.currentTime + 0.05;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      at += clipPauses[piece];
      continue;
    }
    const source = new AudioBufferSourceNode(context, { buffer: piece });
    source.connect(out);
    source.start(at);
    sources.push(source);
    at += piece.duration + clipPauses.clip;
  }

  return new Promise((resolve) => {
    const settle = (result: SpokenResult) => {
      stopWatchdog();
      signal.removeEventListener('abort', stop);
      out.disconnect();
      resolve(result);
    };
    const stop = () => {
      for (const source of sources) source.stop();
      settle('interrupted');
    };
    // If the audio device disappears (headphones, calls), the context's clock stops and `ended` never fires.
    const stopWatchdog = timers.after((at - context.currentTime) * 1_000 + 3_000, () => settle('unavailable'));
    signal.addEventListener('abort', stop);
    sources.at(-1)?.addEventListener('ended', () => settle(signal.aborted ? 'interrupted' : 'spoken'));
  });
}
