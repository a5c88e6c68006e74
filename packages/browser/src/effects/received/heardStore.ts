import type { PaymentStorage } from '../payment/ports';

/** A storage whose keys can be listed, such as `localStorage`. */
export type HeardStorage = PaymentStorage & Pick<Storage, 'length' | 'key'>;

/** Ids of news that this browser said. Each has a key of its own, so that two tabs never overwrite each other. */
export interface HeardStore {
  readonly list: () => readonly string[];
  readonly keep: (id: string) => void;
  readonly forget: (ids: readonly string[]) => void;
}

const prefix = 'payaloud:heard:';
/** In ms. An id of a payee who never came back is of no use any more. */
const keptMs = 30 * 86_400_000;

/** Works without a storage: then a reload right after a lost connection may say the last news again. */
export function createHeardStore(open: () => HeardStorage | null, wall: () => number): HeardStore {
  const attempt = <Result>(run: (storage: HeardStorage) => Result, otherwise: Result): Result => {
    try {
      const storage = open();
      return storage ? run(storage) : otherwise;
    } catch {
      return otherwise;
    }
  };
  return {
    list: () =>
      attempt((storage) => {
        const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
        const own = keys.filter((key) => key.startsWith(prefix));
        const isOld = (key: string) => !(wall() - Number(storage.getItem(key)) < keptMs);
        for (const key of own.filter(isOld)) storage.removeItem(key);
        return own.filter((key) => storage.getItem(key) !== null).map((key) => key.slice(prefix.length));
      }, []),
    keep: (id) => attempt((storage) => storage.setItem(prefix + id, String(wall())), undefined),
    forget: (ids) => attempt((storage) => ids.forEach((id) => storage.removeItem(prefix + id)), undefined),
  };
}
