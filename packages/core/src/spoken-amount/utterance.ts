import type { HearingLanguage } from '../languages/hearingLanguage';
import type { Currency } from '../money';
import { readWhole, readWholes, spellWhole } from '../number-words';
import { expandPhrases } from './phrases';
import type { Token } from './tokenize';

/** A transcript cut into phrases, with every whole number that its numerals spell. */
export interface Utterance {
  readonly tokens: readonly Token[];
  /** The numbers in words, by the index of their first token, longest first. */
  readonly wholes: readonly (readonly Whole[])[];
  readonly language: HearingLanguage;
  /** The decimal marks that the country of the currency writes. */
  readonly decimalMarks: readonly string[];
}

export interface Whole {
  /** NaN if the words have several values. */
  readonly value: number;
  /** Index of the first token after it. */
  readonly next: number;
}

export function createUtterance(said: readonly Token[], language: HearingLanguage, currency: Currency): Utterance {
  const tokens = supplyOnes(resolveBetween(withoutHyphens(said, language), language), language);
  const { decimalMark, decimalMarks } = language.words;
  const marks = decimalMarks?.[currency] ?? decimalMark;
  return { tokens, wholes: findWholes(tokens, language), language, decimalMarks: Array.from(marks) };
}

/** True if the countries of the currency do not agree on the decimal mark, so that either mark may also group thousands. */
export function writesBothMarks([first, ...others]: Utterance['decimalMarks']): boolean {
  return others.some((mark) => mark !== first);
}

/** Removes the dash that some recognizers write for the hyphen of twenty–three. In "ten–twelve" it means "to". */
function withoutHyphens(tokens: readonly Token[], { rules, words }: HearingLanguage): readonly Token[] {
  if (words.spacing === 'unspaced') return tokens;
  const valueOf = (...parts: readonly (Token | undefined)[]) =>
    readWhole(parts.map((part) => part?.numeral ?? '|').join(' '), rules) ?? 0;
  return tokens.filter(({ text }, at) => {
    const [tens, ones] = [tokens[at - 1], tokens[at + 1]];
    return text !== '–' || valueOf(tens) < 20 || valueOf(tens) > 90 || valueOf(ones) > 9 || valueOf(tens, ones) === 0;
  });
}

/** Returns the index after an article at `at`, or `at` if there is none. */
export function skipArticle(tokens: readonly Token[], at: number): number {
  return tokens[at]?.article ? at + 1 : at;
}

/** Returns the index after the hesitations at `at`: "um" in "twenty um dollars". */
export function skipHesitation(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.hesitation) next++;
  return next;
}

/** Returns the index after the words between a fraction and its whole, if there are any: "of a". */
export function skipPartitive(tokens: readonly Token[], at: number): number {
  return tokens[at]?.partitive ? at + 1 : at;
}

/**
 * Resolves words that are numerals only next to another numeral. "Two not five" is "two oh five"; elsewhere "not" keeps
 * its meaning. « Cents » is a numeral only after a number; without one, it has lost its number.
 */
function resolveBetween(tokens: readonly Token[], { rules }: HearingLanguage): readonly Token[] {
  return tokens.map((token, at) => {
    const { refusals: _, ...rest } = token;
    const { numeralBetween, numeralAfter } = token;
    if (token.behindUnit && isCounted(tokens[at - 1]) && !isNumeric(tokens[at + 1]) && !tokens[at + 1]?.unit) {
      return { kind: 'phrase', text: token.text, carrier: true };
    }
    if (numeralAfter !== undefined && tokens[at - 1]?.numeral !== undefined) return { ...token, numeral: numeralAfter };
    const sides = [tokens[at - 1], tokens[at + 1]].map((side) => (side?.scale ? undefined : side?.numeral));
    if (numeralBetween === undefined || sides.includes(undefined)) return token;
    const after = readWhole(sides[1] ?? '', rules);
    return after !== null && after < 10 ? { ...rest, numeral: numeralBetween } : token;
  });
}

/** True for a unit, and for digits: the two of fifty-two would be among them. */
function isCounted(token: Token | undefined): boolean {
  return token?.unit !== undefined || (token?.kind === 'digits' && token.text.length > 1);
}

/**
 * Adds the "one" that the number rules need in "a hundred" and "hundred fifteen". Only at the start of a number: "fifty
 * a hundred" is not 5,100.
 */
