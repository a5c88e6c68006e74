import type { SpokenResult, Utterance } from './port';

/** An utterance that begins once `ready` brings it; with null it is unavailable. `stop` before that ends it. */
export function laterUtterance(ready: Promise<(() => Utterance) | null>): Utterance {
  let utterance: Utterance | null = null;
  let isOver = false;
  let settle: (result: SpokenResult) => void = () => {};
  const stopped = new Promise<SpokenResult>((resolve) => (settle = resolve));
  const spoken = ready.then((begin): SpokenResult | Promise<SpokenResult> => {
    if (!begin || isOver) return 'unavailable';
    utterance = begin();
    return utterance.settled;
  });
  return {
    settled: Promise.race([stopped, spoken]),
    stop() {
      isOver = true;
      if (utterance) utterance.stop();
      else settle('interrupted');
    },
  };
}
