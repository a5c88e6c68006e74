import type { Grammar } from '../grammar/compileGrammar';
import { foreignScales } from '../grammar/foreignScales';
import { phoneWord } from '../grammar/pattern';
import { competingAnswers, competingPhrases, numeralsOf } from '../grammar/competingPhrases';
import { phoneGrammar, phraseGrammar, taskGrammar, type Task } from '../grammar/taskGrammar';
import { vocabularyOf } from '../grammar/vocabulary';
import { suppressNoise } from '../noise/suppressNoise';
import { createDecoder, type Hypothesis } from './decoder';
import type { GrammarConfig, Recognition } from './protocol';
import { hasPause, hasStep, spokenFrames, weakestNumeral } from './scores';

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
 * 2. If a phrase with another number fits the sound nearly as well, the payer is asked which of the two was meant. So is an
 *    answer: a "yes" beside a "no" counts as neither.
 * 3. If the phrase hardly beats any speech, one of its numerals does not, or two people may have said it, the payer is
 *    asked about it alone.
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
    pronunciations: pronunciationsOf(config, [
      ...new Set([phones, ...Object.values(grammars)].flatMap(({ words }) => words)),
    ]),
  });
  const numerals = numeralsOf(vocabulary);
  const competingAmounts = competingPhrases(vocabulary);
  const otherAnswers = competingAnswers(vocabulary, config.language);
  const isForeign = foreignScales(config.language);

  function recognize(heard: Float32Array, task: Task, currency?: string): Recognition {
    // As it was recorded: of 30 prompts, 20 had four of six digits right, and 14 with suppressed noise (26 November 2026).
    if (task === 'prompted-digits') return asPrompted(decoder.decode(heard, grammars[task]));
    const { pcm, signalToNoise } = suppressNoise(heard);
    const room = signalToNoise < quietFrom ? 'noisy' : 'quiet';
    const best = decoder.decode(pcm, grammars[task]);
    if (best.text === '' || isForeign(best.text, currency)) return notUnderstood;
    const overSpeech = (best.score - decoder.decode(pcm, phones).score) / spokenFrames(pcm);
    const answerOrAmount = best.words.some(({ text }) => numerals.has(text)) ? 'amount' : 'answer';
    const kind = task === 'choice' ? answerOrAmount : task;
    const { asked, exact } = overSpeechOf[kind];
    if (overSpeech < asked) return notUnderstood;
    const itself = decoder.decode(pcm, phraseGrammar([best.text]));
    if (itself.text === '') return notUnderstood;
    const competitors = kind === 'answer' ? otherAnswers(best.text) : competingAmounts(best.text);
    const competitor = competitors.length === 0 ? nothing : decoder.decode(pcm, phraseGrammar(competitors));
    const isNear =
      competitor.text !== '' &&
      itself.score - competitor.score < (kind === 'answer' ? minOverAnswers : minOverCompetitors[room]);
    if (isNear && competitor.score > itself.score) return { kind: 'heard', transcripts: [competitor.text, best.text] };
    if (isNear) return { kind: 'heard', transcripts: [best.text, competitor.text] };
    const own = { numerals, phones: config.phones };
    const isSure =
      overSpeech >= exact &&
      (kind !== 'amount' ||
        (!hasPause(itself, numerals) &&
          !hasStep(heard, itself, numerals) &&
          weakestNumeral(decoder, pcm, itself, own) >= overAnything));
    // Beside an empty text an amount is asked about, even if it is the only one.
    return { kind: 'heard', transcripts: isSure ? [best.text] : ['', best.text] };
  }

  return { recognize, delete: () => decoder.delete() };
}

/**
 * Log likelihood above any speech, in the decoder's unit per 10 ms of speech. From `asked` on the payer is asked about an
 * amount, from `exact` on it may be taken.
 *
 * Of 312 clips of seven known voices, ten made of them and a person, a third of them beside another voice, 146 were exact
 * and 99 asked with the right amount; none was wrong (26 November 2026). With `minOverCompetitors` at 260 in quiet one would be
 * wrong, at 200 three; without `overAnything` one, and five if `exact` was 22. In babble of 20 dB a "forty" heard as
 * "fourteen" lay 425 above.
 */
const overSpeechOf = {
  amount: { asked: 15, exact: 28 },
  digits: { asked: 15, exact: 22 },
  answer: { asked: 12, exact: 12 },
} as const;
/** The payer is asked which was meant if a phrase with another number is less than this behind, in the decoder's unit. */
const minOverCompetitors = { quiet: 300, noisy: 500 } as const;
/**
 * An answer that takes an amount counts only if answers of another meaning are this much behind. Of 486 answers by voices seen
 * before, seven others had been taken for one ("nope" for "yup"). With this, and without "yup", it was none; of 397 right
 * answers 28 had to be said again (2 December 2026).
 */
const minOverAnswers = 450;
/** The payer is asked about an amount if one of its numerals is less than this above any speech in its place, per 10 ms. */
const overAnything = 20;
/** Loudness of the speech above the room from which a recording is quiet, in dB. */
const quietFrom = 45;
const notUnderstood: Recognition = { kind: 'not-understood' };
const nothing = { text: '', score: -Infinity };

/** The page compares them with the digits that it asked for, so that a doubtful digit needs no question. */
function asPrompted({ text }: Hypothesis): Recognition {
  return text === '' ? notUnderstood : { kind: 'heard', transcripts: [text] };
}

/** The pronunciations of words, and of the words for phones. */
export function pronunciationsOf(
  { phones, pronunciations }: GrammarConfig,
  words: readonly string[],
): Record<string, readonly string[]> {
  const sounds = new Map(phones.map((phone) => [phoneWord(phone), [phone]]));
  return Object.fromEntries(words.map((word) => [word, sounds.get(word) ?? pronunciations[word] ?? []]));
}
