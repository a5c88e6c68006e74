import { createResampler } from '@payaloud/browser/internal/capture';
import type { Grammar } from '../grammar/compileGrammar';
import { competingPhrases, createNumberCheck, numeralsOf } from '../grammar/competingPhrases';
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
import type { GrammarConfig, Recognition } from './protocol';
import { pronunciationsOf, type SpeechRecognizer } from './recognize';

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
  const words = new Set([phones, ...Object.values(grammars)].flatMap((grammar) => grammar.words));
  const decoder = await createDecoder({ ...config, pronunciations: pronunciationsOf(config, [...words]) });
  const twinsOf = createTwins(vocabulary, alike);
  const competitorsOf = competingPhrases({ ...withoutDigits(vocabulary), confusables: [] });
  const isDenied = (text: string) => vocabulary.refusals.some((phrase) => ` ${text} `.includes(` ${phrase} `));

  /** @param tempo how much faster than the recording `pcm` is. */
  function hear(pcm: Float32Array, task: Task, tempo: number): Heard {
    const found = decoder.decode(pcm, grammars[task]);
    const shortest = Math.min(...found.words.map(({ from, to }) => (to - from) * tempo));
    return { ...found, isPlausible: found.text !== '' && shortest >= minWordSeconds };
  }

  /** Phrases with another number that fit the sound nearly as well: the nearest, and twins. */
  function nearOthers(pcm: Float32Array, phrase: string): string[] {
    const weigh = (...texts: readonly string[]) => decoder.decode(pcm, phraseGrammar(texts));
    const itself = weigh(phrase);
    const isNear = ({ score }: Hypothesis, from: number) => itself.score - score < from;
    const competitors = competitorsOf(phrase);
    const nearest = competitors.length === 0 ? itself : weigh(...competitors);
    const twins = twinsOf(phrase).filter(({ text, from }) => {
      const twin = from === always ? null : weigh(text);
      return twin === null || twin.text === '' || isNear(twin, from);
    });
    return [...(isNear(nearest, minOverOther) ? [nearest.text] : []), ...twins.map(({ text }) => text)];
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
    const others = nearOthers(pcm, first.text);
    const faster = fasterTempos.map((tempo) => hear(addNoise(changeTempo(quiet, tempo, modelRate)), task, tempo));
    const all = [first, ...faster];
    const plausible = all.filter(({ isPlausible }) => isPlausible);
    const agreed = plausible.length > 1 ? plausible : all;
    const texts = [first.text, ...agreed.map(({ text }) => text), ...others].filter((text) => text !== '');
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

/**
 * The payer is asked about the nearest phrase with another number if it scores less than this behind, in the decoder's unit.
 * Of 603 clips of two Mandarin voices and six made of them, eight were taken wrongly without this, and none is with it. Of 121
 * right ones 17 become questions (2 December 2026).
 */
const minOverOther = 200;

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

/** Digits one by one are not in these grammars. */
function withoutDigits(vocabulary: Vocabulary): Vocabulary {
  return { ...vocabulary, digits: [] };
}

function spokenHundredths({ words }: Hypothesis): number {
  return Math.max(1, 100 * words.reduce((sum, { from, to }) => sum + to - from, 0));
}

/** Replaces one numeral by its twin, or drops a first numeral that may be a refusal, if the rest is a number. */
function createTwins(
  vocabulary: Vocabulary,
  { twins, nearDenial }: Pick<TempoSettings, 'twins' | 'nearDenial'>,
): (phrase: string) => Twin[] {
  const isSayable = createNumberCheck(withoutDigits(vocabulary));
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

const always = Infinity;

interface TempoSettings {
  /** Minimum margin over a loop of phones, per 10 ms. */
  readonly minScoreOverSpeech: number;
  /** True if a refusal or correction has no penalty in the grammar. */
  readonly isUnpenalized: (phrase: string) => boolean;
  /** Pairs of numerals to ask about if swapping them makes a number and its score is at most `from` behind. */
  readonly twins: readonly (readonly [one: string, other: string, from: number])[];
  /** A first numeral that sounds like a refusal. The payer is also asked about the phrase without it. */
  readonly nearDenial?: string;
  readonly currencies?: readonly string[];
}

/**
 * Of 71 amounts heard rightly, 64 lay above `minScoreOverSpeech`. So did two of 49 unrelated utterances, both with a word
 * of 0.06 s. With a penalty on refusals, 大概五十六块 was heard as 856 (24 November 2026).
 */
const mandarin: TempoSettings = {
  minScoreOverSpeech: 1,
  isUnpenalized: () => true,
  // The second voice that was measured had its 三 heard as 八 and its 九 as 六 at every tempo, far above any speech: 33
  // became 88, 97 became 67. The wrong 八 lay up to 777 above the 三 that was said, the wrong 六 up to 353 above the 九. A
  // 二 heard as 三, faster than it was read, lay 890 above 八 (25 November 2026).
  twins: [
    ['四', '十', always],
    ['三', '八', 1_100],
    ['六', '九', 650],
  ],
};
/**
 * Of 39 amounts heard rightly, 34 lay above `minScoreOverSpeech`. So did three of 46 unrelated sentences, each with a word
 * of 0.1 s or less (24 November 2026).
 */
const french: TempoSettings = {
  minScoreOverSpeech: 3,
  // Even so, « pas » before « cinq dollars » was heard as « vingt » in one of four sentences (24 November 2026).
  isUnpenalized: (phrase) => ['pas', 'plus', 'plus de', 'moins de'].includes(phrase),
  twins: [['deux', 'douze', always]],
  nearDenial: 'vingt',
  currencies: ['USD', 'EUR'],
};

/** By the first subtag of the language. Languages that are not named here have a model that needs none of this. */
export const tempoSettings: ReadonlyMap<string, TempoSettings> = new Map([
  ['zh', mandarin],
  ['fr', french],
]);
