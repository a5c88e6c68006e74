import { useInsertionEffect, useState } from 'react';

/**
 * Returns a stable object whose properties read the options of the last committed render. Updated in an insertion effect,
 * because React 19 resets a form after its action before layout effects run, and fields read their new default then.
 */
export function useLatest<Options extends object>(options: Options): Options {
  const [{ latest, update }] = useState(() => createLatest(options));
  useInsertionEffect(() => update(options));
  return latest;
}

function createLatest<Options extends object>(first: Options) {
  let current = first;
  return {
    latest: new Proxy(first, { get: (_, name): unknown => Reflect.get(current, name) }),
    update: (options: Options) => void (current = options),
  };
}
