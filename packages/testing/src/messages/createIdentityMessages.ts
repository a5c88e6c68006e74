import type { Message } from '@payaloud/core/announcement';
import {
  composeAsk,
  composeCode,
  composeDropped,
  composeIdentity,
  initialIdentity,
  maxFailures,
  type IdentityMethod,
  type IdentityState,
  type RetryCause,
} from '@payaloud/core/internal/identity';
import type { Language } from '@payaloud/core/languages';
import type { Money } from '@payaloud/core/money';
import { keysOf, type NamedMessage } from './namedMessage';

/**
 * Every message while a payer confirms who they are, for tests of announcements: for each method its success and each cause that asks
 * again, and everything about a code. The payer may use every method, and has failed once.
 *
 * @example
 *   for (const { name, message } of createIdentityMessages(order, en)) console.log(name, message.text);
 */
export function createIdentityMessages(
  payment: { readonly amount: Money; readonly payee: string },
  language: Language<'identity'>,
): readonly NamedMessage[] {
  const methods = keysOf(allMethods);
  const known: IdentityState = {
    ...initialIdentity({
      otherMethods: ['passkey', 'device', 'code'],
      template: 'enrolled',
      failures: 1,
      sendsCode: true,
    }),
    allowed: methods,
    payment,
    watchers: 1,
  };
  const inState = (name: string, more: object) =>
    named(name, composeIdentity({ ...known, ...more } as IdentityState, language));
  const withCode = (name: string, code: IdentityState['code']) =>
    named(`code ${name}`, composeCode({ ...known, code }, language));
  return [
    named('ask', composeAsk(payment, language)),
    inState('preparing', { status: 'preparing', method: 'code' }),
    inState('checking', { status: 'checking', method: 'code', isSaid: true }),
    ...methods.flatMap((method) => inState(`confirmed: ${method}`, { status: 'confirmed', method })),
    ...methods.flatMap((method) =>
      causesOf(method).flatMap((cause) => inState(`retry: ${method}, ${cause}`, { status: 'retry', method, cause })),
    ),
    named('stroke dropped', composeDropped(language)),
    inState('blocked', { status: 'blocked', failures: maxFailures }),
    withCode('sending', { status: 'sending', request: 1, isNew: false }),
    withCode('sent: phone', { status: 'sent', to: 'phone', isNew: false }),
    withCode('sent again: email', { status: 'sent', to: 'email', isNew: true }),
    withCode('failed', { status: 'failed' }),
    withCode('signed-out', { status: 'signed-out' }),
    withCode('too-many', { status: 'too-many', waitMinutes: 5, wasSent: true }),
  ].flat();
}

function named(name: string, message: Message | null): readonly NamedMessage[] {
  return message ? [{ name, message }] : [];
}

// Records make the compiler report a member that a union gains.
const allMethods: Readonly<Record<IdentityMethod, true>> = {
  drawing: true,
  passkey: true,
  device: true,
  code: true,
  voice: true,
};

/** The methods that a cause can come from; `any` for each. */
const causes: Readonly<Record<RetryCause, IdentityMethod | 'any'>> = {
  'not-recognized': 'any',
  'no-code': 'code',
  cancelled: 'any',
  'too-short': 'drawing',
  unavailable: 'any',
  changed: 'any',
  unheard: 'any',
  'not-loaded': 'any',
  unreadable: 'any',
  expired: 'any',
  'signed-out': 'any',
  blocked: 'any',
  locked: 'voice',
};

function causesOf(method: IdentityMethod): readonly RetryCause[] {
  return (Object.keys(causes) as RetryCause[]).filter((cause) => causes[cause] === 'any' || causes[cause] === method);
}
