import { payment as ar } from '@payaloud/core/languages/ar/payment';
import { payment as de } from '@payaloud/core/languages/de/payment';
import { payment as en } from '@payaloud/core/languages/en/payment';
import { payment as es } from '@payaloud/core/languages/es/payment';
import { payment as fr } from '@payaloud/core/languages/fr/payment';
import { payment as hi } from '@payaloud/core/languages/hi/payment';
import { payment as it } from '@payaloud/core/languages/it/payment';
import { payment as ja } from '@payaloud/core/languages/ja/payment';
import { payment as ko } from '@payaloud/core/languages/ko/payment';
import { payment as pt } from '@payaloud/core/languages/pt/payment';
import { payment as zhHans } from '@payaloud/core/languages/zh-Hans/payment';
import { payment as zhHant } from '@payaloud/core/languages/zh-Hant/payment';
import { formatMoney } from '@payaloud/core/money';
import type { PayOutcome } from '@payaloud/core/payment';
import { amountOf, payeeOf, type ShopOrder } from './orders.ts';

const languages = [ar, de, en, es, fr, hi, it, ja, ko, pt, zhHans, zhHant];

/** Tags of the languages in which testers read outcomes. */
export const heardTags: readonly string[] = languages.map(({ tag }) => tag);

/** The words with which the checkout tells this payer of an outcome. Testers read them without a checkout. */
export function heard(order: ShopOrder, outcome: PayOutcome): string {
  const { tag, sentences } = languages.find((one) => one.tag === order.choice.lang) ?? en;
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
