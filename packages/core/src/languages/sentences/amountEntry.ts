import type { AmountEntryCause, LimitCause } from '../../flows/amount/reasons';
import type { TypedRefusal } from '../../money';
import type { LoadingSentences } from './loading';

/** A cause and its remedy. `short` is said if the same cause occurs again. */
export interface ProblemSentences {
  readonly cause: string;
  readonly remedy: string;
  readonly short: string;
}

/** The facts that a sentence about a problem can name. Amounts are formatted text. */
export interface ProblemFacts {
  /** The amount that was refused; empty if others may hear. */
  readonly amount: string;
  /** The limit that it crossed; null if there is none. */
  readonly limit: string | null;
  /** The word that made it no amount to pay, such as "not"; null if the first transcript does not have it. */
  readonly refusingWord: string | null;
  readonly currency: string;
  /** How many digits the currency has after the point. */
  readonly decimals: number;
}

/** An amount in single digits, as words. No word in it stands for several digits: it might be confused again. */
export interface SpokenDigits {
  readonly whole: readonly string[];
  /** Empty if they are all zero. */
  readonly decimals: readonly string[];
  /** "dollars" */
  readonly unit: string;
  /** "cents" if the amount has none of them; null if it has some, or if the currency has no name for them. */
  readonly absentMinorUnit: string | null;
}

/** One amount in both forms. If it was read back in digits, both have those digits as words. */
export interface AmountForms {
  /** "23.50 dollars" */
  readonly inFigures: string;
  /** "twenty-three dollars and fifty cents" */
  readonly inWords: string;
}

/** The sentences that amount entry shows and says. */
export interface AmountEntrySentences {
  readonly talk: string;
  readonly typeOrSay: string;
  readonly typeOnly: string;
  /** Of the code that hears. */
  readonly loading: LoadingSentences;
  readonly opening: string;
  readonly listening: string;
  readonly listeningDigits: string;
  readonly listeningHint: string;
  /** Shown once the microphone has closed, and said if the amount takes long to recognize. */
  readonly thinking: string;

  readBack(amount: string): string;
  /** The read-back of an amount that sounds like another one. */
  readBackDigits(digits: SpokenDigits): string;
  /** Said with the read-back if a press must answer it. */
  readonly pressYes: string;
  /** Said with the read-back if the microphone opens for an answer. */
  readonly sayYesOrNo: string;
  /** The same after a question about two amounts. */
  readonly sayWhich: string;
  /** The same after a question that says two amounts and shows a third. */
  readonly sayWhichOfThree: string;
  /** Said after an answer that was not understood. `answers` is one of the three sentences above. */
  answerHelp(answers: string): string;
  readonly listeningForAnswer: string;
  /** Said instead of the read-back if others may hear. */
  readonly readBackMasked: string;
  /** Said instead of an amount that was typed, chosen or reached by steps, if others may hear. */
  readonly echoMasked: string;
  /** Said instead of the app's own error if others may hear and it may hold an amount. */
  readonly errorMasked: string;
  /** Said instead of a question about two amounts, or a doubtful one, if others may hear. */
  readonly questionMasked: string;
  /** The button that says yes to the read-back. It does not pay. */
  accept(amount: AmountForms): string;
  /** The page voice's name for Accept if others may hear. */
  readonly acceptMasked: string;
  /** The page voice's name for one of several amounts if others may hear. `position` starts at 1. */
  choiceMasked(position: number): string;
  /** `label`: what the amount is, for example "Tip"; null if the field's label is a question. */
  accepted(amount: string, label: string | null): string;
  /** Names an amount, such as a tip, that is more than the bill it is added to. */
  moreThanBill(amount: string): string;
  /** Said instead of `accepted` if others may hear. */
  readonly acceptedMasked: string;
  readonly hearAgain: string;
  readonly sayAgain: string;
  readonly typeInstead: string;
  readonly tryAgain: string;

  /** "Did you mean …?", or "First, …; second, …; or neither?" `more`: the screen shows a third amount. */
  question(amount: string, other: string | null, third?: 'more'): string;
  /** Follows a question if the one before it found no amount either. */
  readonly typingHint: string;
  readonly choices: string;
  /** The button for none of the amounts that were heard. It opens the microphone. */
  readonly noneSayAgain: string;
  /** The button for neither reading of a text. */
  readonly noneTypeAgain: string;

  /** `recipient` is empty if the browser does not name it. */
  consent(recipient: string): string;
  readonly consentGive: string;
  readonly consentRefuse: string;
  /** `megabytes` is null if the size is unknown. */
  download(megabytes: number | null): string;
  downloadStart(megabytes: number | null): string;
  readonly downloadRefuse: string;
  downloading(percent: number | null): string;
  readonly downloaded: string;
  readonly cancel: string;
  readonly cancelled: string;

  problem(cause: AmountEntryCause, facts: ProblemFacts): ProblemSentences;
  typedProblem(reason: TypedRefusal | LimitCause, facts: Pick<ProblemFacts, 'limit' | 'currency' | 'decimals'>): string;
  readonly required: string;
  readonly whichAmount: string;
  readonly notAccepted: string;

  readonly quickAmounts: string;
  /** `amount` is null if others may hear, because it reveals the bill. */
  percent(percent: number, amount: string | null): string;
  readonly steps: string;
  stepUp(amount: string): string;
  stepDown(amount: string): string;
  /** Follows the figure of such a step, for screen readers that leave out its minus sign. */
  readonly less: string;
  /** A step reached the end of the range. */
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
