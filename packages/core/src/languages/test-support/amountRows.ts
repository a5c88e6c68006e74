import { fromDecimalString, isCurrency, money, type Currency, type Money } from '@payaloud/core/money';
import { fail, readTable } from './readTable';

/** Why an utterance of `not-taken.tsv` is never an amount to pay. The README of the rows has an example of each. */
export const notTakenClasses = [
  'about',
  'or',
  'not',
  'negative',
  'percent',
  'date',
  'phone',
  'two-amounts',
  'range',
  'correction',
  'other-currency',
  'idiom',
  'question',
  'key',
  'other-meaning',
  'addition',
  'others-money',
] as const;

/** The expected result of a text. */
type Gold =
  | { readonly kind: 'amount'; readonly minorUnits: number }
  /** Spoken so, and heard as this amount. */
  | {
      readonly kind: 'said';
      readonly minorUnits: number;
      readonly style: 'words' | 'digits';
      readonly currencyName: 'short' | 'full';
    }
  /** Refused or asked about. */
  | { readonly kind: 'never' }
  /** `money` is the amount of another currency that was heard. */
  | { readonly kind: 'refused'; readonly reason: string | null; readonly money: Money | null }
  /** Asked about, with these among the candidates, or with these `only`, in this order. */
  | {
      readonly kind: 'ask';
      readonly reason: string | null;
      readonly minorUnits: readonly number[];
      readonly which: 'among' | 'only';
    };

/** Text that people say or write in a field for a currency, with the expected result. */
export interface AmountRow {
  readonly text: string;
  readonly currency: Currency;
  readonly gold: Gold;
  /** The assumption of the language, or the class of a row that is not taken. Empty if the row is plain. */
  readonly why: string;
  /** The file and line: `de/taken.tsv:12`. */
  readonly place: string;
}

/**
 * Reads a table of `text`, `currency`, `gold` and `why`.
 *
 * @throws Error that names the file and the line of a row that cannot be meant.
 */
export function readAmountRows(file: string, source: string): readonly AmountRow[] {
  const places = new Map<string, string>();
  return readTable(file, source, ['text', 'currency', 'gold', 'why']).map(({ cells, place }) => {
    const { text, currency, gold, why } = cells;
    if (!isCurrency(currency)) fail(place, `"${currency}" is not a currency of ISO 4217`);
    // An amount may be spoken alike in several styles.
    const key = `${text} in ${currency}${gold.startsWith('said') ? gold : ''}`;
    if (places.has(key)) fail(place, `"${text}" in ${currency} is also in ${places.get(key)}`);
    places.set(key, place);
    return { text, currency, gold: readGold(gold, currency, place), why, place };
  });
}

/**
 * Reads `not-taken.tsv`, whose gold is always `never`.
 *
 * @throws Error as `readAmountRows` does, and if `why` does not begin with one of the classes: `idiom`, or `idiom: a coin`.
 */
export function readNotTaken(file: string, source: string): readonly AmountRow[] {
  const rows = readAmountRows(file, source);
  for (const { gold, why, place } of rows) {
    if (gold.kind !== 'never') fail(place, 'the gold of this file is always never');
    if (!notTakenClasses.some((name) => name === classOf(why))) {
      fail(place, `"${why}" does not begin with one of ${notTakenClasses.join(', ')}`);
    }
  }
  for (const name of notTakenClasses) {
    if (rows.filter(({ why }) => classOf(why) === name).length < 2) fail(file, `fewer than two rows of ${name}`);
  }
  return rows;
}

/** @throws Error that begins with the place, if the text is not a plain decimal that the currency has. */
export function readMinorUnits(decimal: string, currency: Currency, place: string): number {
  const amount = isCurrency(currency) && /^\d/.test(decimal) ? fromDecimalString(decimal, currency) : null;
  return amount?.minorUnits ?? fail(place, `"${decimal}" is not an amount of ${currency}`);
}

function readGold(gold: string, currency: Currency, place: string): Gold {
  const read = (decimal: string) => readMinorUnits(decimal, currency, place);
  if (gold === 'never') return { kind: 'never' };
  const [, refused, reason = null, other, code = ''] =
    /^(refused)(?: ([a-z-]+)(?: (\d\S*) ([A-Z]{3}))?)?$/.exec(gold) ?? [];
  if (refused) {
    return { kind: 'refused', reason, money: other ? money(readMinorUnits(other, code, place), code) : null };
  }
  const [, asked, question = null, amounts = ''] = /^(ask only|ask)(?: ([a-z-]+))?((?: \d\S*)*)$/.exec(gold) ?? [];
  if (asked) {
    const minorUnits = amounts.split(' ').filter(Boolean).map(read);
    return { kind: 'ask', reason: question, minorUnits, which: asked === 'ask' ? 'among' : 'only' };
  }
  const [, how, decimal] = /^said (?:(by digits|in full) )?(\S+)$/.exec(gold) ?? [];
  if (decimal) {
    const [style, currencyName] = [
      how === 'by digits' ? 'digits' : 'words',
      how === 'in full' ? 'full' : 'short',
    ] as const;
    return { kind: 'said', minorUnits: read(decimal), style, currencyName };
  }
  return { kind: 'amount', minorUnits: read(gold) };
}

function classOf(why: string): string {
  return why.split(':')[0] ?? '';
}
