/** What people say about money in one language: data, no code. Filled in by `languages/<tag>/words.ts`. */
export interface LanguageWords {
  /** Answers after a read-back. */
  readonly answers: {
    readonly yes: readonly string[];
    readonly no: readonly string[];
    readonly repeat: readonly string[];
    readonly cancel: readonly string[];
  };
}
