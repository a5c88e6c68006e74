import { createResampler } from '@payaloud/browser/internal/capture';
import type { Grammar } from '../grammar/compileGrammar';
import { phoneWord } from '../grammar/phones';
import { createNumberCheck, numeralsOf } from '../grammar/competingPhrases';
import {
  phoneGrammar,
  phraseGrammar,
  plainAmountGrammar,
  plainChoiceGrammar,
  taskGrammar,
  type Task,
} from '../grammar/taskGrammar';
import { vocabularyOf, type Vocabulary } from '../grammar/vocabulary';
import { changeTempo } from '../noise/changeTempo';
import { addNoise } from '../noise/addNoise';
import { suppressNoise } from '../noise/suppressNoise';
import { createDecoder, type Hypothesis } from './decoder';
import type { GrammarConfig } from './protocol';
import type { Recognition } from './protocol';
import type { SpeechRecognizer } from './recognize';
import { always, type TempoSettings } from './tempoSettings';

/**
 * For models that insert short words into slow speech (`tdt_sc_8k`: "a hundred" becomes "one thousand eight hundred").
 * An amount counts only if it beats any speech, has no word too short to be spoken, and stays the same when played
 * faster. If the hearings differ, the payer is asked about all of them.
 */
export async function createTempoRecognizer(
  config: GrammarConfig,
  { minScoreOverSpeech, isUnpenalized, currencies, ...alike }: TempoSettings,
): Promise<Pick<SpeechRecognizer, 'recognize' | 'delete'>> {
  const canSay = (word: string) => word in config.pronunciations;
  const vocabulary = narrowed(vocabularyOf(config.language, canSay, currencies));
  const phones = phoneGrammar(config.phones);
  const grammars: Record<Task, Grammar> = {
    amount: plainAmountGrammar(vocabulary, isUnpenalized),
    answer: taskGrammar('answer', vocabulary),
    choice: plainChoiceGrammar(vocabulary, isUnpenalized),
    digits: taskGrammar('digits', vocabulary),
    'prompted-digits': taskGrammar('prompted-digits', vocabulary),
  };
  const sounds = new Map(config.phones.map((phone) => [phoneWord(phone), [phone]]));
  const words = new Set([phones, ...Object.values(grammars)].flatMap((grammar) => grammar.words));
  const decoder = await createDecoder({
    ...config,
    pronunciations: Object.fromEntries(
      [...words].map((word) => [word, sounds.get(word) ?? config.pronunciations[word] ?? []]),
    ),
  });
  const twinsOf = createTwins(vocabulary, alike);
  const isDenied = (text: string) => vocabulary.refusals.some((phrase) => ` ${text} `.includes(` ${phrase} `));

  /** @param tempo how much faster than the recording `pcm` is. */
  function hear(pcm: Float32Array, task: Task, tempo: number): Heard {
    const found = decoder.decode(pcm, grammars[task]);
    const shortest = Math.min(...found.words.map(({ from, to }) => (to - from) * tempo));
    return { ...found, isPlausible: found.text !== '' && shortest >= minWordSeconds };
  }

  /** Twins that fit the sound nearly as well. */
  function nearTwins(pcm: Float32Array, phrase: string): string[] {
    const weigh = (text: string) => decoder.decode(pcm, phraseGrammar([text]));
    const itself = weigh(phrase);
    const isNear = ({ text, from }: Twin) => {
      const twin = from === always ? null : weigh(text);
      return twin === null || twin.text === '' || itself.score - twin.score < from;
    };
    return twinsOf(phrase)
      .filter(isNear)
      .map(({ text }) => text);
  }

  function recognize(recorded: Float32Array, task: Task): Recognition {
    if (suppressNoise(recorded).signalToNoise < minSignalToNoise) return { kind: 'not-understood' };
    const quiet = createResampler(16_000, modelRate).push(recorded);
    // One array, so that the decoder scores it once.
    const pcm = addNoise(quiet);
    const first = hear(pcm, task, 1);
    if (!first.isPlausible) return { kind: 'not-understood' };
    const anything = decoder.decode(pcm, phones);
    const overSpeech = (first.score - anything.score) / spokenHundredths(first);
    if (overSpeech < (task === 'amount' ? minAsked : minScoreOverSpeech)) return { kind: 'not-understood' };
    const twins = nearTwins(pcm, first.text);
    const faster = fasterTempos.map((tempo) => hear(addNoise(changeTempo(quiet, tempo, modelRate)), task, tempo));
    const all = [first, ...faster];
    const plausible = all.filter(({ isPlausible }) => isPlausible);
    const agreed = plausible.length > 1 ? plausible : all;
    const texts = [first.text, ...agreed.map(({ text }) => text), ...twins].filter((text) => text !== '');
    // Heard at one tempo only, and there is nothing to ask about.
    if (plausible.length < 2 && new Set(texts).size < 2) return { kind: 'not-understood' };
    const heard: readonly string[] = [...new Set(texts)];
    // Beside an empty text an amount is asked about, even if it is the only one.
    const isAsked = overSpeech < minScoreOverSpeech && !heard.some(isDenied);
    return { kind: 'heard', transcripts: (isAsked ? ['', ...heard] : heard) as [string, ...string[]] };
  }

  return { recognize, delete: () => decoder.delete() };
}

