import type { Grammar } from '../grammar/compileGrammar';
import { confusedPhrases } from '../grammar/confusedPhrases';
import { phoneWord } from '../grammar/phones';
import { amountCore } from '../grammar/sameAmount';
import { phoneGrammar, phraseGrammar, taskGrammar, type Task } from '../grammar/taskGrammar';
import { vocabularyOf } from '../grammar/vocabulary';
import { createDecoder, type Decoder, type Hypothesis } from './decoder';
import type { LoadParts } from './protocol';

export type Recognition =
  /** Best first. More than one where the decodings disagree: a question, never a guess. */
  | { readonly kind: 'heard'; readonly transcripts: readonly [string, ...string[]] }
  /** Speech, but nothing of the grammar, or not surely. */
  | { readonly kind: 'not-understood' };

export interface SpeechRecognizer {
  /** One utterance, mono PCM at 16 kHz. */
  recognize(pcm: Float32Array, task: Task): Recognition;
  /** What the decision rests on: for the tables. */
  explain(pcm: Float32Array, task: Task): Evidence;
  delete(): void;
}

export interface Evidence {
  /** Best first: the grammar's hypothesis and its twins (fifteen / fifty), as far as they are nearly as likely. */
  readonly hypotheses: readonly string[];
  /** Log likelihood of the best over any speech at all, in the decoder's unit per 10 ms. */
  readonly overSpeech: number;
  /** The same audio decoded a little faster and a little slower. */
  readonly disturbed: readonly string[];
}

/**
 * Decides from several decodings of the same utterance, because the decoder's own confidence is always 1. An amount that is
 * silently wrong is the worst case: it must beat "any speech at all", and hold when the audio is played 6 % faster and slower.
 */
export async function createSpeechRecognizer(parts: LoadParts): Promise<SpeechRecognizer> {
  const vocabulary = vocabularyOf(parts.language, (word) => word in parts.pronunciations);
  const phones = phoneGrammar(parts.phones);
  const grammars: Record<Task, Grammar> = {
    amount: taskGrammar('amount', vocabulary),
    answer: taskGrammar('answer', vocabulary),
    digits: taskGrammar('digits', vocabulary),
  };
  const decoder = await createDecoder({
    ...parts,
    pronunciations: pronunciationsOf(parts, [phones, ...Object.values(grammars)]),
  });
  const coreOf = amountCore(vocabulary);

  function explain(pcm: Float32Array, task: Task): Evidence {
    const best = decoder.decode(pcm, grammars[task]);
    const anything = decoder.decode(pcm, phones);
    const overSpeech = best.text === '' ? -Infinity : (best.score - anything.score) / (pcm.length / samplesPer10ms);
    if (overSpeech < leastOverSpeech)
      return { hypotheses: best.text === '' ? [] : [best.text], overSpeech, disturbed: [] };
    const twins = confusedPhrases(best.text, vocabulary.confusables, vocabulary.digits);
    const disturbed = disturbances.map((speed) => decoder.decode(atSpeed(pcm, speed), grammars[task]).text);
    return { hypotheses: rank(decoder, pcm, best, twins), overSpeech, disturbed };
  }

  return {
    explain,
    recognize: (pcm, task) => decide(explain(pcm, task), coreOf),
    delete: () => decoder.delete(),
  };
}

/** Exported for the tables, which count what each rule costs. */
export function decide(
  { hypotheses, overSpeech, disturbed }: Evidence,
  coreOf: (phrase: string) => string,
): Recognition {
  const [best, ...twins] = hypotheses;
  if (best === undefined || overSpeech < leastOverSpeech) return { kind: 'not-understood' };
  const known = new Set(hypotheses.map(coreOf));
  const others = disturbed.filter((text) => !known.has(coreOf(text)));
  if (others.length === disturbances.length) return { kind: 'not-understood' };
  return { kind: 'heard', transcripts: [best, ...twins, ...others.filter((text) => text !== '')] };
}

/** Unrelated sentences lie below 10.6, amounts of clear voices above 8 (36 and 80 clips, 24 November 2026). */
const leastOverSpeech = 8;
/** Twins whose score differs by less are told apart by the payer. */
const twinMargin = 200;
const disturbances = [1.06, 0.94];
const samplesPer10ms = 160;

function rank(decoder: Decoder, pcm: Float32Array, best: Hypothesis, twins: readonly string[]): string[] {
  const all = [best, ...twins.map((twin) => ({ ...decoder.decode(pcm, phraseGrammar([twin])), text: twin }))];
  const ranked = all.toSorted((a, b) => b.score - a.score);
  const top = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => top - score < twinMargin).map(({ text }) => text);
}

/** Linear interpolation: the disturbance is the point, not the fidelity. */
function atSpeed(pcm: Float32Array, speed: number): Float32Array {
  return Float32Array.from({ length: Math.floor(pcm.length / speed) }, (_, index) => {
    const position = index * speed;
    const before = Math.floor(position);
    const share = position - before;
    return (pcm[before] ?? 0) * (1 - share) + (pcm[before + 1] ?? 0) * share;
  });
}

function pronunciationsOf(
  { phones, pronunciations }: LoadParts,
  grammars: readonly Grammar[],
): Record<string, readonly string[]> {
  const words = [...new Set(grammars.flatMap((grammar) => grammar.words))];
  const sounds = new Map(phones.map((phone) => [phoneWord(phone), [phone]]));
  return Object.fromEntries(words.map((word) => [word, sounds.get(word) ?? pronunciations[word] ?? []]));
}
