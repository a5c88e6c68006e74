import type { Language } from '@payaloud/core/languages';
import { useEffect, useState } from 'react';

/** Each language is a file of its own, which loads when it is chosen. */
const loaders = {
  en: () => import('@payaloud/core/languages/en').then(({ en }) => en),
  ar: () => import('@payaloud/core/languages/ar').then(({ ar }) => ar),
  de: () => import('@payaloud/core/languages/de').then(({ de }) => de),
  es: () => import('@payaloud/core/languages/es').then(({ es }) => es),
  fr: () => import('@payaloud/core/languages/fr').then(({ fr }) => fr),
  hi: () => import('@payaloud/core/languages/hi').then(({ hi }) => hi),
  it: () => import('@payaloud/core/languages/it').then(({ it }) => it),
  ja: () => import('@payaloud/core/languages/ja').then(({ ja }) => ja),
  ko: () => import('@payaloud/core/languages/ko').then(({ ko }) => ko),
  pt: () => import('@payaloud/core/languages/pt').then(({ pt }) => pt),
  'zh-Hans': () => import('@payaloud/core/languages/zh-Hans').then(({ zhHans }) => zhHans),
  'zh-Hant': () => import('@payaloud/core/languages/zh-Hant').then(({ zhHant }) => zhHant),
} as const satisfies Readonly<Record<string, () => Promise<Language>>>;

export type LanguageTag = keyof typeof loaders;

export const languageTags = Object.keys(loaders) as readonly LanguageTag[];

export function isLanguageTag(text: string): text is LanguageTag {
  return Object.hasOwn(loaders, text);
}

/** "German – Deutsch". */
export function nameOfLanguage(tag: LanguageTag): string {
  const [english, own] = [nameIn('en', tag), nameIn(tag, tag)];
  return english === own ? english : `${english} – ${own}`;
}

/** "German", for visible English text. */
export function englishNameOf(tag: LanguageTag): string {
  return nameIn('en', tag);
}

function nameIn(locale: string, tag: LanguageTag): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
}

/** The language once it has loaded; the one before stays until then. Null before the first. */
export function useLanguage(tag: LanguageTag): Language | null {
  const [language, setLanguage] = useState<Language | null>(null);
  useEffect(() => {
    let isWanted = true;
    void loaders[tag]().then((loaded) => isWanted && setLanguage(loaded));
    return () => {
      isWanted = false;
    };
  }, [tag]);
  return language;
}
