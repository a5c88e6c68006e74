import { openTemplateStore, type TemplateStore } from '@payaloud/browser/internal';
import type { WordTakes } from '../matching/compareWord';

/** Stores the payer's own words by language. */
export interface WordStore {
  /** `page-only`: IndexedDB is missing or refused. */
  lasting(): Promise<'lasting' | 'page-only'>;
  load(languageTag: string): Promise<WordTakes>;
  /** Rejects if the device cannot store it. */
  save(languageTag: string, takes: WordTakes): Promise<void>;
  /** Deletes the words of all languages. */
  deleteAll(): Promise<void>;
  /** Calls `listener` after each change. */
  subscribe(listener: () => void): () => void;
}

/**
 * Creates a store in IndexedDB, on this device only. Without IndexedDB, words last until the page is closed. Creating
 * it touches nothing.
 *
 * @param name Name of the database. Use one per user if several users share an origin. Default `payaloud-words`.
 * @example
 *   const store = createWordStore('words-user-17');
 */
export function createWordStore(name = 'payaloud-words'): WordStore {
  let opening: Promise<TemplateStore> | undefined;
  const store = () => (opening ??= openTemplateStore(name));
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());

  async function loadAll(): Promise<Record<string, WordTakes>> {
    const stored = await (await store()).get(key);
    return isStored(stored) ? stored.languages : {};
  }

  return {
    lasting: async () => (await store()).lasting,
    load: async (languageTag) => (await loadAll())[languageTag] ?? {},
    async save(languageTag, takes) {
      const languages = { ...(await loadAll()), [languageTag]: takes };
      await (await store()).set(key, { version, languages } satisfies Stored);
      tell();
    },
    async deleteAll() {
      await (await store()).delete(key);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Increase it when the spectra change, because takes of different formats cannot be compared. */
const version = 1;
const key = 'words';

interface Stored {
  readonly version: typeof version;
  readonly languages: Record<string, WordTakes>;
}

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && (value as Partial<Stored>).version === version;
}
