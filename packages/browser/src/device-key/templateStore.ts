import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import { systemClock, withTimeout, type Timers } from '../runtime';
import type { TemplateStore } from './wrappingKey';

/**
 * Uses IndexedDB if it works. It may be missing, and Firefox's private windows and locked-down web views refuse it only
 * at first use, so a refused write falls back to the page's memory and reports that. The database is created by the
 * first `set`: until the payer has agreed to store something, nothing is stored, not even an empty database.
 *
 * @param timers Ends the wait for IndexedDB. Default: the page's clock.
 */
export async function openTemplateStore(databaseName: string, timers: Timers = systemClock): Promise<TemplateStore> {
  // IndexedDB may also never answer (Safari 14.1, https://bugs.webkit.org/show_bug.cgi?id=226547).
  const store = await withTimeout(openLasting(databaseName), timeoutMs, null, timers);
  return store ?? memoryStore();
}

async function openLasting(databaseName: string): Promise<TemplateStore> {
  const store = createStore(databaseName, 'templates');
  const isThere = async () => (await namesOfDatabases())?.includes(databaseName) ?? true;
  if (await isThere()) await probe(store);
  else await probeElsewhere(`${databaseName}:probe`);
  return {
    lasting: 'lasting',
    get: async (key) => ((await isThere()) ? get(key, store) : undefined),
    set: (key, value) => set(key, value, store),
    delete: async (key) => {
      if (await isThere()) await del(key, store);
    },
  };
}

/** Undefined in browsers before May 2024, which cannot list them. There the database is created when it is opened. */
async function namesOfDatabases(): Promise<readonly (string | undefined)[] | undefined> {
  if (typeof indexedDB.databases !== 'function') return undefined;
  return (await indexedDB.databases()).map(({ name }) => name);
}

async function probe(store: UseStore): Promise<void> {
  await set('probe', 1, store);
  await del('probe', store);
}

/** Writes to a database that is deleted at once. */
async function probeElsewhere(databaseName: string): Promise<void> {
  const store = createStore(databaseName, 'probe');
  await probe(store);
  await store('readonly', ({ transaction }) => transaction.db.close());
  indexedDB.deleteDatabase(databaseName);
}

/** In ms, far longer than opening takes. The payer waits this long if it hangs. */
const timeoutMs = 3_000;

function memoryStore(): TemplateStore {
  const map = new Map<string, unknown>();
  return {
    lasting: 'page-only',
    get: (key) => Promise.resolve(map.get(key)),
    set: (key, value) => Promise.resolve(void map.set(key, value)),
    delete: (key) => Promise.resolve(void map.delete(key)),
  };
}
