import type { LazyPart } from './lazyPart';

/** How far several parts are that are needed together. */
export type LoadedTogether = Pick<LazyPart<unknown>, 'getStatus' | 'load' | 'subscribe'>;

/** Failed as soon as one part failed; ready when all are. `parts` is read at each call. */
export function together(parts: () => readonly (LoadedTogether | undefined)[]): LoadedTogether {
  const known = () => parts().filter((part) => part !== undefined);
  return {
    getStatus() {
      const statuses = known().map((part) => part.getStatus());
      return notReady.find((status) => statuses.includes(status)) ?? 'ready';
    },
    load: () => Promise.all(known().map((part) => part.load())),
    subscribe(listener) {
      const undos = known().map((part) => part.subscribe(listener));
      return () => undos.forEach((undo) => undo());
    },
  };
}

const notReady = ['failed', 'loading', 'waiting'] as const;
