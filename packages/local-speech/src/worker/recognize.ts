import type { Grammar } from '../grammar/compileGrammar';
import { confusedPhrases } from '../grammar/confusedPhrases';
import { foreignScales } from '../grammar/foreignScales';
import { phoneWord } from '../grammar/phones';
import { numbersIn } from '../grammar/numbersIn';
import { amountCore } from '../grammar/sameAmount';
import { phoneGrammar, phraseGrammar, taskGrammar, type Task } from '../grammar/taskGrammar';
import { vocabularyOf } from '../grammar/vocabulary';
import { withoutDigits } from '../grammar/withoutDigits';
import { withoutTail } from '../grammar/withoutTail';
import { atSpeed } from '../noise/atSpeed';
import { suppressNoise } from '../noise/suppressNoise';
import { createDecoder, type Hypothesis, type SpokenWord } from './decoder';
import { hasPauses } from './hasPauses';
import { hasScantEnd } from './hasScantEnd';
import { leastOwn } from './leastOwn';
import { numeralsOf, otherNumbers } from './otherNumbers';
import { companyIn } from './otherVoice';
import type { LoadParts } from './protocol';
import { rankPhrases } from './rankPhrases';
import type { Recognition } from './recognition';
import { spokenFrames } from './spokenFrames';
import { thresholdsFor, type RoomKind } from './thresholdsFor';
import { voicesOf } from './voicesOf';
import { withoutLead } from './withoutLead';

export interface SpeechRecognizer {
  /**
   * One utterance, mono PCM at 16 kHz.
   *
   * @param currency of the amount that is asked for: it says which scales are counted in.
   */
  recognize(pcm: Float32Array, task: Task, currency?: string): Recognition;
  /** What the decision rests on: for the tables. */
  explain(pcm: Float32Array, task: Task, currency?: string): Evidence;
  delete(): void;
}

interface Evidence {
  /** Best first: the grammar's hypothesis and what sounds like it (fifteen / fifty), as far as it is nearly as likely. */
  readonly hypotheses: readonly string[];
  /** Log likelihood of the best over any speech at all, in the decoder's unit per 10 ms. */
  readonly overSpeech: number;
  /** What the same audio says a little faster and a little slower. */
  readonly disturbed: readonly string[];
  /** What was found and not believed. */
  readonly rejected: string;
  /** In dB. */
  readonly signalToNoise: number;
}

