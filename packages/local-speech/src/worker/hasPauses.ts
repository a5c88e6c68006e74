import type { SpokenSound } from './decoder';

/**
 * True if the words are said one by one. Each is then longer than the model expects, so its score per length means
 * less.
 */
export function hasPauses(sounds: readonly SpokenSound[]): boolean {
  const inner = sounds.slice(1, -1);
  return inner.some(({ phone, from, to }) => phone === 'SIL' && to - from >= pause);
}

/** In seconds. */
const pause = 0.3;
