import { isCurrency } from '@payaloud/core/money';
import { PayaloudServerError } from './PayaloudServerError';
import type { PayableOrder } from './payableOrder';
import type { PaymentsOptions } from './paymentsOptions';

/** @throws {PayaloudServerError} if no request could be answered rightly with these options. */
export function checkOptions(options: PaymentsOptions): void {
  const { origin, basePath = '/pay', store, provider } = options;
  if (!store || !provider)
    throw new PayaloudServerError('missing-option', 'createPayments needs a store and a provider');
  for (const name of ['userOf', 'orderOf', 'onEvent'] as const) {
    if (typeof options[name] === 'function') continue;
    throw new PayaloudServerError('missing-option', `createPayments needs the function ${name}`);
  }
  for (const name of ['payeeOf', 'payerNameOf'] as const) {
    if (options[name] === undefined || typeof options[name] === 'function') continue;
    throw new PayaloudServerError('missing-option', `The option ${name} of createPayments must be a function`);
  }
  if (originOf(origin) !== origin) {
    const message = `The option origin must be written like https://shop.example, not ${JSON.stringify(origin)}`;
    throw new PayaloudServerError('bad-origin-option', message);
  }
  if (!/^(?:\/.*[^/])?$/.test(basePath)) {
    const message = `The option basePath must be written like /pay, not ${JSON.stringify(basePath)}`;
    throw new PayaloudServerError('bad-base-path', message);
  }
}

/**
 * The app's answers of this request. JavaScript lets anything through, and two users named `undefined` would share their payments.
 *
 * @throws {PayaloudServerError}
 */
export function checkUser(user: unknown): asserts user is string | null {
  if (user === null || (typeof user === 'string' && user !== '')) return;
  throw new PayaloudServerError(
    'bad-user',
    'userOf must answer the name of the user, or null. It answered another value',
  );
}

/**
 * Like `checkUser`, for `payeeOf`.
 *
 * @throws {PayaloudServerError}
 */
export function checkPayee(payee: unknown): asserts payee is string | null {
  if (payee === null || (typeof payee === 'string' && payee !== '')) return;
  throw new PayaloudServerError(
    'bad-user',
    'payeeOf must answer the id of the payee, or null. It answered another value',
  );
}

/** @throws {PayaloudServerError} */
export function checkOrder(order: PayableOrder): void {
  const { minorUnits, currency } = Object(order.amount) as { minorUnits?: unknown; currency?: unknown };
  const isCharged = Number.isSafeInteger(minorUnits) && Number(minorUnits) > 0;
  if (isCharged && typeof currency === 'string' && isCurrency(currency)) return;
  const message = 'orderOf must answer an amount of whole minor units above 0 and a currency such as USD';
  throw new PayaloudServerError('bad-order', message);
}

function originOf(text: unknown): string | null {
  try {
    return new URL(String(text)).origin;
  } catch {
    return null;
  }
}
