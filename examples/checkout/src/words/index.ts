import { en } from './en';
import type { CheckoutWords } from './words';

export type { CheckoutWords } from './words';

/** Every other language loads when it is needed: a file of texts for each, whose name and export are its tag. */
const files = import.meta.glob<Readonly<Record<string, CheckoutWords>>>([
  './*.ts',
  '!./{en,index,opening,testInEnglish,words}.ts',
  '!./*.test.ts',
]);

const paths = new Map(Object.keys(files).map((path) => [tagOf(path), path]));

/** In the order of their tags. */
export const languageTags: readonly string[] = [en.language.tag, ...paths.keys()].sort();

/** The language's own name for itself: `Français`. */
export function nameOf(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Rejects if the file cannot be loaded. */
export async function loadWords(tag: string): Promise<CheckoutWords> {
  const path = paths.get(tag);
  const loaded = path === undefined ? undefined : await files[path]?.();
  return (loaded && Object.values(loaded)[0]) ?? en;
}

/** The payer's earlier choice, else the browser's language, else English. */
export function firstTag(chosen: string | null, asked: readonly string[]): string {
  if (chosen !== null && languageTags.includes(chosen)) return chosen;
  const byBrowser = asked.map((tag) => languageTags.find((one) => scriptOf(one) === scriptOf(tag)));
  return byBrowser.find((found) => found !== undefined) ?? en.language.tag;
}

/** `./zhHans.ts` has the texts of `zh-Hans`. */
function tagOf(path: string): string {
  return path.slice('./'.length, -'.ts'.length).replace(/(?=[A-Z])/, '-');
}

/** Language and script, such as `zh-Hans` for `zh-CN`. */
function scriptOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
