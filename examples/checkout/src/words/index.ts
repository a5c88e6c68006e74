import { en } from './en';
import { fr } from './fr';
import type { CheckoutWords } from './words';
import { zhHans } from './zhHans';

export type { CheckoutWords } from './words';

export const languages: readonly CheckoutWords[] = [en, zhHans, fr];

/** The payer's earlier choice, else the browser's language, else English. */
export function firstLanguage(chosen: string | null, asked: readonly string[]): CheckoutWords {
  const byTag = languages.find(({ language }) => language.tag === chosen);
  const prefix = (tag: string) => tag.split('-')[0];
  const byBrowser = asked.map((tag) => languages.find(({ language }) => prefix(language.tag) === prefix(tag)));
  return byTag ?? byBrowser.find((found) => found !== undefined) ?? en;
}
