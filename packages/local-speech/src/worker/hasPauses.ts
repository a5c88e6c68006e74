import type { SpokenSound } from './decoder';

/** Whether somebody says the words one by one: each is then longer than the model knows it, and its score for its length means less. */
export function hasPauses(sounds: readonly SpokenSound[]): boolean {
  const inner = sounds.slice(1, -1);
  return inner.some(({ phone, from, to }) => phone === 'SIL' && to - from >= pause);
}

/** In seconds. */
const pause = 0.3;
