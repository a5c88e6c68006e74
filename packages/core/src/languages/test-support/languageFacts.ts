import { isCurrency, money, type Currency, type Money } from '@payaloud/core/money';
import { readMinorUnits } from './amountRows';
import { fail, readTable } from './readTable';

/** The facts in the table of a language, and how often each may be there: `one`, `some` (at least one) or `any`. */
const facts = {
  'paid in': 'some',
  'sound alike': 'some',
  'like a number': 'any',
  'also said': 'any',
  'same in English': 'any',
  press: 'some',
  braille: 'any',
  amount: 'one',
  payee: 'one',
  'amount in digits': 'one',
  'amount in words': 'one',
  received: 'one',
  succeeded: 'one',
  unknown: 'one',
  'two minutes': 'one',
  'never masked': 'some',
  controls: 'one',
  receipt: 'one',
  'receipt title': 'one',
} as const;

type Fact = keyof typeof facts;

/** How a language sounds in announcements, and where it is spoken. The README of the rows says what each is. */
export interface LanguageFacts {
  /** Of the first place in `locales`. Announcements and amounts that sound alike are in it. */
  readonly currency: Currency;
  /**
   * Where the language is paid in. Amounts are spoken, written and heard again. In the first locale each written amount is
   * understood; elsewhere a sign that nobody writes (£GB) may refuse it.
   */
  readonly locales: readonly (readonly [locale: string, currency: Currency])[];
  /** Pairs of minor units that sound alike: 15 and 50 dollars. */
  readonly alike: readonly (readonly [minorUnits: number, other: number])[];
  /** Words that sound like a number: no carrier ends with one. */
  readonly likeNumbers: readonly string[];
  /** Parts of numbers that people also say in another way than the rules: 一十 and 十. */
  readonly alsoSaid: readonly (readonly [spelled: string, said: string])[];
  /** Text that is the same in English on purpose. */
  readonly cognates: readonly string[];
  /** How a sentence asks to press a button: `press “NAME”`. `…` is any words, but no other sentence or name. */
  readonly press: readonly string[];
  readonly announced: AnnouncedFacts;
  readonly joined: JoinedFacts;
}

/** A payment, and how its messages are. */
interface AnnouncedFacts {
  readonly amount: Money;
  readonly payee: string;
  readonly inDigits: string;
  readonly inWords: string;
  /** Facts, or what would be left around missing ones. No masked sentence contains them. `… to.`: a part that ends so. */
  readonly neverMasked: readonly string[];
  /** `yes`: the braille that is usual for the language shortens words, so that capitals are not counted. */
  readonly contracted: 'yes' | 'no';
  /** With the reference A10 and a card that ends with 1034. */
  readonly said: Readonly<Record<'received' | 'succeeded' | 'unknown', string>>;
  /** How much time is left if it is two minutes. */
  readonly twoMinutes: string;
}

/** Parts that the page joins: `Is it you?`, `Button`, `required`; a receipt of `two` to `Cafe`. */
interface JoinedFacts {
  readonly control: string;
  /** With the rows Tea: one, and Reference: A7. */
  readonly receipt: string;
  /** Of `$2.00` to `Cafe`. */
  readonly title: string;
}

/**
 * Reads `language.tsv`.
 *
 * @throws Error that names the file, and the line of a row that is unknown, too often there, or unreadable.
 */
export function readLanguageFacts(file: string, source: string): LanguageFacts {
  const found = new Map<string, { readonly text: string; readonly place: string }[]>();
  for (const { cells, place } of readTable(file, source, ['what', 'text', 'why'])) {
    if (!Object.hasOwn(facts, cells.what))
      fail(place, `"${cells.what}" is not one of ${Object.keys(facts).join(', ')}`);
    found.set(cells.what, [...(found.get(cells.what) ?? []), { text: cells.text, place }]);
  }
  for (const [what, often] of Object.entries(facts)) {
    const rows = found.get(what) ?? [];
    if (rows.length === 0 && often !== 'any') fail(file, `no row of "${what}"`);
    if (often === 'one' && rows[1]) fail(rows[1].place, `a second row of "${what}"`);
  }
  const all = (what: Fact) => found.get(what) ?? [];
  const texts = (what: Fact) => all(what).map(({ text }) => text);
  const one = (what: Fact) => texts(what)[0] ?? '';
  const locales = all('paid in').map(({ text, place }) => {
    const [locale, code] = pairOf(text, ' ', place);
    if (!isCurrency(code)) fail(place, `"${code}" is not a currency of ISO 4217`);
    return [locale, code] as const;
  });
  const currency = locales[0]?.[1] ?? '';
  const minorUnits = (decimal: string, place: string) => readMinorUnits(decimal, currency, place);
  return {
    currency,
    locales,
    alike: all('sound alike').map(({ text, place }) => {
      const [first, other] = pairOf(text, ' ', place);
      return [minorUnits(first, place), minorUnits(other, place)];
    }),
    likeNumbers: texts('like a number'),
    alsoSaid: all('also said').map(({ text, place }) => pairOf(text, ' = ', place)),
    cognates: texts('same in English'),
    press: texts('press'),
    announced: {
      amount: money(minorUnits(one('amount'), `${file}: amount`), currency),
      payee: one('payee'),
      inDigits: one('amount in digits'),
      inWords: one('amount in words'),
      neverMasked: texts('never masked'),
      contracted: texts('braille').includes('contracted') ? 'yes' : 'no',
      said: { received: one('received'), succeeded: one('succeeded'), unknown: one('unknown') },
      twoMinutes: one('two minutes'),
    },
    joined: { control: one('controls'), receipt: one('receipt'), title: one('receipt title') },
  };
}

function pairOf(text: string, divider: string, place: string): readonly [string, string] {
  const [first, second, ...rest] = text.split(divider);
  if (!first || !second || rest.length > 0) fail(place, `"${text}" is not two texts divided by "${divider}"`);
  return [first, second];
}
