import {
  createTemplateVault,
  type TemplateProtection,
  type TemplateVault,
  type TemplateVaultOptions,
} from '@payaloud/browser/internal';
import type { VoiceTemplate } from '../verifier/speakerVerifier';
import { packVoiceTemplate, unpackVoiceTemplate } from './packVoiceTemplate';

/** Stores one payer's voice template on this device. Experimental. */
export interface VoiceStore {
  /** True if a template is stored. Never asks the payer. */
  has(): Promise<boolean>;
  /**
   * Returns the template and counts as a use. Null if none is stored, if it was unused for a year, or if it can no longer
   * be read. Rejects only if the payer did not unlock the passkey.
   */
  load(): Promise<VoiceTemplate | null>;
  /** Replaces the template. Call it only after the payer's consent. Rejects if the device cannot store it. */
  save(template: VoiceTemplate): Promise<void>;
  delete(): Promise<void>;
  /** The protection that may be claimed for the stored template, or for the next one. */
  protection(): Promise<TemplateProtection>;
  /** Calls `listener` after each `save` and `delete` of this store. Returns the undo. */
  subscribe(listener: () => void): () => void;
}

export interface VoiceStoreOptions {
  /**
   * Where templates are stored, for example one that wraps them with the payer's passkey:
   * `createTemplateVault({ name: 'voice', unusedMs: unusedVoiceMs, passkey: passkeyKey({ … }) })`. It has to delete what
   * is unused for `unusedVoiceMs`, because payers are told so. Default: a vault named `voice` without a passkey.
   */
  readonly vault?: TemplateVault;
  /** Tells when the template was last used, in ms since 1970, for the default vault. Default: the page's clock. */
  readonly clock?: NonNullable<TemplateVaultOptions['clock']>;
}

/** A year, in ms. A template that was unused for this long is deleted at the next visit. */
export const unusedVoiceMs = 365 * 24 * 3_600_000;

/**
 * Has no side effects until its first method is called.
 *
 * @example
 *   const store = createVoiceStore({ vault: createTemplateVault({ name: 'voice', unusedMs: unusedVoiceMs }) });
 */
export function createVoiceStore({ clock, ...options }: VoiceStoreOptions = {}): VoiceStore {
  const vault =
    options.vault ?? createTemplateVault({ name: 'voice', unusedMs: unusedVoiceMs, ...(clock ? { clock } : {}) });
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    has: () => vault.has(),
    load: async () => unpackVoiceTemplate(await vault.load()),
    async save(template) {
      await vault.save(packVoiceTemplate(template));
      tell();
    },
    async delete() {
      await vault.delete();
      tell();
    },
    protection: () => vault.protection(),
    subscribe(listener) {
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
