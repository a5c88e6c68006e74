import type { CommonLanguage } from '@payaloud/core/languages';

/** What an app can write on any element for the page voice. */
export const voiceAttributes = {
  /** Said instead of the accessible name: the same in words ("Pay twenty-three dollars" for "Pay $23"). */
  speech: 'data-payaloud-speech',
  /** Marks what is inside as sensitive, and is said instead where others may hear. */
  masked: 'data-payaloud-masked',
  /** On a control whose component announces what becomes wrong with it: the page voice then tells it only on arrival. */
  announced: 'data-payaloud-announced',
} as const;

/** Typed text for the ear: a sign by its name, a secret never, longer text as it is. */
export function spokenCharacters(text: string, { sentences }: CommonLanguage): string {
  const { characters } = sentences.selfVoicing;
  const signs = Array.from(text);
  if (signs.length > 1 && !/^[\d.,\s-]+$/.test(text)) return text.trim();
  return signs.map((sign) => characters[sign] ?? sign).join(' ');
}

/** The same for what nobody may hear: one word for each sign. */
export function maskCharacters(text: string, { sentences }: CommonLanguage): string {
  return Array.from(text, () => sentences.selfVoicing.secret).join(' ');
}

/** What came into a text and what went from it, as one piece each. */
export function changeOf(before: string, after: string): { added: string; removed: string } {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { added: after.slice(start, after.length - end), removed: before.slice(start, before.length - end) };
}
