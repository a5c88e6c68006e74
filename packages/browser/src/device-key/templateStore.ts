import { createStore, del, get, set } from 'idb-keyval';
import type { TemplateStore } from './wrappingKey';

/**
 * IndexedDB where it works. It may be missing, and Firefox's private windows and locked-down web views have it and
 * refuse it at the first use, so a refused write turns to the page's memory and says so.
 */
export async function openTemplateStore(databaseName: string): Promise<TemplateStore> {
  try {
    const store = createStore(databaseName, 'templates');
    await set('probe', 1, store);
    await del('probe', store);
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

function memoryStore(): TemplateStore {
  const map = new Map<string, unknown>();
  return {
    lasting: 'page-only',
    get: (key) => Promise.resolve(map.get(key)),
    set: (key, value) => Promise.resolve(void map.set(key, value)),
    delete: (key) => Promise.resolve(void map.delete(key)),
  };
}
