import { keysOf, keyPrefixes } from './attemptStore';
import type { PaymentStorage } from './ports';

/**
 * In days. No answer of a bank comes later: card authorizations end after 31 days at most, direct debits are returned
 * within 56 days. The server refuses to charge an order twice, however long ago it was paid.
 */
const keptDays = 90;
const msInDay = 86_400_000;

/**
 * Dates the ids of the order that is stored now, and removes ids that were stored more than 90 days ago, so that a
 * shared computer does not list a payer's orders for good. The dates are in one record of their own, because older versions read the ids as they are. An id
 * without a date gets today's. Does nothing in a storage of the app that cannot list its keys. May throw, as storage
 * does.
 */
export function forgetOldOrders(storage: PaymentStorage | null, { stored, at }: { stored: string; at: number }): void {
  if (storage === null || !canList(storage)) return;
  const today = Math.floor(at / msInDay);
  const fresh = keysOf(stored);
  const known = datesIn(storage.getItem(record));
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
  const dated = keys
    .filter((key) => Object.values(keyPrefixes).some((prefix) => key.startsWith(prefix)))
    // A date in the future was written while the clock was wrong.
    .map((key) => [key, fresh.includes(key) ? today : Math.min(known[markOf(key)] ?? today, today)] as const);
  for (const [key, day] of dated) if (today - day > keptDays) storage.removeItem(key);
  const left = dated.filter(([, day]) => today - day <= keptDays).map(([key, day]) => [markOf(key), day]);
  storage.setItem(record, JSON.stringify(Object.fromEntries(left)));
}

const record = 'payaloud:payment-days';

/** A hash in place of a key, so that the record does not name orders, not even forgotten ones. FNV-1a. */
function markOf(key: string): string {
  const sum = Array.from(key).reduce(
    (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  return (sum >>> 0).toString(36);
}

type Listed = PaymentStorage & Pick<Storage, 'length' | 'key'>;

function canList(storage: PaymentStorage): storage is Listed {
  return 'length' in storage && 'key' in storage;
}

function datesIn(text: string | null): Readonly<Record<string, number>> {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    const entries = Object.entries(parsed ?? {}).filter(([, day]) => Number.isFinite(day));
    return Object.fromEntries(entries) as Record<string, number>;
  } catch {
    return {};
  }
}
