import type { HearingLanguage } from '../languages';
import { createNumberReader, spellNumber } from '../number-words';
import type { Currency } from '../money';
import { expandPhrases } from './phrases';
import { tokenize, type Token } from './tokenize';

/** A transcript, cut into phrases, with every whole number that its numerals spell. */
export interface Utterance {
  readonly tokens: readonly Token[];
  /** The numbers in words by the index of their first token, longest first. */
  readonly wholes: ReadonlyMap<number, readonly Whole[]>;
  readonly language: HearingLanguage;
}

export interface Whole {
  readonly value: number;
  /** Index of the first token behind it. */
  readonly next: number;
}

export function createUtterance(transcript: string, language: HearingLanguage, currency: Currency): Utterance {
  const tokens = supplyOnes(resolveBetween(tokenize(transcript, language.words, currency), language), language);
  return { tokens, wholes: findWholes(tokens, language), language };
}

/** The index behind the articles that stand at a place. */
export function skipArticles(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.role?.has('article')) next++;
  return next;
}

/** "Two not five" is "two oh five"; everywhere else `not` keeps its meaning. */
function resolveBetween(tokens: readonly Token[], { rules }: HearingLanguage): readonly Token[] {
  return tokens.map((token, at) => {
    const { numeralBetween, refusals: _, ...rest } = token;
    const sides = [tokens[at - 1], tokens[at + 1]].map((side) => (side?.scale ? undefined : side?.numeral));
    if (numeralBetween === undefined || sides.includes(undefined)) return token;
    const behind = createNumberReader(rules).read(sides[1] ?? '');
    return behind !== null && behind < 10 ? { ...rest, numeral: numeralBetween } : token;
  });
}

/** "A hundred", "hundred fifteen": the number rules want the one that is not said. */
function supplyOnes(tokens: readonly Token[], { rules }: HearingLanguage): readonly Token[] {
  if (!tokens.some(({ scale }) => scale)) return tokens;
  const numeral = spellNumber(1, rules);
  const supplied: Token[] = [];
  for (const token of tokens) {
    const before = supplied.at(-1);
    if (token.scale && before?.role?.has('article') && supplied.at(-2)?.fraction === undefined) {
      supplied.pop();
      supplied.push({ kind: 'phrase', text: before.text, numeral });
    } else if (token.scale && token.text === token.numeral && !isCounted(before)) {
      supplied.push({ kind: 'phrase', text: '', numeral });
    }
    supplied.push(token);
  }
  return supplied;
}

function isCounted(before: Token | undefined): boolean {
  if (!before) return false;
  return (
    before.kind === 'digits' ||
    (before.numeral ?? before.fraction) !== undefined ||
    before.role?.has('article') === true
  );
}

function findWholes(
  tokens: readonly Token[],
  { rules, words }: HearingLanguage,
): ReadonlyMap<number, readonly Whole[]> {
  const wholes = new Map<number, Whole[]>();
  if (!tokens.some(({ numeral }) => numeral !== undefined)) return wholes;
  const [joiner = ''] = expandPhrases(words.joiners);
  const spelled = tokens.map((token, at) => {
    if (token.numeral !== undefined) return token.numeral;
    if (token.role?.has('joiner')) return joiner;
    // "two thousand, one": the reader skips what is empty, and nothing passes a bar.
    return isPause(token, tokens[at - 1]) ? '' : '|';
  });
  for (const { from, to, decimal } of createNumberReader(rules).spans(spelled)) {
    const value = decimal === null ? Number.NaN : Number(decimal);
    if (decimal?.includes('.') || value < 0) continue;
    const whole = { value, next: to };
    const found = wholes.get(from);
    if (found) found.push(whole);
    else wholes.set(from, [whole]);
  }
  return wholes;
}

export function isPause(token: Token, before: Token | undefined): boolean {
  return token.kind === 'break' && token.text === ',' && (before?.scale?.value ?? 0) >= 1000;
}
