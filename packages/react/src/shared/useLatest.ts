import { useState } from 'react';
import { useIsomorphicLayoutEffect } from './useIsomorphicLayoutEffect';

/**
 * Options that a controller can keep for good: each property reads what the last committed render was given. Updated in a
 * layout effect, because a press can come before passive effects have run.
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
