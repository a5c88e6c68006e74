/** A recorded phrase, or a pause between phrases. */
export type ClipPiece = { readonly phrase: string } | { readonly pause: 'comma' | 'sentence' };

/**
 * Splits a text into recorded phrases, as few as possible. A phrase that ends with a soft hyphen is the beginning of a word. Null if
 * any word is not recorded, because an amount with a missing word would be another amount.
 */
export function toClips(text: string, phrases: ReadonlySet<string>): ClipPiece[] | null {
  const pieces: ClipPiece[] = [];
  for (const sentence of normalizeForClips(text).split('|')) {
    const start = pieces.length;
    for (const part of sentence.split('/')) {
      if (part.trim() === '') continue;
      const found = cover(part.trim(), phrases);
      if (!found) return null;
      if (pieces.length > start) pieces.push({ pause: 'comma' });
      else if (start > 0) pieces.push({ pause: 'sentence' });
      pieces.push(...found.map((phrase) => ({ phrase })));
    }
  }
  return pieces.length > 0 ? pieces : null;
}

/**
 * Converts to lower case and single spaces, with `/` for a comma and `|` for the end of a sentence. Of soft hyphens only one at the end
 * stays, which is part of a phrase.
 */
export function normalizeForClips(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/["“”„«»「」()（）]|\u00ad(?!$)/gu, '')
    .replace(/[-‐‑–—\s|/]+/gu, ' ')
    .replace(/[.!?。！？।؟]+/gu, '|')
    .replace(/[,;:，；：、،؛]+/gu, '/')
    .replace(/ ?([|/]) ?/g, '$1')
    .trim();
}

/** The fewest phrases that make up the text. */
function cover(text: string, phrases: ReadonlySet<string>): string[] | null {
  const longest = Math.max(0, ...Array.from(phrases, (phrase) => phrase.length));
  const best: (string[] | null)[] = Array.from({ length: text.length + 1 }, () => null);
  best[0] = [];
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const before = best[start];
      if (!before) continue;
      // A part inside a word is recorded as one: "due\u00ad" of duecento.
      const phrase = text.slice(start, end).trim() + (isBoundary(text, end) ? '' : '\u00ad');
      if (!phrases.has(phrase) && phrase !== '') continue;
      const candidate = phrase === '' ? before : [...before, phrase];
      const known = best[end];
      if (!known || candidate.length < known.length) best[end] = candidate;
    }
  }
  return best[text.length] ?? null;
}

/** True at the edges of a word, and anywhere in scripts without spaces. */
function isBoundary(text: string, at: number): boolean {
  const [before, after] = [text[at - 1], text[at]];
  if (before === undefined || after === undefined || before === ' ' || after === ' ') return true;
  return unspaced.test(before) || unspaced.test(after);
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
