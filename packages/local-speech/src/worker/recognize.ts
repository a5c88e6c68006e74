import type { Grammar } from '../grammar/compileGrammar';
import { confusedPhrases } from '../grammar/confusedPhrases';
import { createNumberCheck } from '../grammar/createNumberCheck';
import { dropDigitAfterTen } from '../grammar/dropDigitAfterTen';
import { foreignScales } from '../grammar/foreignScales';
import { phoneWord } from '../grammar/phones';
import { phoneGrammar, phraseGrammar, taskGrammar, type Task } from '../grammar/taskGrammar';
import { vocabularyOf } from '../grammar/vocabulary';
import { suppressNoise } from '../noise/suppressNoise';
import { createDecoder, type Hypothesis } from './decoder';
import { numeralsOf, otherNumbers } from './otherNumbers';
import type { GrammarConfig } from './protocol';
import type { Recognition } from './recognition';
import { spokenFrames } from './spokenFrames';
import { thresholdsFor } from './thresholdsFor';
import { weakestNumeral } from './weakestNumeral';

export interface SpeechRecognizer {
  /**
   * Recognizes one utterance of mono PCM at 16 kHz.
   *
   * @param currency currency of the requested amount. It decides whether lakh and crore are allowed.
   */
  recognize(pcm: Float32Array, task: Task, currency?: string): Recognition;
  delete(): void;
}

/**
 * Decides from several decodings of the same utterance, because the decoder's own confidence is always 1:
 *
 * 1. The grammar's best phrase must beat any speech.
 * 2. If a phrase with another number fits the sound nearly as well, the payer is asked which of the two was meant.
 * 3. If the phrase hardly beats any speech, or one of its numerals does not, the payer is asked about it alone.
 */
export async function createSpeechRecognizer(config: GrammarConfig): Promise<SpeechRecognizer> {
  const vocabulary = vocabularyOf(config.language, (word) => word in config.pronunciations);
  const phones = phoneGrammar(config.phones);
  const grammars: Record<Task, Grammar> = {
    amount: taskGrammar('amount', vocabulary),
    answer: taskGrammar('answer', vocabulary),
    choice: taskGrammar('choice', vocabulary),
    digits: taskGrammar('digits', vocabulary),
    'prompted-digits': taskGrammar('prompted-digits', vocabulary),
  };
  const decoder = await createDecoder({
    ...config,
    pronunciations: pronunciationsOf(config, [phones, ...Object.values(grammars)]),
  });
  const isSayable = createNumberCheck(vocabulary);
  const numerals = numeralsOf(vocabulary);
  const othersOf = otherNumbers(numerals, isSayable);
  const isForeign = foreignScales(config.language);
  const { overSpeech: least, overRivals, overAnything } = thresholdsFor(config.model);

  /** Phrases with another number that the payer may have said. */
  function rivalsOf(phrase: string): string[] {
    const twins = confusedPhrases(phrase, vocabulary.confusables, vocabulary.digits).filter(isSayable);
    return [...new Set([...twins, ...othersOf(phrase), ...dropDigitAfterTen(phrase, vocabulary)])];
  }

  function recognize(heard: Float32Array, task: Task, currency?: string): Recognition {
    // As it was recorded: of 30 prompts, 20 had four of six digits right, and 14 with suppressed noise (26 November 2026).
    if (task === 'prompted-digits') return asPrompted(decoder.decode(heard, grammars[task]));
    const { pcm, signalToNoise } = suppressNoise(heard);
    const best = decoder.decode(pcm, grammars[task]);
    if (best.text === '' || isForeign(best.text, currency)) return notUnderstood;
    const overSpeech = (best.score - decoder.decode(pcm, phones).score) / spokenFrames(pcm);
    const answerOrAmount = best.words.some(({ text }) => numerals.has(text)) ? 'amount' : 'answer';
    const kind = task === 'choice' ? answerOrAmount : task;
    const { asked, exact } = least[kind];
    if (overSpeech < asked) return notUnderstood;
    const itself = decoder.decode(pcm, phraseGrammar([best.text]));
    if (itself.text === '') return notUnderstood;
    const rivals = rivalsOf(best.text);
    const rival = rivals.length === 0 ? nothing : decoder.decode(pcm, phraseGrammar(rivals));
    const isNear =
      rival.text !== '' && itself.score - rival.score < overRivals[signalToNoise < quietFrom ? 'noisy' : 'quiet'];
    if (isNear && rival.score > itself.score) return { kind: 'heard', transcripts: [rival.text, best.text] };
    if (isNear) return { kind: 'heard', transcripts: [best.text, rival.text] };
    const own = { numerals, phones: config.phones };
    const isSure =
      overSpeech >= exact && (kind !== 'amount' || weakestNumeral(decoder, pcm, itself, own) >= overAnything);
    // Beside an empty text an amount is asked about, even if it is the only one.
    return { kind: 'heard', transcripts: isSure ? [best.text] : ['', best.text] };
  }

  return { recognize, delete: () => decoder.delete() };
}

/** Loudness of the speech above the room from which a recording is quiet, in dB. */
export const quietFrom = 45;
const notUnderstood: Recognition = { kind: 'not-understood' };
const nothing = { text: '', score: -Infinity };

/** The page compares them with the digits that it asked for, so that a doubtful digit needs no question. */
function asPrompted({ text }: Hypothesis): Recognition {
  return text === '' ? notUnderstood : { kind: 'heard', transcripts: [text] };
}

function pronunciationsOf(
  { phones, pronunciations }: GrammarConfig,
  grammars: readonly Grammar[],
): Record<string, readonly string[]> {
  const words = [...new Set(grammars.flatMap((grammar) => grammar.words))];
  const sounds = new Map(phones.map((phone) => [phoneWord(phone), [phone]]));
  return Object.fromEntries(words.map((word) => [word, sounds.get(word) ?? pronunciations[word] ?? []]));
}
