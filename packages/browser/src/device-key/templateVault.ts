import { systemClock, type Clock } from '../runtime';
import { createLastUse } from './lastUse';
import { profileKey } from './profileKey';
import { openTemplateStore } from './templateStore';
import type { TemplateProtection, TemplateStore, WrappingKey } from './wrappingKey';

/** Stores one payer's template (of a drawing or a voice) on this device only. */
export interface TemplateVault {
  /** The protection that may be claimed for the currently stored template. */
  protection(): Promise<TemplateProtection>;
  /** True if a template is stored. Never asks the payer. */
  has(): Promise<boolean>;
  /**
   * Replaces the stored template. `template` is any JSON value. `updated`: a changed version of the stored one, wrapped
   * with the same key, because a payment must not create or request a passkey midway.
   */
  save(template: unknown, kind?: 'new' | 'updated'): Promise<void>;
  /**
   * Returns the template; null if none is stored, or if it can no longer be read (another key, an altered record).
   * Rejects only if the payer did not unlock the passkey.
   */
  load(): Promise<unknown>;
  /** Deletes template, key and credential reference at once, so that this library cannot recover them. */
  delete(): Promise<void>;
}

export interface TemplateVaultOptions {
  /** Names the owner and kind of the template, for example `drawing:user-17`. Different names never share a record. */
  name: string;
  /**
   * `passkeyKey({ … })`: wraps with the payer's passkey if PRF is supported. Default: the key of this browser profile.
   */
  passkey?: (store: TemplateStore) => Promise<WrappingKey | null>;
  /** Default: `payaloud`. */
  databaseName?: string;
  /**
   * Deletes a template that was neither saved nor loaded for this long, in ms, at the next call of any method. Default:
   * never.
   */
  unusedMs?: number;
  /**
   * Counts `unusedMs` by its wall clock, in ms since 1970. Also calls back after a time in ms: if IndexedDB does not answer within
   * 3 s, the template lasts as long as the page. Default: the page's clock.
   */
  clock?: Pick<Clock, 'wall' | 'after'>;
}

interface WrappedTemplate {
  readonly protection: TemplateProtection;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/**
 * Has no side effects until its first method is called.
 *
 * @example
 *   const vault = createTemplateVault({ name: 'drawing:user-17' });
 */
export function createTemplateVault(options: TemplateVaultOptions): TemplateVault {
  const { name, passkey, databaseName = 'payaloud', clock = systemClock } = options;
  let opened: Promise<{ store: TemplateStore; keys: readonly WrappingKey[] }> | null = null;
  const additionalData = new TextEncoder().encode(name);
  const record = `template:${name}`;
  const lastUse = createLastUse({ key: `used:${name}`, ...options, clock });

  function open() {
    opened ??= (async () => {
      const store = await openTemplateStore(`${databaseName}:${name}`, clock);
      const strong = await passkey?.(store);
      return { store, keys: strong ? [strong, profileKey(store)] : [profileKey(store)] };
    })();
    return opened;
  }

  async function wrap(key: WrappingKey, template: unknown): Promise<WrappedTemplate> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(template));
    const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, await key.unlock(), plain);
    return { protection: key.protection, iv, data };
  }

  async function deleteAll(): Promise<void> {
    const { store, keys } = await open();
    await store.delete(record);
    await lastUse.forget(store);
    for (const key of keys) await key.forget();
  }

  /** The stored record. Deletes it first if it was unused for too long. */
  async function current(): Promise<WrappedTemplate | null> {
    const { store } = await open();
    const kept = asWrapped(await store.get(record));
    if (!kept || !(await lastUse.isTooLongAgo(store))) return kept;
    await deleteAll();
    return null;
  }

  return {
    async protection() {
      const { keys } = await open();
      const kept = await current();
      return kept?.protection ?? keys[0]?.protection ?? 'memory';
    },
    async has() {
      return (await current()) !== null;
    },
    async save(template, kind = 'new') {
      const { store, keys } = await open();
      const kept = kind === 'updated' ? await current() : null;
      // Does not restore a template that was deleted meanwhile.
      if (kind === 'updated' && !kept) return;
      let failure: unknown;
      for (const key of kept ? keys.filter(({ protection }) => protection === kept.protection) : keys) {
        try {
          await store.set(record, await wrap(key, template));
          await lastUse.mark(store);
          return;
        } catch (error) {
          // Only a missing PRF falls back to the weaker key. A payer's refusal does not.
          if (!(error instanceof DOMException && error.name === 'NotSupportedError')) throw error;
          failure = error;
        }
      }
      throw failure;
    },
    async load() {
      const { store, keys } = await open();
      const kept = await current();
      const key = keys.find(({ protection }) => protection === kept?.protection);
      if (!kept || !key) return null;
      const unlocked = await key.unlock();
      try {
        const algorithm = { name: 'AES-GCM', iv: kept.iv, additionalData };
        const plain = await crypto.subtle.decrypt(algorithm, unlocked, kept.data);
        await lastUse.mark(store);
        return JSON.parse(new TextDecoder().decode(plain)) as unknown;
      } catch {
        return null;
      }
    },
    delete: deleteAll,
  };
}

function asWrapped(value: unknown): WrappedTemplate | null {
  const { protection, iv, data } = (value ?? {}) as Partial<WrappedTemplate>;
  if (!protection || !(iv instanceof Uint8Array) || !(data instanceof ArrayBuffer)) return null;
  return { protection, iv, data };
}
