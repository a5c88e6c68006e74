import { createResampler } from '@payaloud/browser/capture';
import type { Grammar } from '../grammar/compileGrammar';
import { phoneWord } from '../grammar/phones';
import { phoneGrammar, phraseGrammar, plainAmountGrammar, taskGrammar, type Task } from '../grammar/taskGrammar';
import { vocabularyOf, type Vocabulary } from '../grammar/vocabulary';
import { atTempo } from '../noise/atTempo';
import { suppressNoise } from '../noise/suppressNoise';
import { createDecoder, type Hypothesis } from './decoder';
import type { LoadParts } from './protocol';
import type { Recognition, SpeechRecognizer } from './recognize';

/**
 * For models that put short words into slow speech (`tdt_sc_8k`: "a hundred" becomes "one thousand eight hundred"). An amount
 * counts only if it beats any speech at all, if no word of it is shorter than a person can say it, and if the same is heard
 * when it is played faster. Where the hearings differ, all of them are a question.
 */
export async function createTempoRecognizer(parts: LoadParts): Promise<Pick<SpeechRecognizer, 'recognize' | 'delete'>> {
  const { leastOverSpeech, isFree, currencies, ...alike } = parts.language.tag.startsWith('fr') ? french : mandarin;
  const canSay = (word: string) => word in parts.pronunciations;
  const vocabulary = narrowed(vocabularyOf(parts.language, canSay, currencies));
  const phones = phoneGrammar(parts.phones);
  const grammars: Record<Task, Grammar> = {
    amount: plainAmountGrammar(vocabulary, isFree),
    answer: taskGrammar('answer', vocabulary),
    digits: taskGrammar('digits', vocabulary),
  };
  const sounds = new Map(parts.phones.map((phone) => [phoneWord(phone), [phone]]));
  const words = new Set([phones, ...Object.values(grammars)].flatMap((grammar) => grammar.words));
  const decoder = await createDecoder({
    ...parts,
    pronunciations: Object.fromEntries(
      [...words].map((word) => [word, sounds.get(word) ?? parts.pronunciations[word] ?? []]),
    ),
  });
  const twinsOf = createTwins(vocabulary, alike);

  function hear(pcm: Float32Array, task: Task, tempo: number): Heard {
    const found = decoder.decode(withFloor(atTempo(pcm, tempo, modelRate)), grammars[task]);
    const shortest = Math.min(...found.words.map(({ from, to }) => (to - from) * tempo));
    return { ...found, isPlausible: found.text !== '' && shortest >= shortestWord };
  }

  /** The twins that the same sound says nearly as well. */
  function nearTwins(pcm: Float32Array, phrase: string): string[] {
    const weigh = (text: string) => decoder.decode(withFloor(pcm), phraseGrammar([text]));
    const itself = weigh(phrase);
    const isNear = ({ text, from }: Twin) => {
      const twin = from === always ? null : weigh(text);
      return twin === null || twin.text === '' || itself.score - twin.score < from;
    };
    return twinsOf(phrase)
      .filter(isNear)
      .map(({ text }) => text);
  }

  function recognize(heard: Float32Array, task: Task): Recognition {
    if (suppressNoise(heard).signalToNoise < leastSignalToNoise) return { kind: 'not-understood' };
    const pcm = createResampler(16_000, modelRate).push(heard);
    const first = hear(pcm, task, 1);
    if (!first.isPlausible) return { kind: 'not-understood' };
    const anything = decoder.decode(withFloor(pcm), phones);
    if ((first.score - anything.score) / spokenHundredths(first) < leastOverSpeech) return { kind: 'not-understood' };
    const all = [first, ...fasterTempos.map((tempo) => hear(pcm, task, tempo))];
    const plausible = all.filter(({ isPlausible }) => isPlausible);
    const agreed = plausible.length > 1 ? plausible : all;
    const texts = [first.text, ...agreed.map(({ text }) => text), ...nearTwins(pcm, first.text)].filter(
      (text) => text !== '',
    );
    // Heard at one tempo only, with nothing to ask about: not surely heard.
    if (plausible.length < 2 && new Set(texts).size < 2) return { kind: 'not-understood' };
    return { kind: 'heard', transcripts: [...new Set(texts)] as [string, ...string[]] };
  }

  return { recognize, delete: () => decoder.delete() };
}

interface Heard extends Hypothesis {
  readonly isPlausible: boolean;
}

/** The model was made from telephone speech; at 16 kHz it hears 15 of 24 amounts, at 8 kHz 19 (24 November 2026). */
const modelRate = 8_000;
const fasterTempos = [1.4, 1.8];
/**
 * In seconds. Of 71 amounts that were heard rightly in Mandarin 66 had no shorter word, of 49 unrelated utterances five; in French
 * 38 of 39 and 24 of 46 (24 November 2026, before words of denial were in the grammar).
 */
