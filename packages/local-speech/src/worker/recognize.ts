import type { Grammar } from '../grammar/compileGrammar';
import { confusedPhrases } from '../grammar/confusedPhrases';
import { foreignScales } from '../grammar/foreignScales';
import { phoneWord } from '../grammar/phones';
import { createNumberCheck } from '../grammar/createNumberCheck';
import { amountCore } from '../grammar/amountCore';
import { phoneGrammar, phraseGrammar, taskGrammar, type Task } from '../grammar/taskGrammar';
import { vocabularyOf } from '../grammar/vocabulary';
import { dropDigitAfterTen } from '../grammar/dropDigitAfterTen';
import { dropTrailingNumber } from '../grammar/dropTrailingNumber';
import { atSpeed } from '../noise/atSpeed';
import { suppressNoise } from '../noise/suppressNoise';
import { createDecoder, type Hypothesis, type SpokenWord } from './decoder';
import { hasPauses } from './hasPauses';
import { hasClippedEnding } from './hasClippedEnding';
import { weakestNumeral } from './weakestNumeral';
import { numeralsOf, otherNumbers } from './otherNumbers';
import { detectSecondVoice } from './detectSecondVoice';
import type { GrammarConfig } from './protocol';
import { rankPhrases } from './rankPhrases';
import type { Recognition } from './recognition';
import { spokenFrames } from './spokenFrames';
import { thresholdsFor, type RoomKind } from './thresholdsFor';
import { voicesOf } from './voicesOf';
import { dropLeadingNumerals } from './dropLeadingNumerals';

export interface SpeechRecognizer {
  /**
   * Recognizes one utterance of mono PCM at 16 kHz.
   *
   * @param currency currency of the requested amount. It decides whether lakh and crore are allowed.
   */
  recognize(pcm: Float32Array, task: Task, currency?: string): Recognition;
  /** The evidence for the decision, for benchmark tables. */
  explain(pcm: Float32Array, task: WeighedTask, currency?: string): Evidence;
  delete(): void;
}

/** Tasks whose result must be certain or asked about. */
type WeighedTask = Exclude<Task, 'prompted-digits'>;

interface Evidence {
  /** Best first: the grammar's hypothesis, and rivals that are nearly as likely (fifteen / fifty). */
  readonly hypotheses: readonly string[];
  /** Log likelihood of the best hypothesis above any speech, in the decoder's unit per 10 ms. */
  readonly overSpeech: number;
  /** Phrases heard in the same audio when played a little faster and a little slower. */
  readonly disturbed: readonly string[];
  /** A phrase that was found but not believed. */
  readonly rejected: string;
  /** In dB. */
  readonly signalToNoise: number;
}

