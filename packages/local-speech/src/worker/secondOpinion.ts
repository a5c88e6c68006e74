import type { HearingLanguage } from '@payaloud/core/languages';
import { meaningOf, type Meaning } from '../moonshine/meaningOf';
import { suppressNoise } from '../noise/suppressNoise';
import type { Recognition } from './recognition';
import { quietFrom, type SpeechRecognizer } from './recognize';
import type { WorkerRecognizer } from './recognizerFor';

/**
 * Settles a question about an amount with what another recognizer heard in the same recording. The amount is certain if
 * the other recognizer took it alone and it is the likeliest of the question. Otherwise the question stays.
 *
 * @param question transcripts of the first recognizer, likeliest first.
 * @param other undefined if there is no other recognizer.
 */
export function secondOpinion(
  question: Recognition,
  other: Recognition | undefined,
  meaning: (text: string) => Meaning,
): Recognition {
  if (question.kind !== 'heard' || other?.kind !== 'heard') return question;
  const [likeliest] = question.transcripts;
  const [taken, ...rest] = other.transcripts;
  if (rest.length > 0 || other.certainty) return question;
  const { kind, key } = meaning(taken);
  return kind === 'amount' && key === meaning(likeliest).key ? { kind: 'heard', transcripts: [likeliest] } : question;
}

/** True if the payer would be asked about an amount, and the recording is quiet enough for the other recognizer. */
export function needsSecondOpinion(heard: Recognition, pcm: Float32Array): boolean {
  return heard.kind === 'heard' && heard.certainty === 'doubtful' && suppressNoise(pcm).signalToNoise >= quietFrom;
}

/**
 * A recognizer that asks another one about an amount before the payer is asked. The other one loads at the first
 * question. If it cannot load or decode, the payer is asked.
 */
export function withSecondOpinion(
  first: WorkerRecognizer,
  loadOther: () => Promise<Pick<SpeechRecognizer, 'recognize' | 'delete'>>,
  language: HearingLanguage,
): WorkerRecognizer {
  let other: ReturnType<typeof loadOther> | undefined;
  return {
    async recognize(pcm, task, currency) {
      const heard = await first.recognize(pcm, task, currency);
      if (task !== 'amount' || currency === undefined || !needsSecondOpinion(heard, pcm)) return heard;
      try {
        other ??= loadOther();
        const opinion = (await other).recognize(pcm, task, currency);
        return secondOpinion(heard, opinion, meaningOf(task, language, currency));
      } catch {
        return heard;
      }
    },
    delete() {
      first.delete();
      other?.then((recognizer) => recognizer.delete()).catch(ignore);
    },
  };
}

function ignore(): void {}
