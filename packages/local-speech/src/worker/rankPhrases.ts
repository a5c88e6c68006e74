import { phraseGrammar } from '../grammar/taskGrammar';
import type { Decoder, Hypothesis } from './decoder';

interface Rivals {
  /** Phrases that sound alike: fifteen, fifty. Each is scored. */
  readonly twins: readonly string[];
  /** Phrases with another numeral. Only the likeliest is scored. */
  readonly others: readonly string[];
  /** The phrase without its last number. Only the likeliest is scored. */
  readonly shorter: readonly string[];
  /** Minimum margin of the phrase over `others`. */
  readonly otherMargin: number;
  /** Minimum margin of the phrase over `twins`. */
  readonly twinMargin: number;
}

/**
 * The phrase and its rivals that fit the sound nearly as well, likeliest first. Only the phrase if no rival is close.
 */
export function rankPhrases(decoder: Decoder, pcm: Float32Array, phrase: string, rivals: Rivals): string[] {
  const { twins, others, shorter, otherMargin, twinMargin } = rivals;
  // Score all of them with phrase grammars. The task grammar's penalties would count against the best phrase only.
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
  // A rival may rank first. Its own margin then decides whether the phrase is close to it.
  const marginOf = ({ text, margin }: (typeof ranked)[number]) =>
    wordCount(text) < wordCount(top.text) ? shorterTwinMargin : Math.max(margin, top.margin);
  return ranked.filter((one) => top.score - one.score < marginOf(one)).map(({ text }) => text);
}

/**
 * The margin for a rival with fewer words. "fifteen" in a slow voice ends like "fifty nine" and lay up to 366 behind
 * it; when "fifty nine" was said, "fifteen" lay at least 2,998 behind. "Rupee eighty nine" lay up to 378 above
 * "rupees", which was said; when a number after the unit was said, it lay at least 3,936 above (five voices, 24
 * November 2026).
 */
const shorterTwinMargin = 1000;

/** True if the search found a path. Without one the score means nothing and is higher than all others. */
function isHeard({ text }: Pick<Hypothesis, 'text'>): boolean {
  return text !== '';
}

function wordCount(text: string): number {
  return text.split(' ').length;
}
