import nlp from 'compromise';
import numbered from 'numbered';
import { wordsToNumbers } from 'words-to-numbers';
import { compromiseReader, wordsToNumbersReader } from '../../../../test/benchmarks/peers/readers';

/** Finds numbers in English words. */
export interface NamedReader {
  readonly name: string;
  readonly read: (transcript: string) => readonly number[];
}

/** Each as its documentation shows, and as the benchmarks use it. */
export const otherReaders: readonly NamedReader[] = [
  { name: 'words-to-numbers', read: wordsToNumbersReader(wordsToNumbers) },
  { name: 'numbered', read: (transcript) => [numbered.parse(transcript)] },
  { name: 'compromise', read: compromiseReader(nlp) },
];
