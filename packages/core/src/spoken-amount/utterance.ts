import type { HearingLanguage } from '../languages/hearingLanguage';
import { readWhole, readWholes, spellWhole } from '../number-words';
import { expandPhrases } from './phrases';
import type { Token } from './tokenize';

/** A transcript, cut into phrases, with every whole number that its numerals spell. */
export interface Utterance {
  readonly tokens: readonly Token[];
  /** The numbers in words by the index of their first token, longest first. */
  readonly wholes: readonly (readonly Whole[])[];
  readonly language: HearingLanguage;
}

export interface Whole {
  /** NaN where the words have several values. */
  readonly value: number;
  /** Index of the first token behind it. */
  readonly next: number;
}

export function createUtterance(said: readonly Token[], language: HearingLanguage): Utterance {
  const tokens = supplyOnes(resolveBetween(said, language), language);
  return { tokens, wholes: findWholes(tokens, language), language };
}

/** The index behind an article, if one stands at a place. */
export function skipArticle(tokens: readonly Token[], at: number): number {
  return tokens[at]?.article ? at + 1 : at;
}

/** The index behind what is said while thinking, inside an amount: "twenty um dollars". */
export function skipHesitation(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.hesitation) next++;
  return next;
}

/** The index behind what stands between a fraction and its whole, if anything does: "of a". */
export function skipPartitive(tokens: readonly Token[], at: number): number {
  return tokens[at]?.partitive ? at + 1 : at;
}

/** "Two not five" is "two oh five"; everywhere else `not` keeps its meaning. « Cents » has lost its number where none is before it. */
function resolveBetween(tokens: readonly Token[], { rules }: HearingLanguage): readonly Token[] {
  return tokens.map((token, at) => {
    const { refusals: _, ...rest } = token;
    const { numeralBetween, numeralBehind } = token;
    if (numeralBehind !== undefined && tokens[at - 1]?.numeral !== undefined)
      return { ...token, numeral: numeralBehind };
    const sides = [tokens[at - 1], tokens[at + 1]].map((side) => (side?.scale ? undefined : side?.numeral));
    if (numeralBetween === undefined || sides.includes(undefined)) return token;
    const behind = readWhole(sides[1] ?? '', rules);
    return behind !== null && behind < 10 ? { ...rest, numeral: numeralBetween } : token;
  });
}

/**
 * "A hundred", "hundred fifteen": the number rules want the one that is not said. Only where a number begins: "fifty a hundred"
 * is no 5,100.
 */
function supplyOnes(tokens: readonly Token[], { rules, words }: HearingLanguage): readonly Token[] {
  if (words.scaleAlone === 'refused' || !tokens.some(({ scale }) => scale)) return tokens;
  const numeral = spellWhole(1, rules);
  const supplied: Token[] = [];
  for (const token of tokens) {
    const before = supplied.at(-1);
    const isBare = token.text === token.numeral && !isLinked(before) && !isNumeric(before);
    if (token.scale && before?.article && !isPlural(token) && !isNumeric(supplied.at(-2))) {
      supplied.pop();
      supplied.push({ kind: 'phrase', text: before.text, numeral });
    } else if (token.scale && isBare && !(before?.kind === 'break' && isNumeric(supplied.at(-2)))) {
      supplied.push({ kind: 'phrase', text: '', numeral });
    }
    supplied.push(token);
  }
  return supplied;
}

export function isNumeric(token: Token | undefined): boolean {
  return token?.kind === 'digits' || (token?.numeral ?? token?.fraction ?? token?.point) !== undefined;
}

/** "A thousands" may have been "eight thousands". */
function isPlural({ text, numeral }: Token): boolean {
  return numeral !== undefined && text.length > numeral.length && text.startsWith(numeral);
}

/** Behind these a scale has lost its number: "ten and hundred". */
function isLinked(before: Token | undefined): boolean {
  return Boolean(before?.article ?? before?.partitive ?? before?.joiner);
}

function findWholes(tokens: readonly Token[], language: HearingLanguage): Utterance['wholes'] {
  const { rules, words } = language;
  const wholes = tokens.map((): Whole[] => []);
  const [joiner = ''] = expandPhrases(words.joiners);
  const spelled = tokens.map((token, at) => {
    if (token.numeral !== undefined) return isShortScale(token, language) ? '|' : token.numeral;
    if (token.joiner) return joiner;
    // "two thousand, one": the reader skips what is empty, and nothing passes a bar.
    return isPause(token, tokens[at - 1]) ? '' : '|';
  });
  for (const { from, to, value } of readWholes(spelled, rules)) wholes[from]?.push({ value: value ?? NaN, next: to });
  return wholes;
}

/**
 * "Four not nine point five" may also deny what follows, however exact its digits are, and « un don de cent euros » may have been
 * « un don, deux cents euros ».
 */
export function isDoubtful({ tokens, language }: Utterance): boolean {
  return tokens.some(({ numeral, numeralBetween, near }, at) => {
    const next = tokens[at + 1]?.numeral;
    const isNear = near !== undefined && next !== undefined && readWhole(near + next, language.rules) !== null;
    return isNear || (numeralBetween !== undefined && numeral !== undefined);
  });
}

export function isPause(token: Token, before: Token | undefined): boolean {
  return token.kind === 'break' && token.text === ',' && (before?.scale?.value ?? 0) >= 1000;
}

/** "k", "grand": a digit behind them may count hundreds, "2k5", so they are no part of a number in words. */
export function isShortScale(token: Token | undefined, { words }: HearingLanguage): boolean {
  if (!token?.scale || words.afterScale === 'next-scale') return false;
  return token.text.length === 1 || !token.text.startsWith(token.numeral ?? '');
}
