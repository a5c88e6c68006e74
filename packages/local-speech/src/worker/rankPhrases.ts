import { phraseGrammar } from '../grammar/taskGrammar';
import type { Decoder } from './decoder';

interface Rivals {
  /** What sounds like the phrase: fifteen, fifty. Each is weighed. */
  readonly twins: readonly string[];
  /** The phrases with another numeral: the likeliest of them is weighed. */
  readonly others: readonly string[];
  readonly room: 'quiet' | 'noisy';
}

/** The phrase and what the same sound may have said instead, the likeliest first; one alone where nothing else comes near. */
export function rankPhrases(decoder: Decoder, pcm: Float32Array, phrase: string, rivals: Rivals): string[] {
  const { twins, others, room } = rivals;
  // All by grammars of phrases: the prices of the task's grammar would count against the best alone.
  const weigh = (phrases: readonly string[]) => decoder.decode(pcm, phraseGrammar(phrases));
  const weighed = [phrase, ...twins].map((text) => ({ text, score: weigh([text]).score, margin: twinMargin[room] }));
  const further = others.filter((text) => !twins.includes(text));
  const other = further.length === 0 ? null : weigh(further);
  if (other && other.text !== '') weighed.push({ ...other, margin: otherMargin[room] });
  const ranked = weighed.toSorted((a, b) => b.score - a.score);
  const [top] = ranked;
  if (!top) return [];
  // The best of the ranking may be a rival itself: then its own margin is what parts it from the phrase.
  const marginOf = ({ text, margin }: (typeof ranked)[number]) =>
    wordCount(text) < wordCount(top.text) ? shorterTwinMargin : Math.max(margin, top.margin);
  return ranked.filter((one) => top.score - one.score < marginOf(one)).map(({ text }) => text);
}

/** Twins whose score differs by less are told apart by the payer. */
const twinMargin = { quiet: 200, noisy: 500 };
/**
 * The same for a twin with fewer words: "fifteen" of a slow voice ends as "fifty nine" does, and lay up to 366 behind it; behind a
 * "fifty nine" that was said it lay 2,998 and more (four voices, 24 November 2026).
 */
const shorterTwinMargin = 1000;
/**
 * Clear voices lay 319 and more over every other number, nine in ten more than 420; beside a second voice what was wrong lay up to 407
 * over what was said (24 November 2026).
 */
const otherMargin = { quiet: 420, noisy: 600 };

function wordCount(text: string): number {
  return text.split(' ').length;
}
