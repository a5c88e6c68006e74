import {
  compromiseReader,
  recognizersReader,
  wordsToNumbersReader,
  type Read,
  type Recognizers,
} from '../../../../test/benchmarks/peers/readers';
import type { LanguageTag } from '../shared/languages';

export interface LoadedReader {
  readonly name: string;
  /** Null if the library does not read the language. */
  readonly read: ((utterance: string) => readonly number[]) | null;
}

/** The names of Microsoft's languages. */
const cultures: Readonly<Partial<Record<LanguageTag, string>>> = {
  en: 'en-us',
  es: 'es-es',
  fr: 'fr-fr',
  ja: 'ja-jp',
  pt: 'pt-br',
  'zh-Hans': 'zh-cn',
};

/** Loads the libraries, and uses each as its documentation shows. Rejects if one does not load. */
export async function loadReaders(tag: LanguageTag): Promise<readonly LoadedReader[]> {
  const [recognizers, words, compromise] = await Promise.all([
    // @ts-expect-error Only the package's main file has types, and for browsers that is a script without exports.
    import('@microsoft/recognizers-text-suite/dist/recognizers-text-suite.es5.js') as Promise<Recognizers>,
    import('words-to-numbers'),
    import('compromise'),
  ]);
  const culture = cultures[tag];
  const inEnglish = (read: Read) => (tag === 'en' ? moneyOrNumber(read) : null);
  return [
    {
      name: '@microsoft/recognizers-text-suite',
      read: culture === undefined ? null : moneyOrNumber(recognizersReader(recognizers, culture)),
    },
    { name: 'words-to-numbers', read: inEnglish(wordsToNumbersReader(words.wordsToNumbers)) },
    { name: 'compromise', read: inEnglish(compromiseReader(compromise.default)) },
  ];
}

/** A library that finds no money may still find a number, as in "two fifty". */
function moneyOrNumber(read: Read): (utterance: string) => readonly number[] {
  return (utterance) => {
    const money = read(utterance, 'money');
    return money.length > 0 ? money : read(utterance, 'number');
  };
}
