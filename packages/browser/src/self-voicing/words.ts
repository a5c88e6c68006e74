import type { CommonLanguage, SelfVoicingSentences } from '@payaloud/core/languages';

/** A language with its words for controls, which load with the page voice. */
export interface VoicedLanguage extends CommonLanguage {
  readonly sentences: CommonLanguage['sentences'] & { readonly selfVoicing: SelfVoicingSentences };
}

export function voicedLanguage(language: CommonLanguage, selfVoicing: SelfVoicingSentences): VoicedLanguage {
  return { ...language, sentences: { ...language.sentences, selfVoicing } };
}

/** Typed text for the page voice: characters and numbers by the names of their characters, other text as it is. */
export function spokenCharacters(text: string, { sentences }: VoicedLanguage): string {
  const { characters } = sentences.selfVoicing;
  const signs = Array.from(text);
  if (signs.length > 1 && !/^[\d.,\s-]+$/.test(text)) return text.trim();
  return signs.map((sign) => characters[sign] ?? sign).join(' ');
}

/** Says that there is text which others may not hear, in one word. Empty if there is none. */
export function maskCharacters(text: string, { sentences }: CommonLanguage): string {
  return text === '' ? '' : sentences.common.secret;
}

/** The difference of two texts, as one added and one removed piece. */
export function changeOf(before: string, after: string): { added: string; removed: string } {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { added: after.slice(start, after.length - end), removed: before.slice(start, before.length - end) };
}
