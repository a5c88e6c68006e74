import { createRequire } from 'node:module';
import nlp from 'compromise';
import { wordsToNumbers } from 'words-to-numbers';

/** How another library reads an utterance: the numbers that it finds in it, in main units. */
export interface NumberReader {
  readonly name: string;
  /** What a user imports, for the size. */
  readonly entry: string;
  readonly read: (utterance: string, kind: 'money' | 'number') => readonly number[];
}

const require = createRequire(import.meta.url);
const recognizers = require('@microsoft/recognizers-text-suite') as Recognizers;
const numbered = require('numbered') as { parse(text: string): number };

interface Recognizers {
  recognizeCurrency(text: string, culture: string): readonly Recognized[];
  recognizeNumber(text: string, culture: string): readonly Recognized[];
}

interface Recognized {
  readonly resolution: { readonly value: string } | null;
}

/** Each as its documentation says for the task; none of them asks or knows a currency that is expected. */
export const numberReaders: readonly NumberReader[] = [
  {
    name: '@microsoft/recognizers-text-suite',
    entry: `import { recognizeCurrency, recognizeNumber } from '@microsoft/recognizers-text-suite'; console.log(recognizeCurrency, recognizeNumber);`,
    read: (utterance, kind) => {
      const found =
        kind === 'money'
          ? recognizers.recognizeCurrency(utterance, 'en-us')
          : recognizers.recognizeNumber(utterance, 'en-us');
      return found.map(({ resolution }) => Number(resolution?.value ?? Number.NaN));
    },
  },
  {
    name: 'words-to-numbers',
    entry: `import { wordsToNumbers } from 'words-to-numbers'; console.log(wordsToNumbers);`,
    // It gives the text back with digits in place of words where anything else stands there.
    read: (utterance) => (String(wordsToNumbers(utterance) ?? '').match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number),
  },
  {
    name: 'numbered',
    entry: `import numbered from 'numbered'; console.log(numbered.parse);`,
    read: (utterance) => [numbered.parse(utterance)],
  },
  {
    name: 'compromise',
    entry: `import nlp from 'compromise'; console.log(nlp);`,
    read: (utterance, kind) => {
      const document = nlp(utterance);
      const found: unknown = kind === 'money' ? document.money().get() : document.numbers().get();
      return Array.isArray(found) ? found.map(Number) : [];
    },
  },
];

/**
 * What a payment would do with the answer: one number is taken, none or several are refused. The currency is not held
 * against a peer, only the number.
 */
export function outcomeOf(numbers: readonly number[], gold: number): 'right' | 'refused' | 'wrong' {
  const [value = Number.NaN, ...others] = numbers;
  if (others.length > 0 || Number.isNaN(value)) return 'refused';
  return Math.abs(value - gold) < 1e-9 * Math.max(1, gold) ? 'right' : 'wrong';
}