/**
 * Decides from several decodings of the same utterance, because the decoder's own confidence is always 1. A silently
 * wrong amount is the worst outcome. An amount must therefore beat any speech, come from one voice, stand out from
 * every other number, and stay the same when the audio is played 6 % faster and slower.
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
  const coreOf = amountCore(vocabulary);
  const isSayable = createNumberCheck(vocabulary);
  const numerals = numeralsOf(vocabulary);
  const own = { numerals, phones: config.phones };
  const othersOf = otherNumbers(numerals, isSayable);
  const withoutTrailing = dropTrailingNumber(vocabulary);
  const withoutLeading = dropLeadingNumerals(vocabulary, numerals, isSayable);
  const isForeign = foreignScales(config.language);
  const { overSpeech: least, overOthers, overTwins, overAnything } = thresholdsFor(config.model);

  function explain(heard: Float32Array, task: WeighedTask, currency?: string): Evidence {
    const { pcm, signalToNoise } = suppressNoise(heard);
    const best = decoder.decode(pcm, grammars[task]);
    const anything = decoder.decode(pcm, phones);
    const overSpeech = best.text === '' ? -Infinity : (best.score - anything.score) / spokenFrames(pcm);
    const refused: Evidence = { hypotheses: [], overSpeech, disturbed: [], rejected: best.text, signalToNoise };
    const answerOrAmount = numbersOf(best).length > 0 ? 'amount' : 'answer';
    const kind = task === 'choice' ? answerOrAmount : task;
    const isClear = (room: RoomKind) => overSpeech >= least[kind][room] && signalToNoise >= leastSignalToNoise;
    if (!isClear('quiet')) return refused;
    const sounds = decoder.soundsOf(pcm, phraseGrammar([best.text]));
    const voices = voicesOf(pcm, numbersOf(best));
    const secondVoice = detectSecondVoice(pcm, sounds);
    if (secondVoice === 'certain' || voices.kind === 'two' || isForeign(best.text, currency)) return refused;
    const isShared = secondVoice === 'perhaps' || hasClippedEnding(sounds, vocabulary.confusables);
    const alone: RoomKind = signalToNoise < quietFrom ? 'noisy' : 'quiet';
    const room = isShared ? 'shared' : alone;
    if (!isClear(room)) return refused;
    const shorter = withoutTrailing(best.text);
    const twins = confusedPhrases(best.text, vocabulary.confusables, vocabulary.digits).filter(isSayable);
    const ranked = rankPhrases(decoder, pcm, best.text, {
      twins,
      others: othersOf(best.text),
      shorter: [...shorter, ...dropDigitAfterTen(best.text, vocabulary)],
      otherMargin: overOthers[room],
      twinMargin: overTwins[room],
    });
    const tailless = room === 'quiet' ? [] : shorter.slice(0, 1);
    const leadless = voices.kind === 'perhaps-two' ? withoutLeading(best.text, voices.until) : [];
    const hypotheses = ranked.length === 0 ? [] : [...new Set([...ranked, ...tailless, ...leadless])];
    const [only, ...others] = hypotheses;
    // The payer is asked anyway, so further decoding is not needed.
    if (only === undefined || others.length > 0)
      return { hypotheses, overSpeech, disturbed: [], rejected: '', signalToNoise };
    const isWeighed = kind === 'amount' && !hasPauses(sounds);
    if (isWeighed && weakestNumeral(decoder, pcm, only, own) < overAnything) return refused;
    const disturbed = disturbances.map((speed) => heardAt(speed, pcm, task, hypotheses));
    return { hypotheses, overSpeech, disturbed, rejected: '', signalToNoise };
  }

  function numbersOf({ words }: Hypothesis): readonly SpokenWord[] {
    return words.filter(({ text }) => numerals.has(text));
  }

  /**
   * The phrase heard in the audio at another speed. Returns a hypothesis if it is as likely there, whatever the search
   * found first.
   */
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
    recognize(pcm, task, currency) {
      // As it was recorded: of 30 prompts, 20 had four of six digits right, and 14 with suppressed noise (26 November 2026).
      if (task === 'prompted-digits') return asPrompted(decoder.decode(pcm, grammars[task]));
      return decide(explain(pcm, task, currency));
    },
    delete: () => decoder.delete(),
  };
}

/** The page compares them with the digits that it asked for, so that a doubtful digit needs no question. */
function asPrompted({ text }: Hypothesis): Recognition {
  return text === '' ? { kind: 'not-understood' } : { kind: 'heard', transcripts: [text] };
}

function decide({ hypotheses, disturbed }: Evidence): Recognition {
  const [best, ...twins] = hypotheses;
  if (best === undefined) return { kind: 'not-understood' };
  const others = disturbed.filter((text) => !hypotheses.includes(text));
  if (others.length === disturbances.length) return { kind: 'not-understood' };
  return { kind: 'heard', transcripts: [best, ...twins, ...others.filter((text) => text !== '')] };
}

/** Signal-to-noise ratio in dB from which a room counts as quiet. */
const quietFrom = 45;
/** Minimum signal-to-noise ratio in dB. Below it, another voice may have said a part of the phrase. */
const leastSignalToNoise = 18;
/** Score differences that come from the search, not from the sound. */
const slack = 60;
const disturbances = [1.06, 0.94];

function pronunciationsOf(
  { phones, pronunciations }: GrammarConfig,
  grammars: readonly Grammar[],
): Record<string, readonly string[]> {
  const words = [...new Set(grammars.flatMap((grammar) => grammar.words))];
  const sounds = new Map(phones.map((phone) => [phoneWord(phone), [phone]]));
  return Object.fromEntries(words.map((word) => [word, sounds.get(word) ?? pronunciations[word] ?? []]));
}
