import { useState } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';

/**
 * Returns a stable object whose properties read the options of the last committed render. Updated in a layout effect,
 * because a press can come before passive effects.
 */
export function useLatest<Options extends object>(options: Options): Options {
  const [{ latest, update }] = useState(() => createLatest(options));
  useIsomorphicLayoutEffect(() => update(options));
  return latest;
}

function createLatest<Options extends object>(first: Options) {
  let current = first;
  return {
    latest: new Proxy(first, { get: (_, name): unknown => Reflect.get(current, name) }),
    update: (options: Options) => void (current = options),
  };
}
