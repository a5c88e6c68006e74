import type { HearingLanguage } from '@payaloud/core/languages';
import { meaningOf, type Meaning } from '../moonshine/meaningOf';
import { suppressNoise } from '../noise/suppressNoise';
import type { Recognition } from './protocol';
import { quietFrom, type SpeechRecognizer } from './recognize';
import type { WorkerRecognizer } from './recognizerFor';

interface Other {
  readonly recognize: WorkerRecognizer['recognize'];
  fits(pcm: Float32Array, phrase: string): boolean | Promise<boolean>;
}

/**
 * Asks another recognizer about an amount.
 *
 * - An amount that is certain becomes a question if the sound does not fit it. Somebody else may have said a part of it.
 * - A question in a quiet recording is settled if the other recognizer takes one amount alone, and that is the likeliest of
 *   the question.
 *
 * @param heard transcripts of the first recognizer, likeliest first.
 */
export async function secondOpinion(
  heard: Recognition,
  other: Other,
  {
    pcm,
    currency,
    meaning,
  }: { readonly pcm: Float32Array; readonly currency: string; readonly meaning: (text: string) => Meaning },
): Promise<Recognition> {
  if (heard.kind !== 'heard') return heard;
  const [likeliest] = heard.transcripts;
  const { kind, key } = meaning(likeliest);
  if (!heard.certainty) {
    const isDoubted = kind === 'amount' && !(await other.fits(pcm, wordsOf(likeliest)));
    return isDoubted
      ? { kind: 'heard', transcripts: [likeliest, ...(heard.others ?? [])], certainty: 'doubtful' }
      : heard;
  }
  if (suppressNoise(pcm).signalToNoise < quietFrom) return heard;
  const opinion = await other.recognize(pcm, 'amount', currency);
  if (opinion.kind !== 'heard' || opinion.transcripts.length > 1 || opinion.certainty) return heard;
  const taken = meaning(opinion.transcripts[0]);
  return taken.kind === 'amount' && taken.key === key ? { kind: 'heard', transcripts: [likeliest] } : heard;
}

/** "Twenty-five dollars." as the small model's words: "twenty five dollars". */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[-,.\s]+/g, ' ')
    .trim();
}

/**
 * A recognizer that asks another one about an amount before the payer is asked or the amount is taken. If the other one
 * cannot load or decode, the first one decides alone.
 */
export function withSecondOpinion(
  first: WorkerRecognizer,
  other: Promise<Other & Pick<SpeechRecognizer, 'delete'>>,
  language: HearingLanguage,
): WorkerRecognizer {
  other.catch(ignore);
  return {
    async recognize(pcm, task, currency) {
      const heard = await first.recognize(pcm, task, currency);
      if (task !== 'amount' || currency === undefined) return heard;
      try {
        return await secondOpinion(heard, await other, { pcm, currency, meaning: meaningOf(task, language, currency) });
      } catch {
        return heard;
      }
    },
    delete() {
      first.delete();
      other.then((recognizer) => recognizer.delete()).catch(ignore);
    },
  };
}

function ignore(): void {}
