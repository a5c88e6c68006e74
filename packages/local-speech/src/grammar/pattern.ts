/** What may be said, as data: built by the grammar of a task, turned into a finite-state grammar by `compileGrammar`. */
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

/** One of these phrases; a phrase is words with spaces between them. */
export function phrases(list: Iterable<string>): Pattern {
  return { kind: 'phrases', phrases: [...new Set(list)].map((phrase) => phrase.split(' ')) };
}

export function sequence(...parts: readonly Pattern[]): Pattern {
  return { kind: 'sequence', parts };
}

/** One of these, all as likely as if they stood alone: a long list costs nothing against a short one. */
export function choice(...patterns: readonly Pattern[]): Pattern {
  return { kind: 'choice', branches: patterns.map((pattern) => ({ weight: 1, pattern })) };
}

export function optional(part: Pattern): Pattern {
  return { kind: 'optional', part };
}

/** Once or more. */
export function repeated(part: Pattern): Pattern {
  return { kind: 'repeated', part };
}

export function weighted(weight: number, pattern: Pattern): Pattern {
  return { kind: 'choice', branches: [{ weight, pattern }] };
}
