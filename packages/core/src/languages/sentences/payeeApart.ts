/**
 * How a payee's name is told that somebody who only hears could take for an amount or an outcome, such as "Anna 5 dollars".
 * Eyes and braille have the quotes, ears the words around them.
 */
export interface PayeeApartSentences {
  /** Matches words in a name that could be heard as a number. Digits need no entry. */
  readonly numbers: RegExp;
  /** Matches words in a name that could be heard as money or an outcome, and `end`. Signs of currencies need no entry. */
  readonly words: RegExp;
  /** The name as the last words of a text. */
  readonly last: (name: string) => string;
  /** The name in the middle of a text. */
  readonly within: (name: string) => string;
  /** The same for a name that could be heard as money or an outcome. Ends with `end`. */
  readonly closed: (name: string) => string;
  /** Words that end a name. A name that contains them is told without them. */
  readonly end: string;
}
