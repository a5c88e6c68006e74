import { useEffect, useState } from 'react';

/** Options that a controller can keep for good: they always read what the last committed render was given. */
export function useLive<Options extends object>(options: Options): Options {
  const [{ live, update }] = useState(() => createLive(options));
  useEffect(() => update(options));
  return live;
}

function createLive<Options extends object>(first: Options) {
  let current = first;
  return {
    live: new Proxy(first, { get: (_, name): unknown => Reflect.get(current, name) }),
    update: (options: Options) => void (current = options),
  };
}
