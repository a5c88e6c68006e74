/** A set of phrases as data. A task's grammar builds it; `compileGrammar` turns it into a finite-state grammar. */
export type Pattern =
  | { readonly kind: 'phrases'; readonly phrases: readonly (readonly string[])[] }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly branches: readonly Branch[] }
  | { readonly kind: 'optional'; readonly part: Pattern }
  | { readonly kind: 'repeated'; readonly part: Pattern };

interface Branch {
  /** Probability of taking this branch, above 0, at most 1. */
  readonly weight: number;
  readonly pattern: Pattern;
}

/** One of these phrases. The words of a phrase are separated by spaces. */
export function phrases(list: Iterable<string>): Pattern {
  return { kind: 'phrases', phrases: [...new Set(list)].map((phrase) => phrase.split(' ')) };
}

export function sequence(...parts: readonly Pattern[]): Pattern {
  return { kind: 'sequence', parts };
}

/** One of these patterns. Each has weight 1, so a long list is no less likely than a short one. */
export function choice(...patterns: readonly Pattern[]): Pattern {
  return { kind: 'choice', branches: patterns.map((pattern) => ({ weight: 1, pattern })) };
}

export function optional(part: Pattern): Pattern {
  return { kind: 'optional', part };
}

/** One or more times. */
export function repeated(part: Pattern): Pattern {
  return { kind: 'repeated', part };
}

export function weighted(weight: number, pattern: Pattern): Pattern {
  return { kind: 'choice', branches: [{ weight, pattern }] };
}

/** A word for one phone of the model: `*AH`. No language has a word that begins with an asterisk. */
export function phoneWord(phone: string): string {
  return `*${phone}`;
}

/** Any sequence of phones. */
export function phraseOfPhones(phones: readonly string[]): Pattern {
  return repeated(weighted(1 / phones.length, phrases(phones.map(phoneWord))));
}
