import type { TemplateStore, WrappingKey } from './wrappingKey';

/** The key of this browser profile, created at first use. */
export function profileKey(store: TemplateStore): WrappingKey {
  const name = 'profile-key';
  return {
    protection: store.lasting === 'lasting' ? 'obfuscated' : 'memory',
    async unlock() {
      const kept = await store.get(name);
      if (kept instanceof CryptoKey) return kept;
      const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
      await store.set(name, key);
      return key;
    },
    forget: () => store.delete(name),
  };
}
