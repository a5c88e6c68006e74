import type { Language } from '@payaloud/core/languages';

/** Each language is a file of its own beside the script. */
const languages: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  ar: () => import('./ar'),
  de: () => import('./de'),
  en: () => import('./en'),
  es: () => import('./es'),
  fr: () => import('./fr'),
  hi: () => import('./hi'),
  it: () => import('./it'),
  ja: () => import('./ja'),
  ko: () => import('./ko'),
  pt: () => import('./pt'),
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
};

/** Tags of the languages that an element speaks. */
export const languageTags: readonly string[] = Object.keys(languages);

export interface LoadedLanguage {
  readonly language: Language;
  /** BCP 47, for visible digits: the tag that was asked for, if its language is one of ours. */
  readonly locale: string;
}

/**
 * Loads the language of a BCP 47 tag: `fr-CA` is French, and `zh-CN` is Simplified Chinese. A page in another language gets English,
 * and the developer a warning. Rejects if the file cannot be loaded; the next call tries again.
 */
export async function loadLanguage(tag: string): Promise<LoadedLanguage> {
  const known = languageTags.find((one) => scriptOf(one) === scriptOf(tag));
  if (known === undefined) warnOnce(`Payaloud has no language "${tag}". English is used.`);
  const { language } = await languages[known ?? 'en']!();
  return { language, locale: known === undefined ? language.tag : tag };
}

/** Language and script, such as `zh-Hans` for `zh-CN`. Text that is not a tag stays as it is. */
function scriptOf(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}

const warned = new Set<string>();

function warnOnce(text: string): void {
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}
