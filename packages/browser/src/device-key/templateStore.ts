import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { TemplateStore } from './wrappingKey';

/**
 * Uses IndexedDB if it works. It may be missing, and Firefox's private windows and locked-down web views refuse it only
 * at first use, so a refused write falls back to the page's memory and reports that.
 */
export async function openTemplateStore(databaseName: string): Promise<TemplateStore> {
  try {
    const store = createStore(databaseName, 'templates');
    await Promise.race([probe(store), rejectIfHung()]);
    return {
      lasting: 'lasting',
      get: (key) => get(key, store),
      set: (key, value) => set(key, value, store),
      delete: (key) => del(key, store),
    };
  } catch {
    return memoryStore();
  }
}

async function probe(store: UseStore): Promise<void> {
  await set('probe', 1, store);
  await del('probe', store);
}

/** IndexedDB may also never answer (Safari 14.1, https://bugs.webkit.org/show_bug.cgi?id=226547). */
function rejectIfHung(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('IndexedDB hangs')), patienceMs));
}

/** In ms, far longer than opening takes. The payer waits this long if it hangs. */
const patienceMs = 3_000;

function memoryStore(): TemplateStore {
  const map = new Map<string, unknown>();
  return {
    lasting: 'page-only',
    get: (key) => Promise.resolve(map.get(key)),
    set: (key, value) => Promise.resolve(void map.set(key, value)),
    delete: (key) => Promise.resolve(void map.delete(key)),
  };
}