const shortestWord = 0.15;

interface Twin {
  readonly text: string;
  /** How far behind, in the decoder's unit, it is still asked. */
  readonly from: number;
}

const always = Infinity;

interface Manner {
  /** Per 10 ms, over a loop of phones. */
  readonly leastOverSpeech: number;
  /** Which words that deny or correct an amount have no price in the grammar. */
  readonly isFree: (phrase: string) => boolean;
  /** Numerals that are asked about where the other one makes a number, too, and lies at most this far behind. */
  readonly twins: readonly (readonly [one: string, other: string, from: number])[];
  /** A first numeral that a word of denial sounds like: what is left without it is asked, too. */
  readonly nearDenial?: string;
  readonly currencies?: readonly string[];
}

/**
 * Of 71 amounts that were heard rightly 64 lay above; the two of 49 unrelated utterances that did had a word of 0.06 s. With a price
 * on words of denial 大概五十六块 was 856 (24 November 2026).
 */
const mandarin: Manner = {
  leastOverSpeech: 1,
  isFree: () => true,
  // A second voice's 三 was 八 and its 九 六 at every tempo, far over any speech: 33 was 88, 97 was 67. Its 八 lay up to 777 over the 三
  // that was said, its 六 up to 353 over the 九; a 二 that was 三, faster than it was read, 890 over 八 (25 November 2026).
  twins: [
    ['四', '十', always],
    ['三', '八', 1_100],
    ['六', '九', 650],
  ],
};
/** Of 39 that were heard rightly 34 lay above; the three of 46 unrelated sentences that did had a word of 0.1 s or less (24 November 2026). */
const french: Manner = {
  leastOverSpeech: 3,
  // « Pas » of one of four sentences before « cinq dollars » was « vingt cinq dollars » all the same (24 November 2026).
  isFree: (phrase) => ['pas', 'plus', 'plus de', 'moins de'].includes(phrase),
  twins: [['deux', 'douze', always]],
  nearDenial: 'vingt',
  currencies: ['USD', 'EUR'],
};
/** In dB. This model was measured in quiet only. */
const leastSignalToNoise = 30;

/** Without carriers and screen readers' words, which this model hears in everything; what denies an amount stays. */
function narrowed(vocabulary: Vocabulary): Vocabulary {
  return { ...vocabulary, carriers: [], controls: [] };
}

function spokenHundredths({ words }: Hypothesis): number {
  return Math.max(1, 100 * words.reduce((sum, { from, to }) => sum + to - from, 0));
}

/** Digital silence is unlike anything that the model was trained on: a hiss at -65 dB, the same in every run. */
function withFloor(pcm: Float32Array): Float32Array<ArrayBuffer> {
  let state = 1;
  return Float32Array.from(pcm, (sample) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return sample + 0.001 * (state / 0x4000_0000 - 1);
  });
}

/** The phrase with one numeral in the place of its twin, and without a first one that may be a denial, where that is a number. */
function createTwins(
  { wholeNumbers, hundredths }: Vocabulary,
  { twins, nearDenial }: Pick<Manner, 'twins' | 'nearDenial'>,
): (phrase: string) => Twin[] {
  const known = new Set([...wholeNumbers, ...hundredths]);
  const numerals = new Set([...known].flatMap((number) => number.split(' ')));
  const pairs = twins.flatMap(([one, other, from]) => [
    { one, other, from },
    { one: other, other: one, from },
  ]);
  const isSayable = (words: readonly string[]) =>
    runsOf(words, numerals).every((run) => run.length === 0 || known.has(run.join(' ')));
  return (phrase) => {
    const words = phrase.split(' ');
    const withoutFirst =
      words[0] === nearDenial && numerals.has(words[1] ?? '') ? [{ words: words.slice(1), from: always }] : [];
    const replaced = words.flatMap((word, at) =>
      pairs.filter(({ one }) => one === word).map(({ other, from }) => ({ words: words.with(at, other), from })),
    );
    const sayable = [...replaced, ...withoutFirst].filter((twin) => isSayable(twin.words));
    return sayable.map((twin) => ({ text: twin.words.join(' '), from: twin.from }));
  };
}

function runsOf(words: readonly string[], numerals: ReadonlySet<string>): string[][] {
  return words.reduce<string[][]>(
    (runs, word) => {
      if (numerals.has(word)) runs.at(-1)?.push(word);
      else runs.push([]);
      return runs;
    },
    [[]],
  );
}
