import {
  createPaymentController,
  createPreferenceStore,
  type DeviceKey,
  type IdentityMemory,
  type PaymentControllerOptions,
  type PaymentStorage,
  type PreferenceStorage,
  type TemplateVault,
} from '@payaloud/browser';
import { encodeBase64url } from '@payaloud/core/confirmation';
import { parseGestureTemplate } from '@payaloud/core/gesture';

/** Everything in the app's own database, for example of a web view. */
declare const database: Map<string, string>;

const strings: PreferenceStorage & PaymentStorage = {
  getItem: (key) => database.get(key) ?? null,
  setItem: (key, value) => void database.set(key, value),
  removeItem: (key) => void database.delete(key),
};

export const preferences = createPreferenceStore({ storage: () => strings });

export const startPayment = (options: PaymentControllerOptions) =>
  createPaymentController({ ...options, storage: strings });

export const vault: TemplateVault = {
  protection: async () => 'obfuscated',
  has: async () => database.has('drawing'),
  load: async () => parseGestureTemplate(JSON.parse(database.get('drawing') ?? 'null')),
  save: async (template) => void database.set('drawing', JSON.stringify(template)),
  delete: async () => void database.delete('drawing'),
};

export const memory: IdentityMemory = {
  read: () => ({ failures: Number(database.get('failures') ?? 0), usual: null }),
  write: ({ failures }) => void database.set('failures', String(failures)),
};

declare const enclave: { sign(bytes: Uint8Array): Promise<Uint8Array>; readonly keyId: string };

export const deviceKey: Pick<DeviceKey, 'holds'> & { readonly signed: (text: string) => Promise<string> } = {
  holds: async (keyId) => keyId === enclave.keyId,
  signed: async (text) => encodeBase64url(await enclave.sign(new TextEncoder().encode(text))),
};