/**
 * Decides from several decodings of the same utterance, because the decoder's own confidence is always 1. An amount that is
 * silently wrong is the worst case: it must beat "any speech at all", come from one voice, stand out from every other number, and hold
 * when the audio is played 6 % faster and slower.
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
  const isSayable = numbersIn(vocabulary);
  const numerals = numeralsOf(vocabulary);
  const own = { numerals, phones: parts.phones };
  const othersOf = otherNumbers(numerals, isSayable);
  const withoutTailOf = withoutTail(vocabulary);
  const withoutLeadOf = withoutLead(vocabulary, numerals, isSayable);
  const isForeign = foreignScales(parts.language);
  const { overSpeech: least, overOthers, overTwins, overAnything } = thresholdsFor(parts.model);

  function explain(heard: Float32Array, task: Task, currency?: string): Evidence {
    const { pcm, signalToNoise } = suppressNoise(heard);
    const best = decoder.decode(pcm, grammars[task]);
    const anything = decoder.decode(pcm, phones);
    const overSpeech = best.text === '' ? -Infinity : (best.score - anything.score) / spokenFrames(pcm);
    const refused: Evidence = { hypotheses: [], overSpeech, disturbed: [], rejected: best.text, signalToNoise };
    const isClear = (room: RoomKind) => overSpeech >= least[task][room] && signalToNoise >= leastSignalToNoise;
    if (!isClear('quiet')) return refused;
    const sounds = decoder.soundsOf(pcm, phraseGrammar([best.text]));
    const voices = voicesOf(pcm, numbersOf(best));
    const company = companyIn(pcm, sounds);
    if (company === 'certain' || voices.kind === 'two' || isForeign(best.text, currency)) return refused;
    const isShared = company === 'perhaps' || hasScantEnd(sounds, vocabulary.confusables);
    const alone: RoomKind = signalToNoise < quietFrom ? 'noisy' : 'quiet';
    const room = isShared ? 'shared' : alone;
    if (!isClear(room)) return refused;
    const shorter = withoutTailOf(best.text);
    const twins = confusedPhrases(best.text, vocabulary.confusables, vocabulary.digits).filter(isSayable);
    const ranked = rankPhrases(decoder, pcm, best.text, {
      twins,
      others: othersOf(best.text),
      shorter: [...shorter, ...withoutDigits(best.text, vocabulary)],
      otherMargin: overOthers[room],
      twinMargin: overTwins[room],
    });
    const tailless = room === 'quiet' ? [] : shorter.slice(0, 1);
    const leadless = voices.kind === 'perhaps-two' ? withoutLeadOf(best.text, voices.until) : [];
    const hypotheses = ranked.length === 0 ? [] : [...new Set([...ranked, ...tailless, ...leadless])];
    const [only, ...others] = hypotheses;
    // What is asked anyway needs no further decoding.
    if (only === undefined || others.length > 0)
      return { hypotheses, overSpeech, disturbed: [], rejected: '', signalToNoise };
    const isWeighed = task === 'amount' && !hasPauses(sounds);
    if (isWeighed && leastOwn(decoder, pcm, only, own) < overAnything) return refused;
    const disturbed = disturbances.map((speed) => heardAt(speed, pcm, task, hypotheses));
    return { hypotheses, overSpeech, disturbed, rejected: '', signalToNoise };
  }

  function numbersOf({ words }: Hypothesis): readonly SpokenWord[] {
    return words.filter(({ text }) => numerals.has(text));
  }

  /** What the disturbed audio says; one of the hypotheses where it is as likely there, whatever the search found first. */
  function heardAt(speed: number, pcm: Float32Array, task: Task, hypotheses: readonly string[]): string {
    const audio = atSpeed(pcm, speed);
    const found = decoder.decode(audio, grammars[task]);
    const same = hypotheses.find((text) => coreOf(text) === coreOf(found.text));
    if (same !== undefined) return same;
    const [best = ''] = hypotheses;
    const again = decoder.decode(audio, phraseGrammar([best]));
    return again.text !== '' && again.score >= found.score - slack ? best : found.text;
  }

  return {
    explain,
    recognize: (pcm, task, currency) => decide(explain(pcm, task, currency)),
    delete: () => decoder.delete(),
  };
}

function decide({ hypotheses, disturbed }: Evidence): Recognition {
  const [best, ...twins] = hypotheses;
  if (best === undefined) return { kind: 'not-understood' };
  const others = disturbed.filter((text) => !hypotheses.includes(text));
  if (others.length === disturbances.length) return { kind: 'not-understood' };
  return { kind: 'heard', transcripts: [best, ...twins, ...others.filter((text) => text !== '')] };
}

/** Speech over the room, in dB, from which the room does not count. */
const quietFrom = 45;
/** Below it another voice may have said a part of what was heard. */
const leastSignalToNoise = 18;
/** Differences of a score that are the search's, not the sound's. */
const slack = 60;
const disturbances = [1.06, 0.94];

function pronunciationsOf(
  { phones, pronunciations }: LoadParts,
  grammars: readonly Grammar[],
): Record<string, readonly string[]> {
  const words = [...new Set(grammars.flatMap((grammar) => grammar.words))];
  const sounds = new Map(phones.map((phone) => [phoneWord(phone), [phone]]));
  return Object.fromEntries(words.map((word) => [word, sounds.get(word) ?? pronunciations[word] ?? []]));
}
