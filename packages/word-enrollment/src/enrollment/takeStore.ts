import type { Spectrum } from '@payaloud/browser/internal/capture';
import type { WordTakes } from '../matching/compareWord';
import type { TakeId, TakeIds } from './state';

/** Holds the spectrum of each take while the page is open, so that the flow handles only ids. */
export interface TakeStore {
  put(take: Spectrum): TakeId;
  putAll(takes: WordTakes): TakeIds;
  takesOf(ids: TakeIds): WordTakes;
  clear(): void;
}

export function createTakeStore(): TakeStore {
  const shelf = new Map<TakeId, Spectrum>();
  let lastId = 0;

  function put(take: Spectrum): TakeId {
    lastId += 1;
    shelf.set(lastId, take);
    return lastId;
  }

  return {
    put,
    putAll: (takes) => mapEntries(takes, put),
    takesOf: (ids) => mapEntries(ids, (id) => shelf.get(id)),
    clear: () => shelf.clear(),
  };
}

function mapEntries<From, To>(
  lists: Readonly<Record<string, readonly From[]>>,
  map: (value: From) => To | undefined,
): Record<string, readonly To[]> {
  return Object.fromEntries(
    Object.entries(lists).map(([word, list]) => [word, list.flatMap((value) => map(value) ?? [])] as const),
  );
}
