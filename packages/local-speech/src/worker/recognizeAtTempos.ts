import type { Grammar } from '../grammar/compileGrammar';
import { phoneWord } from '../grammar/phones';
import { phoneGrammar, plainAmountGrammar, taskGrammar, type Task } from '../grammar/taskGrammar';
import { vocabularyOf, type Vocabulary } from '../grammar/vocabulary';
import { createResampler } from '../microphone/resample';
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
  const { leastOverSpeech, denial, currencies } = parts.language.tag.startsWith('fr') ? french : mandarin;
  const canSay = (word: string) => word in parts.pronunciations;
  const vocabulary = narrowed(vocabularyOf(parts.language, canSay, currencies));
  const phones = phoneGrammar(parts.phones);
  const grammars: Record<Task, Grammar> = {
    amount: plainAmountGrammar(vocabulary, denial),
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
  const twinsOf = createTwins(vocabulary);

  function hear(pcm: Float32Array, task: Task, tempo: number): Heard {
    const found = decoder.decode(withFloor(atTempo(pcm, tempo, modelRate)), grammars[task]);
    const shortest = Math.min(...found.words.map(({ from, to }) => (to - from) * tempo));
    return { ...found, isPlausible: found.text !== '' && shortest >= shortestWord };
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
    const texts = [first.text, ...agreed.map(({ text }) => text), ...twinsOf(first.text)].filter((text) => text !== '');
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
/** In seconds. Words that were said took 0.18 and more; nine in ten of those that were not took 0.06 to 0.12 (24 November 2026). */
const shortestWord = 0.15;

interface Manner {
  /** Per 10 ms, over a loop of phones. */
  readonly leastOverSpeech: number;
  /** Whether words that deny an amount have a price in the grammar. */
  readonly denial: 'priced' | 'free';
  readonly currencies?: readonly string[];
}

/**
 * Of amounts that were heard rightly 70 of 74 lay above; of 50 unrelated utterances the two above had a word of 0.06 s. At a price
 * 大概五十六块 was 856 (24 November 2026).
 */
const mandarin: Manner = { leastOverSpeech: 1, denial: 'free' };
/** Of 50 unrelated sentences four lay at 2.1 to 4.1, none of them heard alike at all tempos (24 November 2026). */
const french: Manner = { leastOverSpeech: 3, denial: 'priced', currencies: ['USD', 'EUR'] };
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

/** The phrase with one numeral in the place of its twin, 四 and 十, where that is a number: always asked. */
function createTwins({ confusables, wholeNumbers, hundredths }: Vocabulary): (phrase: string) => string[] {
  const known = new Set([...wholeNumbers, ...hundredths]);
  const numerals = new Set([...known].flatMap((number) => number.split(' ')));
  const pairs = confusables.slice(0, 1).flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]);
  const isSayable = (words: readonly string[]) =>
    runsOf(words, numerals).every((run) => run.length === 0 || known.has(run.join(' ')));
  return (phrase) => {
    const words = phrase.split(' ');
    return words
      .flatMap((word, at) => pairs.filter(([one]) => one === word).map(([, other = '']) => words.with(at, other)))
      .filter(isSayable)
      .map((twin) => twin.join(' '));
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
