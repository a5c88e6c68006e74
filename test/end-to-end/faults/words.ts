import { en } from '@payaloud/core/languages/en';
import { en as shop } from '../../../examples/checkout/src/words/en';

/** A payer's knowledge of the money after a sentence. */
export type Claim = 'paid' | 'refunded' | 'not paid' | 'not clear';

/**
 * The deed that a sentence asks the payer for.
 * - `again`: to press the same control once more.
 * - `wait`: nothing.
 */
export type Request =
  'pay' | 'retry' | 'send-again' | 'answer-bank' | 'pass-warning' | 'type-code' | 'again' | 'wait' | 'stop';

interface Meaning {
  readonly claim: Claim | null;
  readonly request: Request;
}

/** A sentence means the same on every page, so a payer knows it by its words. Null: nothing about money, and nothing to do. */
export function meaningOf(text: string): Meaning | null {
  return meanings.find(({ pattern }) => pattern.test(text)) ?? null;
}

const { announcement, checkout, identity, payeeWarning } = en.sentences;
const { declineReasons, declineReasonsWithChoice, failureReasons } = announcement;

type Phrases = Parameters<typeof announcement.review>[0];

/** In place of an amount, a payee or a code. */
const gap = '\u{fffc}';
const phrases: Phrases = { amount: gap, payee: gap, card: null, reference: null, contact: null, time: gap };

const meanings: readonly (Meaning & { readonly pattern: RegExp })[] = [
  about([announcement.succeeded, announcement['paid-after-all']], 'paid', 'stop'),
  about([announcement.refunded], 'refunded', 'stop'),
  ...[declineReasons, declineReasonsWithChoice]
    .flatMap(Object.values<string>)
    .map((reason) =>
      about([announcement.declined, announcement.declinedByBank], 'not paid', requestIn(reason), reason),
    ),
  ...Object.values(failureReasons).map((reason) => about([announcement.failed], 'not paid', requestIn(reason), reason)),
  about([announcement.cancelled, announcement.expired, announcement['undo-missed']], 'not paid', 'retry'),
  about([announcement['can-send-again']], 'not paid', 'send-again'),
  about([announcement.unknown, announcement.contradicted], 'not clear', 'wait'),
  about([announcement['action-required']['3-d-secure']], 'not paid', 'answer-bank'),
  about([announcement.review], 'not paid', 'pay'),
  says([identity.confirmed('code', gap, gap)], 'not paid', 'pay'),
  says(
    (['new-payee', 'unusual-amount', 'both'] as const).map((kind) =>
      payeeWarning.warnings[kind]({ amount: gap, payee: gap }),
    ),
    null,
    'pass-warning',
  ),
  says([shop.bank.code(gap)], null, 'type-code'),
  says([identity.changed(gap, gap)], null, 'again'),
  says(Object.values(checkout.problems), 'not paid', 'again'),
  says([identity.retry('code', 'expired', ['code'])], null, 'wait'),
  says(
    [identity.retry('code', 'not-loaded', ['code']), identity.retry('code', 'unreadable', ['code'])],
    'not paid',
    'again',
  ),
  says([identity.retry('code', 'blocked', ['code']), identity.retry('code', 'blocked', [])], 'not paid', 'stop'),
  says(
    [identity.retry('code', 'unavailable', ['code']), identity.retry('code', 'not-recognized', ['code'])],
    null,
    'again',
  ),
];

/** "Try again" in the reason of an end asks for that press. Otherwise the payer needs another card, which is another story. */
function requestIn(reason: string): Request {
  return /try again/i.test(reason) ? 'retry' : 'stop';
}

function about(
  sentences: readonly ((words: Phrases) => string)[],
  claim: Claim,
  request: Request,
  reason?: string,
): Meaning & { readonly pattern: RegExp } {
  return says(
    sentences.map((say) => [say(phrases), reason].filter(Boolean).join(' ')),
    claim,
    request,
  );
}

function says(
  sentences: readonly string[],
  claim: Claim | null,
  request: Request,
): Meaning & { readonly pattern: RegExp } {
  // More may follow, such as the reference of a payment.
  const all = sentences.map((sentence) => escape(sentence.replace(/\.$/, '')).replaceAll(gap, '.+'));
  return { claim, request, pattern: new RegExp(`^(?:${all.join('|')})`) };
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
