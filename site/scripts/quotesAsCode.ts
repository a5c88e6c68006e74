/** Text in quotes as code. An apostrophe, as in "the provider's", is not a quote. */
export const quotesAsCode = (words: string) => words.replaceAll(/(?<!\w)'([^']*)'(?!\w)/g, '`$1`');
