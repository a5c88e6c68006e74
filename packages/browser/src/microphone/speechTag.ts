/**
 * The tag for a native recognizer: with a region, and in the payer's own accent if the browser knows it (`en` becomes
 * `en-IN` if the browser's language is en-IN; `zh-Hans` becomes `zh-CN`).
 */
export function speechTag(languageTag: string, payerLanguages: readonly string[]): string {
  const wanted = withLikelyParts(languageTag);
  if (!wanted) return languageTag;
  if (new Intl.Locale(languageTag).region) return regional(wanted);
  const own = payerLanguages
    .filter((tag) => hasRegion(tag))
    .map(withLikelyParts)
    .find((locale) => locale?.language === wanted.language && locale.script === wanted.script);
  return regional(own ?? wanted);
}

function withLikelyParts(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null; // Not a BCP 47 tag.
  }
}

function hasRegion(tag: string): boolean {
  try {
    return new Intl.Locale(tag).region !== undefined;
  } catch {
    return false;
  }
}

function regional({ language, region }: Intl.Locale): string {
  return region ? `${language}-${region}` : language;
}
