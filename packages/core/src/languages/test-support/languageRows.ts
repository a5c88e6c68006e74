import { readAmountRows, readNotTaken, type AmountRow } from './amountRows';
import { readLanguageFacts, type LanguageFacts } from './languageFacts';

/** The tables of `test-rows/<tag>`, which people who know the language wrote before its words. */
export interface LanguageRows extends LanguageFacts {
  /** Plain amounts: shops, tips, transfers, shorthand, with carriers. */
  readonly taken: readonly AmountRow[];
  /** Utterances of which none may be taken as an amount. */
  readonly notTaken: readonly AmountRow[];
  /** Where the same text would mean something else, and what this language takes it for, by the assumption. */
  readonly assumed: readonly AmountRow[];
}

const folder = '../../../test-rows/';
const files = import.meta.glob<string>('../../../test-rows/*/*.tsv', { query: '?raw', import: 'default', eager: true });
const read = new Map<string, LanguageRows>();

/** The folders that have rows. */
export const tagsWithRows: readonly string[] = [
  ...new Set(Object.keys(files).map((path) => path.slice(folder.length).split('/')[0] ?? '')),
];

/**
 * The rows of a language.
 *
 * @throws Error that names the file, and the line of a row that cannot be meant.
 */
export function rowsOf(tag: string): LanguageRows {
  const known = read.get(tag) ?? readFiles(tag);
  read.set(tag, known);
  return known;
}

function readFiles(tag: string): LanguageRows {
  const fileOf = (name: string): readonly [string, string] => {
    const source = files[`${folder}${tag}/${name}.tsv`];
    if (source === undefined) throw new Error(`packages/core/test-rows/${tag}/${name}.tsv is missing.`);
    return [`${tag}/${name}.tsv`, source];
  };
  return {
    ...readLanguageFacts(...fileOf('language')),
    taken: readAmountRows(...fileOf('taken')),
    notTaken: readNotTaken(...fileOf('not-taken')),
    assumed: readAmountRows(...fileOf('assumed')),
  };
}