interface Heard extends Hypothesis {
  readonly isPlausible: boolean;
}

/** The model was trained on telephone speech. At 16 kHz it hears 15 of 24 amounts, at 8 kHz 19 (24 November 2026). */
const modelRate = 8_000;
const fasterTempos = [1.4, 1.8];
/**
 * In seconds. Of 71 amounts heard rightly in Mandarin, 66 had no shorter word; of 49 unrelated utterances, five. In
 * French, 38 of 39 and 24 of 46 (24 November 2026, before refusals were in the grammar).
 */
const minWordSeconds = 0.15;

interface Twin {
  readonly text: string;
  /** The payer is asked about a twin if it scores at most this far behind, in the decoder's unit. */
  readonly from: number;
}

/** Margin over a loop of phones, per 10 ms, from which an amount is asked about. Below it nothing was said. */
const minAsked = 0;

/** In dB. This model was measured only in quiet rooms. */
const minSignalToNoise = 30;

/** Drops carriers and control names, because this model hears them in any sound. Refusals stay. */
function narrowed(vocabulary: Vocabulary): Vocabulary {
  return { ...vocabulary, carriers: [], controls: [] };
}

function spokenHundredths({ words }: Hypothesis): number {
  return Math.max(1, 100 * words.reduce((sum, { from, to }) => sum + to - from, 0));
}

/** Replaces one numeral by its twin, or drops a first numeral that may be a refusal, if the rest is a number. */
function createTwins(
  vocabulary: Vocabulary,
  { twins, nearDenial }: Pick<TempoSettings, 'twins' | 'nearDenial'>,
): (phrase: string) => Twin[] {
  // Digits one by one are not in these grammars.
  const isSayable = createNumberCheck({ ...vocabulary, digits: [] });
  const numerals = numeralsOf(vocabulary);
  const pairs = twins.flatMap(([one, other, from]) => [
    { one, other, from },
    { one: other, other: one, from },
  ]);
  return (phrase) => {
    const words = phrase.split(' ');
    const withoutFirst =
      words[0] === nearDenial && numerals.has(words[1] ?? '') ? [{ text: words.slice(1).join(' '), from: always }] : [];
    const replaced = words.flatMap((word, at) =>
      pairs
        .filter(({ one }) => one === word)
        .map(({ other, from }) => ({ text: words.with(at, other).join(' '), from })),
    );
    return [...replaced, ...withoutFirst].filter(({ text }) => isSayable(text));
  };
}
