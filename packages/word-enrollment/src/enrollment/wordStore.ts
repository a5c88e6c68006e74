import { openTemplateStore, type TemplateStore } from '@payaloud/browser';
import type { WordTakes } from '../matching/compareWord';

/** Where the payer's own words are kept, by language. */
export interface WordStore {
  /** `page-only`: there is no IndexedDB, or it is refused. */
  lasting(): Promise<'lasting' | 'page-only'>;
  load(languageTag: string): Promise<WordTakes>;
  /** Rejects where the device does not keep it. */
  save(languageTag: string, takes: WordTakes): Promise<void>;
  /** The words of all languages. */
  deleteAll(): Promise<void>;
  /** Calls `listener` after each change. */
  subscribe(listener: () => void): () => void;
}

/**
 * Keeps words in IndexedDB, on this device only; without it, until the page is closed. Creating it touches nothing.
 *
 * @param name of the database. An origin with several users gives each one's own.
 */
export function createWordStore(name = 'payaloud-words'): WordStore {
  let opening: Promise<TemplateStore> | undefined;
  const store = () => (opening ??= openTemplateStore(name));
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());

  async function loadAll(): Promise<Record<string, WordTakes>> {
    const kept = await (await store()).get(key);
    return isKept(kept) ? kept.languages : {};
  }

  return {
    lasting: async () => (await store()).lasting,
    load: async (languageTag) => (await loadAll())[languageTag] ?? {},
    async save(languageTag, takes) {
      const languages = { ...(await loadAll()), [languageTag]: takes };
      await (await store()).set(key, { version, languages } satisfies Kept);
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

/** Raised when the spectra change: takes of another kind cannot be compared. */
const version = 1;
const key = 'words';

interface Kept {
  readonly version: typeof version;
  readonly languages: Record<string, WordTakes>;
}

function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && (value as Partial<Kept>).version === version;
}
