import type { HearingLanguage } from '@payaloud/core/languages';
import { fractionDigits, money, toDecimalString, type Currency } from '@payaloud/core/money';
import { spellWhole } from '@payaloud/core/internal/number-words';
import { hearAmount, speakAmount } from '@payaloud/core/spoken-amount';
import { parseExact } from '../../spoken-amount/exact';
import { tokenize, type Token } from '../../spoken-amount/tokenize';
import type { LanguageFacts } from './languageFacts';

interface ChangedTally {
  /** How many different texts a lost, doubled or swapped word made. */
  readonly changed: number;
  readonly taken: number;
  /** Taken, although nobody says the amount so: what was said, what became of it, and the minor units that were heard. */
  readonly unnatural: readonly string[];
}

/** Drops and doubles each word of each amount, swaps it with the next, and hears what is left. */
export function tallyChanged(
  language: HearingLanguage,
  { currency, alsoSaid }: LanguageFacts,
  amounts: readonly number[],
): ChangedTally {
  const tally = { changed: 0, taken: 0, unnatural: [] as string[] };
  const naturalBy = new Map<number, ReadonlySet<string>>();
  for (const minorUnits of amounts) {
    const said = speakAmount(money(minorUnits, currency), language);
    for (const text of changesOf(said, language, currency)) {
      const heard = hearAmount([text], { language, currency });
      tally.changed++;
      if (heard.kind !== 'amount') continue;
      tally.taken++;
      const meant = heard.money.minorUnits;
      const natural = naturalBy.get(meant) ?? naturalKeys(meant, currency, language, alsoSaid);
      naturalBy.set(meant, natural);
      if (!natural.has(keyOf(text, currency, language))) tally.unnatural.push(`${said} > ${text} (${meant})`);
    }
  }
  return tally;
}

/** The words are the phrases that the language knows, so that a compound is changed inside. */
function changesOf(said: string, { words }: HearingLanguage, currency: Currency): readonly string[] {
  const tokens = tokenize(said, words, currency);
  const isSpaced = words.spacing === 'spaced';
  const parts = tokens.map(({ text, isTight }, at) => ({
    text: isSpaced ? text : text.replaceAll(' ', ''),
    gap: isSpaced && at > 0 && !(words.compounds && isTight) ? ' ' : '',
  }));
  const write = (changed: readonly (typeof parts)[number][]) =>
    changed
      .map(({ text, gap }) => gap + text)
      .join('')
      .trim();
  const plain = write(parts);
  const changed = parts.flatMap((part, at) => {
    const [before, after] = [parts.slice(0, at), parts.slice(at + 1)];
    const [next, ...rest] = after;
    const apart = { ...part, gap: isSpaced ? ' ' : '' };
    return [
      [...before, ...after],
      [...before, part, part.gap === '' && at === 0 ? apart : part, ...after],
      ...(next ? [[...before, { ...next, gap: part.gap }, { ...part, gap: next.gap }, ...rest]] : []),
    ];
  });
  return [...new Set(changed.map(write))].filter((text) => text !== '' && text !== plain);
}

/**
 * An amount as it is said, without joiners and spellings, and with the worth of each unit in the place of its name.
 *
 * @param end Decides about a last word that may be a unit or a numeral: « cents ».
 */
function keyOf(text: string, currency: Currency, { words }: HearingLanguage, end: 'unit' | 'numeral' = 'unit'): string {
  const keys: string[] = [];
  const tokens = tokenize(text, words, currency);
  for (const token of tokens) {
    const isBetween = keys.at(-1)?.startsWith('u') && token.emptyPlace;
    const isSmall = token.joiner ?? token.article ?? token.hesitation;
    if (isBetween || token.kind === 'break' || (isSmall && token.numeral === undefined)) continue;
    keys.push(...keysOf(token, end === 'unit' && token === tokens.at(-1)));
  }
  return keys.join(' ').replaceAll('-', ' ');
}

function keysOf({ unit, point, digitsLead, text, ...token }: Token, isLast: boolean): readonly string[] {
  // « Cents » inside is the numeral « cent », whose s is silent. At the end it is a unit.
  const numeral = token.numeral ?? (isLast ? undefined : token.numeralAfter);
  if (unit?.count !== undefined) return [`c${unit.count}`, `u${unit.worth}`];
  if (numeral === undefined && unit) return [`u${unit.worth}`];
  if (digitsLead) return ['digits'];
  return [point && numeral === undefined ? '.' : (numeral ?? text)];
}

/** Every way to say an amount that is natural, as keys. */
function naturalKeys(
  minorUnits: number,
  currency: Currency,
  language: HearingLanguage,
  alsoSaid: LanguageFacts['alsoSaid'],
): ReadonlySet<string> {
  const { rules, words } = language;
  const key = (text: string) => keyOf(text, currency, language, 'numeral');
  const ruleSets = Object.keys(rules.sets).filter((name) => !name.startsWith('%'));
  const spell = (value: number) => {
    const spelled = ruleSets.map((ruleSet) => spellWhole(value, rules, { ruleSet }));
    const others = alsoSaid.flatMap((row) => spelled.map((text) => text.replaceAll(...row)));
    return [...new Set([...spelled, ...others].map(key))];
  };
  const row = words.currencies.find(({ codes }) => Object.hasOwn(codes, currency));
  const spoken = (row?.units ?? []).filter((unit) => unit.spoken);
  const digits = fractionDigits(currency);
  const total = BigInt(minorUnits) * 10n ** BigInt(9 - digits);
  const first = parseExact('1') ?? 1n;

  const inUnits = (rest: bigint, from: number): readonly string[] => {
    if (rest === 0n) return [''];
    const at = spoken.findIndex((unit, index) => index >= from && rest >= (parseExact(unit.worth) ?? 0n));
    const worth = parseExact(spoken[at]?.worth ?? '0') ?? 0n;
    if (worth === 0n) return [];
    const count = Number(rest / worth);
    const counted = spoken[at]?.counted?.[count] ? [`c${BigInt(count) * first} u${worth}`] : [];
    const withUnit = [...spell(count).map((one) => `${one} u${worth}`), ...counted];
    const after = inUnits(rest % worth, at + 1);
    // The last unit need not be said: "two dollars fifty".
    const bare = rest % worth === 0n && from > 0 ? spell(count) : [];
    return [...withUnit.flatMap((one) => after.map((more) => `${one} ${more}`.trim())), ...bare];
  };
  const [whole = '', decimals = ''] = toDecimalString(money(minorUnits, currency)).split('.');
  const oneByOne = (row: string) => Array.from(row, (digit) => spell(Number(digit))[0] ?? '').join(' ');
  const wholes = spell(Number(whole));
  const short = decimals.replace(/0+$/, '');
  const tails = /[^0]/.test(decimals) ? [oneByOne(decimals), oneByOne(short), ...spell(Number(decimals))] : [''];
  const numbers = wholes.flatMap((one) => tails.map((tail) => (tail === '' ? one : `${one} . ${tail}`)));
  const main = `u${first}`;
  return new Set([...inUnits(total, 0), ...numbers, ...numbers.flatMap((one) => [`${one} ${main}`, `${main} ${one}`])]);
}
