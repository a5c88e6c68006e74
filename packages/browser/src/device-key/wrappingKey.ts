/** A key that wraps templates, and what may be claimed of it. */
export interface WrappingKey {
  readonly protection: TemplateProtection;
  /** An AES-GCM key; rejects where the payer did not unlock it. */
  unlock(): Promise<CryptoKey>;
  /** Forgets the key for good, so that what it wrapped can never be read again. */
  forget(): Promise<void>;
}

/**
 * - `passkey`: the key comes out of the payer's passkey (WebAuthn PRF) and is nowhere on disk.
 * - `obfuscated`: a non-extractable key of this browser profile. Browsers may keep such a key in clear on disk: whoever
 *   can read the profile can read the template.
 * - `memory`: nothing is kept beyond this page, because there is no IndexedDB.
 */
export type TemplateProtection = 'passkey' | 'obfuscated' | 'memory';

/** Where keys and wrapped templates are kept: IndexedDB, or a map where it is missing or refused. */
export interface TemplateStore {
  readonly lasting: 'lasting' | 'page-only';
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}
