import type { AmountEntryCause, LimitCause } from '../../flows/amount/reasons';
import type { TypedRefusal } from '../../money';

/** A cause, and what the payer can do. `short` is said where the same cause comes again. */
export interface ProblemSentences {
  readonly cause: string;
  readonly remedy: string;
  readonly short: string;
}

/** Amounts that a sentence may name, as finished text. */
export interface ProblemAmounts {
  /** The amount that was refused; empty where others may hear. */
  readonly amount: string;
  /** The limit that it crossed; null where none is set. */
  readonly limit: string | null;
}

/** What amount entry shows and says. */
export interface AmountEntrySentences {
  readonly talk: string;
  readonly typeOrSay: string;
  readonly typeOnly: string;
  /** Describes the talk button, and answers its press, while the code that hears is on its way. */
  readonly speechLoading: string;
  readonly opening: string;
  readonly listening: string;
  readonly listeningDigits: string;
  readonly listeningHint: string;

  /** The read-back: outcome and amount first. */
  readBack(amount: string): string;
  /** Said with the read-back where the microphone opens for an answer. */
  readonly sayYesOrNo: string;
  readonly answerHelp: string;
  readonly listeningForAnswer: string;
  /** Instead of the read-back where others could listen in. */
  readonly readBackMasked: string;
  /** The same of a question about several amounts, or a doubtful one. */
  readonly questionMasked: string;
  accept(amount: string): string;
  /** What the page voice says of Accept where others may hear. */
  readonly acceptMasked: string;
  /** The same of one of several amounts; `position` from 1. */
  choiceMasked(position: number): string;
  accepted(amount: string): string;
  /** The same where others may hear. */
  readonly acceptedMasked: string;
  readonly hearAgain: string;
  readonly sayAgain: string;
  readonly typeInstead: string;
  readonly tryAgain: string;

  /** One amount: "Did you mean …?"; several: "… or …?" */
  question(amounts: readonly string[]): string;
  readonly choices: string;

  /** `recipient` is empty where the browser does not tell. */
  consent(recipient: string): string;
  readonly consentGive: string;
  readonly consentRefuse: string;
  /** `megabytes` is null where the size is unknown. */
  download(megabytes: number | null): string;
  downloadStart(megabytes: number | null): string;
  readonly downloadRefuse: string;
  downloading(percent: number | null): string;
  readonly downloaded: string;
  readonly cancel: string;
  readonly cancelled: string;

  problem(cause: AmountEntryCause, amounts: ProblemAmounts): ProblemSentences;
  typedProblem(reason: TypedRefusal | LimitCause, amounts: Pick<ProblemAmounts, 'limit'>): string;
  readonly required: string;
  readonly whichAmount: string;
  readonly notAccepted: string;

  readonly quickAmounts: string;
  /** `amount` is null where others may hear: it tells the bill. */
  percent(percent: number, amount: string | null): string;
  readonly steps: string;
  stepUp(amount: string): string;
  stepDown(amount: string): string;
  /** A step met an end of the range. */
  limit(end: LimitCause, limit: string | null): string;

  readonly otherWays: string;
  readonly keypad: string;
  readonly point: string;
  readonly deleteDigit: string;
  readonly clear: string;
  readonly done: string;
  readonly sayDigits: string;
  readonly empty: string;
}