function supplyOnes(tokens: readonly Token[], { rules, words }: HearingLanguage): readonly Token[] {
  if (words.scaleAlone === 'refused' || !tokens.some(({ scale }) => scale)) return tokens;
  const numeral = spellWhole(1, rules);
  const supplied: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = supplied.at(-1);
    const isBare = token.text === token.scale?.name && !isLinked(before) && !isNumeric(before);
    if (token.scale && before?.article && !isPlural(token) && !isNumeric(supplied.at(-2))) {
      supplied.pop();
      supplied.push({ kind: 'phrase', text: before.text, numeral });
    } else if (token.scale && isBare && !(before?.kind === 'break' && isNumeric(supplied.at(-2)))) {
      const isExact = words.scaleAlone === 'exact' && !tokens.slice(at + 1, at + 3).some(isNumeric);
      supplied.push({ kind: 'phrase', text: '', numeral, isSupplied: !isExact });
    }
    supplied.push(token);
  }
  return supplied;
}

/** True for a joiner of parts of a number: not for "treinta *con* cinco", which starts decimals and is not *y*. */
export function isPlainJoiner(token: Token | undefined): boolean {
  return token?.joiner === true && !token.point;
}

export function isNumeric(token: Token | undefined): boolean {
  return token?.kind === 'digits' || (token?.numeral ?? token?.fraction ?? token?.point) !== undefined;
}

/** True for a scale in the plural: "a thousands" may have been "eight thousands". */
function isPlural({ text, scale }: Token): boolean {
  return scale !== undefined && text.length > scale.name.length && text.startsWith(scale.name);
}

/** True for words after which a scale has lost its number: "ten and hundred". */
function isLinked(before: Token | undefined): boolean {
  return Boolean(before?.article ?? before?.partitive ?? before?.joiner);
}

function findWholes(tokens: readonly Token[], language: HearingLanguage): Utterance['wholes'] {
  const { rules, words } = language;
  const wholes = tokens.map((): Whole[] => []);
  const [joiner = ''] = expandPhrases(words.joiners);
  const spelled = tokens.map((token, at) => {
    if (token.numeral !== undefined) return isShortScale(token, language) ? '|' : token.numeral;
    if (isPlainJoiner(token)) return joiner;
    // The reader skips empty text, as for the comma in "two thousand, one". No number crosses a bar.
    return isPause(token, tokens[at - 1]) ? '' : '|';
  });
  for (const { from, to, value } of readWholes(spelled, rules)) wholes[from]?.push({ value: value ?? NaN, next: to });
  return wholes;
}

/**
 * True if the amount must be asked back although its digits are exact. "Four not nine point five" may deny the second
 * number, "hundred forty-one" may have lost what counts the hundreds, and so may 五百两 the scale or unit after 两.
 */
export function isDoubtful({ tokens, language: { words } }: Utterance): boolean {
  return tokens.some(({ numeral, numeralBetween, isSupplied }, at) => {
    const next = tokens[at + 1];
    const isOnes = isNumeric(tokens[at - 1]) && !tokens[at - 1]?.emptyPlace;
    const isCut =
      numeral !== undefined && numeral === words.neverLast && !next?.scale && (isOnes || !(next?.unit ?? next?.point));
    return isSupplied || isCut || (numeralBetween !== undefined && numeral !== undefined);
  });
}

/**
 * The tokens with each carrier that may be a misheard numeral, because of the numeral beside it, replaced by that
 * numeral: « un don *deux* cents euros », 二十*八* for 二十吧. Null if there is none.
 */
export function withNearNumerals(tokens: readonly Token[], { rules, words }: HearingLanguage): readonly Token[] | null {
  // Between characters any numeral may have been lost, so a numeral beside the carrier is enough.
  const isNumber = (before: Token | undefined, after: Token | undefined) =>
    words.spacing === 'unspaced'
      ? before?.numeral !== undefined && after?.numeral !== undefined
      : readWhole(`${before?.numeral ?? '|'} ${after?.numeral ?? '|'}`, rules) !== null;
  let hasNear = false;
  const heard = tokens.map((token, at): Token => {
    if (token.near === undefined) return token;
    const numeral: Token = { kind: 'phrase', text: token.near, numeral: token.near };
    if (!isNumber(tokens[at - 1], numeral) && !isNumber(numeral, tokens[at + 1])) return token;
    hasNear = true;
    return numeral;
  });
  return hasNear ? heard : null;
}

export function isPause(token: Token, before: Token | undefined): boolean {
  return token.kind === 'break' && token.text === ',' && (before?.scale?.value ?? 0) >= 1000;
}

/**
 * True for "k" and "grand". A digit after them may count hundreds ("2k5"), so they are not part of a number in words.
 */
export function isShortScale(token: Token | undefined, { words }: HearingLanguage): boolean {
  if (!token?.scale || words.afterScale === 'next-scale') return false;
  return /^\p{Script=Latin}$/u.test(token.text) || !token.text.startsWith(token.scale.name);
}
