import type { HearingLanguage } from '@payaloud/core/languages';
import { numeralsOf } from '../grammar/competingPhrases';
import { phoneGrammar, phraseGrammar } from '../grammar/taskGrammar';
import { vocabularyOf } from '../grammar/vocabulary';
import { meaningOf } from '../moonshine/meaningOf';
import { suppressNoise } from '../noise/suppressNoise';
import { createDecoder } from './decoder';
import type { GrammarConfig } from './protocol';
import { pronunciationsOf } from './recognize';
import type { WorkerRecognizer } from './recognizerFor';
import { hasStep, spokenFrames } from './scores';

/** Compares a sound with words, by an acoustic model that the recognizer does not know. */
export interface SoundCheck {
  /**
   * Returns the phrase if the sound fits it, or the rival that it fits better. Returns null if it fits hardly better than any
   * speech, or if two people may have said it; a loud room hides both. Returns null, too, if noise is as loud as the words.
   *
   * @param pcm one utterance, mono, 16 kHz.
   * @param phrase lower-case words. If a word has no pronunciation, the phrase does not fit.
   * @param rivals other amounts that the recognizer considered, in such words too, or they are not compared.
   */
  bestFit(pcm: Float32Array, phrase: string, rivals: readonly string[]): string | null | Promise<string | null>;
  delete(): void;
}

/** Rejects if the model's files do not fit each other. */
export async function createSoundCheck(config: GrammarConfig): Promise<SoundCheck> {
  const { language, pronunciations } = config;
  const sayable = new Set(Object.keys(pronunciations));
  const isSayable = (phrase: string) => phrase.split(' ').every((word) => sayable.has(word));
  const numerals = numeralsOf(vocabularyOf(language, (word) => sayable.has(word)));
  const phones = phoneGrammar(config.phones);
  const decoder = await createDecoder({
    ...config,
    pronunciations: pronunciationsOf(config, [...sayable, ...phones.words]),
    settings: roughScores,
  });
  return {
    bestFit(heard, phrase, rivals) {
      if (!isSayable(phrase)) return null;
      const { pcm, signalToNoise } = suppressNoise(heard);
      if (signalToNoise < asLoudBelow) return null;
      const best = decoder.decode(pcm, phraseGrammar([phrase, ...rivals.filter(isSayable)]));
      // Alone, because the decoder may drop it beside a rival.
      const itself = best.text === phrase ? best : decoder.decode(pcm, phraseGrammar([phrase]));
      const isDeaf = signalToNoise < deafBelow;
      if (itself.text === '') return isDeaf ? phrase : best.text || null;
      if (best.text !== '' && best.score > itself.score) return best.text;
      if (isDeaf) return phrase;
      const overSpeech = (itself.score - decoder.decode(pcm, phones).score) / spokenFrames(pcm);
      return overSpeech >= minScoreOverSpeech && !hasStep(heard, itself, numerals) ? phrase : null;
    },
    delete: () => decoder.delete(),
  };
}

/**
 * A recognizer whose certain amounts become a question if the sound does not fit them: somebody else may have said a part. If
 * the check cannot load or decode, the recognizer decides alone.
 */
export function withSecondOpinion(
  recognizer: WorkerRecognizer,
  check: Promise<SoundCheck>,
  language: HearingLanguage,
): WorkerRecognizer {
  check.catch(ignore);
  return {
    async recognize(pcm, task, currency) {
      const heard = await recognizer.recognize(pcm, task, currency);
      if (task !== 'amount' || currency === undefined || heard.kind !== 'heard' || heard.certainty) return heard;
      const [likeliest] = heard.transcripts;
      if (meaningOf(task, language, currency)(likeliest).kind !== 'amount') return heard;
      const { others = [], rivals = [] } = heard;
      const phrase = wordsOf(likeliest);
      try {
        const sound = await check;
        const best = await sound.bestFit(pcm, phrase, rivals.map(wordsOf));
        if (best === phrase) return heard;
        return { kind: 'heard', transcripts: best ? [likeliest, best] : [likeliest, ...others], certainty: 'doubtful' };
      } catch {
        return heard;
      }
    },
    delete() {
      recognizer.delete();
      check.then((one) => one.delete()).catch(ignore);
    },
  };
}

/**
 * Scores every second frame, with the two likeliest densities of each sound. Of 107 verdicts 105 stayed, the others became
 * doubts; a check took 0.28 instead of 0.49 s (28 November 2026).
 */
const roughScores = { ds: 2, topn: 2 };
/**
 * An amount does not fit if it is less than this above any speech, per 10 ms. Chosen on half of the voices beside another
 * voice (27 November 2026).
 */
const minScoreOverSpeech = 9;
/**
 * Loudness of the speech above the room, in dB, below which this model cannot tell whether a sound fits. Of 20 amounts in
 * white noise of 10 dB it would doubt 8, of 20 in babble 12 (27 November 2026).
 */
const deafBelow = 15;
/**
 * The same, below which every amount is doubted, because noise is as loud as the words. Of 88 amounts that Moonshine took there,
 * four were wrong (2 December 2026).
 */
const asLoudBelow = 4;

/** "Twenty-five dollars." as the small model's words: "twenty five dollars". */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[-,.\s]+/g, ' ')
    .trim();
}

function ignore(): void {}
