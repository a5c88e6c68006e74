/** A key that wraps templates, and the protection that may be claimed for it. */
export interface WrappingKey {
  readonly protection: TemplateProtection;
  /** An AES-GCM key; rejects if the payer did not unlock it. */
  unlock(): Promise<CryptoKey>;
  /** Deletes the key permanently, so that everything it wrapped becomes unreadable. */
  forget(): Promise<void>;
}

/**
 * - `passkey`: the key is derived from the payer's passkey (WebAuthn PRF) and is never on disk.
 * - `obfuscated`: a non-extractable key of this browser profile. Browsers may store such a key unencrypted on disk, so
 *   anyone who can read the profile can read the template.
 * - `memory`: nothing outlives this page, because IndexedDB is unavailable.
 */
export type TemplateProtection = 'passkey' | 'obfuscated' | 'memory';

/** Stores keys and wrapped templates in IndexedDB, or in a map if IndexedDB is missing or refused. */
export interface TemplateStore {
  readonly lasting: 'lasting' | 'page-only';
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}
