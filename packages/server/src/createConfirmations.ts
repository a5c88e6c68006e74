import { systemClock } from './clock';
import type { AskedOrder } from './confirmations/askedOrder';
import { createCredentials, type Credentials } from './confirmations/credentials';
import { PayaloudServerError } from './PayaloudServerError';
import { confirm, sendCode, type CodeAnswer, type ConfirmationAnswer } from './confirmations/confirm';
import type { ConfirmationsOptions } from './confirmations/confirmationsOptions';
import { issue } from './confirmations/issue';
import type { Proof } from './confirmations/proof';
import { neverThrowing } from './runtime/errorContext';
import type { StoredAttempt } from './store/confirmationStore';

/** Give it to `createPayments`, which answers its routes and spends its confirmations. */
export interface Confirmations extends Credentials {
  /** True if this order can be paid only with a confirmation. */
  readonly isNeeded: (asked: AskedOrder) => Promise<boolean>;
  /**
   * A challenge for this order, or null if none is needed. Older ones that nobody has confirmed are void.
   *
   * @param keyId The device key that the page holds, or null. Ignored if it is not the user's.
   */
  readonly issue: (asked: AskedOrder & { readonly keyId: string | null }) => Promise<string | null>;
  readonly sendCode: (asked: AskedOrder & { readonly challenge: string }) => Promise<CodeAnswer>;
  readonly confirm: (
    asked: AskedOrder & { readonly challenge: string; readonly proof: Proof },
  ) => Promise<ConfirmationAnswer>;
  /** The audit, the newest first. The page is told nothing of it. */
  readonly listAttempts: (user: string, limit?: number) => Promise<readonly StoredAttempt[]>;
  /** Removes rows that nothing needs, in batches. `createPayments` calls it while it is started. Returns how many rows. */
  readonly purge: () => Promise<number>;
}

/**
 * Creates what confirms who pays. It is not strong customer authentication.
 *
 * @example
 *   declare const store: Store;
 *
 *   const confirmations = createConfirmations({
 *     audience: 'https://shop.example',
 *     environment: 'live',
 *     store,
 *     policyOf: () => ({ methods: ['passkey', 'code'] }),
 *     stepUp: async () => true,
 *     notify: async ({ user, about }) => console.log(user, about),
 *     sendCode: async ({ user, code }) => console.log(user, code),
 *     passkeys: simpleWebAuthn({ origins: ['https://shop.example'], rpId: 'shop.example', rpName: 'Shop' }),
 *   });
 */
export function createConfirmations(options: ConfirmationsOptions): Confirmations {
  const { audience, store, policyOf, clock = systemClock } = options;
  const onError = neverThrowing(options.onError ?? console.error);
  if (!/^[!#-[\]-~]{1,128}$/.test(audience)) {
    throw new PayaloudServerError('bad-audience', 'An audience has 1 to 128 visible ASCII characters without " and \\');
  }
  const context = { ...options, clock, onError };
  return {
    ...createCredentials(context),
    isNeeded: async ({ user, orderId, order }) => (await policyOf({ ...order, orderId }, user)) !== null,
    issue: (asked) => issue(context, asked),
    sendCode: (asked) => sendCode(context, asked),
    confirm: (asked) => confirm(context, asked),
    listAttempts: (user, limit = 100) => store.confirmations.listAttempts(user, limit),
    purge: () => store.confirmations.purge(clock.wall(), 500),
  };
}
