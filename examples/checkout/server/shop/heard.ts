import { payment as en } from '@payaloud/core/languages/en/payment';
import { payment as fr } from '@payaloud/core/languages/fr/payment';
import { payment as zhHans } from '@payaloud/core/languages/zh-Hans/payment';
import { formatMoney } from '@payaloud/core/money';
import type { PayOutcome } from '@payaloud/core/payment';
import { amountOf, payeeOf, type ShopOrder } from './orders.ts';

const languages = { en, fr, 'zh-Hans': zhHans } as const;

/** The words with which the checkout tells this payer of an outcome. Testers read them without a checkout. */
export function heard(order: ShopOrder, outcome: PayOutcome): string {
  const { lang } = order.choice;
  const { tag, sentences } = lang === 'fr' || lang === 'zh-Hans' ? languages[lang] : en;
  const { announcement } = sentences;
  const paid = 'amount' in outcome && outcome.amount ? outcome.amount : amountOf(order);
  const phrases = {
    amount: formatMoney(paid, tag),
    payee: payeeOf(order).name,
    card: null,
    contact: null,
    reference: 'reference' in outcome ? (outcome.reference ?? null) : null,
    time: null,
  };
  switch (outcome.kind) {
    case 'declined':
      return `${announcement.declined(phrases)} ${announcement.declineReasons[outcome.reason ?? 'other']}`;
    case 'failed':
      return `${announcement.failed(phrases)} ${announcement.failureReasons[outcome.reason ?? 'other']}`;
    case 'action-required':
      return announcement['action-required'][outcome.action.kind](phrases);
    case 'not-found':
      return announcement.review(phrases);
    case 'undoable':
      return announcement.processing(phrases);
    case 'succeeded':
    case 'refunded':
    case 'cancelled':
    case 'expired':
    case 'processing':
    case 'unknown':
      return announcement[outcome.kind](phrases);
  }
}
