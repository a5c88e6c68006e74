import type { CommonLanguage } from '@payaloud/core/languages';

/**
 * The part of a language that an element speaks: `whole`, or the part `amount`, which is a third of it. Each is a file beside the script, such as
 * `languages/fr.js` and `languages/fr/amount.js`.
 */
export type SpokenPart = 'whole' | 'amount';

const files: Readonly<Record<SpokenPart, Readonly<Record<string, () => Promise<CommonLanguage>>>>> = {
  whole: {
    ar: async () => (await import('@payaloud/core/languages/ar')).ar,
    de: async () => (await import('@payaloud/core/languages/de')).de,
    en: async () => (await import('@payaloud/core/languages/en')).en,
    es: async () => (await import('@payaloud/core/languages/es')).es,
    fr: async () => (await import('@payaloud/core/languages/fr')).fr,
    hi: async () => (await import('@payaloud/core/languages/hi')).hi,
    it: async () => (await import('@payaloud/core/languages/it')).it,
    ja: async () => (await import('@payaloud/core/languages/ja')).ja,
    ko: async () => (await import('@payaloud/core/languages/ko')).ko,
    pt: async () => (await import('@payaloud/core/languages/pt')).pt,
    'zh-Hans': async () => (await import('@payaloud/core/languages/zh-Hans')).zhHans,
    'zh-Hant': async () => (await import('@payaloud/core/languages/zh-Hant')).zhHant,
  },
  amount: {
    ar: async () => (await import('@payaloud/core/languages/ar/amount')).amount,
    de: async () => (await import('@payaloud/core/languages/de/amount')).amount,
    en: async () => (await import('@payaloud/core/languages/en/amount')).amount,
    es: async () => (await import('@payaloud/core/languages/es/amount')).amount,
    fr: async () => (await import('@payaloud/core/languages/fr/amount')).amount,
    hi: async () => (await import('@payaloud/core/languages/hi/amount')).amount,
    it: async () => (await import('@payaloud/core/languages/it/amount')).amount,
    ja: async () => (await import('@payaloud/core/languages/ja/amount')).amount,
    ko: async () => (await import('@payaloud/core/languages/ko/amount')).amount,
    pt: async () => (await import('@payaloud/core/languages/pt/amount')).amount,
    'zh-Hans': async () => (await import('@payaloud/core/languages/zh-Hans/amount')).amount,
    'zh-Hant': async () => (await import('@payaloud/core/languages/zh-Hant/amount')).amount,
  },
};

/** Tags of the languages that an element speaks. */
export const languageTags: Readonly<Record<SpokenPart, readonly string[]>> = {
  whole: Object.keys(files.whole),
  amount: Object.keys(files.amount),
};

export interface LoadedLanguage {
  readonly language: CommonLanguage;
  /** BCP 47, for visible digits: the tag that was asked for, if its language is one of ours. */
  readonly locale: string;
}

/**
 * Loads the language of a BCP 47 tag: `fr-CA` is French, and `zh-CN` is Simplified Chinese. A page in another language gets English,
 * and the developer a warning. Rejects if the file cannot be loaded; the next call tries again.
 */
export async function loadLanguage(tag: string, part: SpokenPart = 'whole'): Promise<LoadedLanguage> {
  const known = languageTags[part].find((one) => scriptOf(one) === scriptOf(tag));
  if (known === undefined) warnOnce(`Payaloud has no language "${tag}". English is used.`);
  const language = await load(part, known ?? 'en');
  return { language, locale: known === undefined ? language.tag : tag };
}

const loads = new Map<string, Promise<CommonLanguage>>();

/**
 * Elements share a load, because two imports of one file end in either order: in a page with two refused fields, the second one
 * was shown first, and said its error first, in 1 of 4 runs (Chromium 156, 2 December 2026).
 */
function load(part: SpokenPart, tag: string): Promise<CommonLanguage> {
  const key = `${part} ${tag}`;
  const shared = loads.get(key) ?? files[part][tag]!();
  loads.set(key, shared);
  shared.catch(() => loads.delete(key));
  return shared;
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
