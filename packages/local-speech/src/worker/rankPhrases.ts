import { phraseGrammar } from '../grammar/taskGrammar';
import type { Decoder, Hypothesis } from './decoder';

interface Rivals {
  /** What sounds like the phrase: fifteen, fifty. Each is weighed. */
  readonly twins: readonly string[];
  /** The phrases with another numeral: the likeliest of them is weighed. */
  readonly others: readonly string[];
  /** The phrase without its last number: the likeliest of them is weighed. */
  readonly shorter: readonly string[];
  /** How far the phrase has to lie over them. */
  readonly otherMargin: number;
  /** How far it has to lie over its twins. */
  readonly twinMargin: number;
}

/** The phrase and what the same sound may have said instead, the likeliest first; one alone where nothing else comes near. */
export function rankPhrases(decoder: Decoder, pcm: Float32Array, phrase: string, rivals: Rivals): string[] {
  const { twins, others, shorter, otherMargin, twinMargin } = rivals;
  // All by grammars of phrases: the prices of the task's grammar would count against the best alone.
  const weigh = (phrases: readonly string[], margin: number) =>
    phrases.length === 0 ? [] : [{ ...decoder.decode(pcm, phraseGrammar(phrases)), margin }];
  const itself = weigh([phrase], twinMargin);
  const further = others.filter((text) => !twins.includes(text));
  const weighed = [
    ...itself,
    ...twins.flatMap((twin) => weigh([twin], twinMargin)),
    ...weigh(further, otherMargin),
    ...weigh(shorter, shorterTwinMargin),
  ].filter(isHeard);
  if (!itself.every(isHeard)) return [];
  const ranked = weighed.toSorted((a, b) => b.score - a.score);
  const [top] = ranked;
  if (!top) return [];
  // The best of the ranking may be a rival itself: then its own margin is what parts it from the phrase.
  const marginOf = ({ text, margin }: (typeof ranked)[number]) =>
    wordCount(text) < wordCount(top.text) ? shorterTwinMargin : Math.max(margin, top.margin);
  return ranked.filter((one) => top.score - one.score < marginOf(one)).map(({ text }) => text);
}

/**
 * The same for a twin with fewer words: "fifteen" of a slow voice ends as "fifty nine" does, and lay up to 366 behind it; behind a
 * "fifty nine" that was said it lay 2,998 and more. "Rupee eighty nine" lay up to 378 over "rupees", which was said; a number behind its
 * unit that was said, 3,936 and more (five voices, 24 November 2026).
 */
const shorterTwinMargin = 1000;

/** Where the search found no way through the phrase its score means nothing, and is above all others. */
function isHeard({ text }: Pick<Hypothesis, 'text'>): boolean {
  return text !== '';
}

function wordCount(text: string): number {
  return text.split(' ').length;
}
