import { isCurrency } from '../../money';
import type { ClaimAnswer } from './events';
import type { PayeeNews } from './news';

/**
 * The news in an answer, newest first. Null if any of it cannot be read: an item that is left out would be money that nobody hears of, and
 * one that is guessed a wrong amount.
 */
export function readNews(body: unknown): readonly PayeeNews[] | null {
  const { news } = Object(body) as { news?: unknown };
  if (!Array.isArray(news)) return null;
  const read = news.map(readOne);
  return read.every((one) => one !== null) ? read : null;
}

/** The answer to a claim. Null if it cannot be read. */
export function readClaim(body: unknown): ClaimAnswer | null {
  const { kind, forMs, retryAfterMs } = Object(body) as Readonly<Record<string, unknown>>;
  if (kind === 'taken') return { kind, retryAfterMs: typeof retryAfterMs === 'number' ? retryAfterMs : 0 };
  const news = readNews(body);
  return kind === 'granted' && typeof forMs === 'number' && news ? { kind, forMs, news } : null;
}

/** The ids that the server has noted. Null if the answer cannot be read. */
export function readNoted(body: unknown): readonly string[] | null {
  const { heard } = Object(body) as { heard?: unknown };
  return Array.isArray(heard) && heard.every((id) => typeof id === 'string') ? heard : null;
}

function readOne(value: unknown): PayeeNews | null {
  const { id, kind, amount, payer = null, heard } = Object(value) as Readonly<Record<string, unknown>>;
  const { minorUnits, currency } = Object(amount) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || id === '' || (kind !== 'received' && kind !== 'refunded')) return null;
  if (typeof heard !== 'boolean' || (payer !== null && typeof payer !== 'string')) return null;
  if (typeof minorUnits !== 'number' || !Number.isSafeInteger(minorUnits) || minorUnits <= 0) return null;
  if (typeof currency !== 'string' || !isCurrency(currency)) return null;
  return { id, kind, amount: { minorUnits, currency }, payer, heard };
}
