/**
 * Splits a text into pieces that take less than 8 s at the given rate. Chrome's remote voices stop after about 15 s
 * without any event (crbug.com/679437). After an interruption the voice restarts at a piece.
 */
export function splitSentences(text: string, rate: number): string[] {
  // Safari before 16.4 cannot parse a look-behind.
  const sentences = text.replace(/[.!?।؟]+(?=\s)|[。！？]+/gu, '$&\n').split('\n');
  return sentences
    .flatMap((sentence) => (secondsOf(sentence, rate) <= longest ? [sentence] : splitAtPauses(sentence, rate)))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** Estimated duration, in s, at 14 letters or 4.5 Han, kana or Hangul characters a second. Vowel signs are part of their letter. */
export function secondsOf(text: string, rate: number): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const letters = text.replace(/\p{Mark}/gu, '').length;
  return (dense / 4.5 + (letters - dense) / 14) / rate;
}

const longest = 7;

function splitAtPauses(sentence: string, rate: number): string[] {
  const parts = sentence.match(/[^,;:،؛，；：、]+[,;:،؛，；：、]*\s*/gu) ?? [sentence];
  return joinUpTo(
    parts.flatMap((part) => (secondsOf(part, rate) <= longest ? [part] : splitAtWords(part, rate))),
    rate,
  );
}

function splitAtWords(part: string, rate: number): string[] {
  const words = part.match(/\S+\s*/gu) ?? [part];
  return joinUpTo(
    words.flatMap((word) => (secondsOf(word, rate) <= longest ? [word] : Array.from(word))),
    rate,
  );
}

function joinUpTo(parts: readonly string[], rate: number): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && secondsOf(last + part, rate) <= longest) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
