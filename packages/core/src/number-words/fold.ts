/**
 * Removes the differences between two spellings of the same words: compatibility forms, case, spaces, hyphens,
 * invisible format characters, Latin, Greek and Cyrillic accents, Arabic and Hebrew points. Keeps Indic and Thai signs,
 * which are letters.
 *
 * The result is decomposed and upper case, so that folding a text gives the same as folding its parts and joining them.
 * Lower case would not (ς, ß).
 */
export function foldWords(text: string): string {
  if (/^[a-z]*$/.test(text)) return text.toUpperCase();
  return text
    .normalize('NFKD')
    .toUpperCase()
    .replace(SILENT, '')
    .replace(VARIANT, (letter) => VARIANTS[letter]!);
}

const SILENT =
  /\s|\p{Pd}|\p{Cf}|\u2212|[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|\u093c/gu;

/** Letters that writers interchange: alif maqsura, ta marbuta, candrabindu. */
const VARIANTS: Readonly<Record<string, string>> = { '\u0649': '\u064a', '\u0629': '\u0647', '\u0901': '\u0902' };
const VARIANT = /\u0649|\u0629|\u0901/g;
