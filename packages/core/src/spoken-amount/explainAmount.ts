import type { Currency, Money } from '../money';
import { hearAmount, type HearAmountOptions } from './hearAmount';
import type { AmbiguityReason, HeardAmount, RefusalReason } from './heardAmount';
import { askedAmount, interpret, maxTranscriptLength, maxTranscripts, type Interpretation } from './interpret';
import { tokenize, type Token } from './tokenize';
import { withoutCardNumbers } from './withoutCardNumbers';

/**
 * A part that a phrase may play. Its neighbours decide which one it does. `filler`: a phrase around an amount that does not change
 * it. `unknown`: no list of the language has it.
 */
export type PhraseRole =
  | 'digits'
  | 'time-of-day'
  | 'pause'
  | 'number'
  | 'scale'
  | 'fraction'
  | 'point'
  | 'joiner'
  | 'unit'
  | 'article'
  | 'filler'
  | 'hesitation'
  | 'correction'
  | 'refusal'
  | 'unknown';

/** A phrase of a transcript, as the reader cuts it. */
export interface ExplainedPhrase {
  /** In lower case, and spelled as the lists of the language spell it. */
  readonly text: string;
  /** At least one. */
  readonly roles: readonly PhraseRole[];
  /** The currency of a unit; null for other phrases. */
  readonly currency: Currency | null;
}

/** One transcript by itself, before it is compared with its alternatives and the limits. */
export interface ExplainedTranscript {
  /** Without card numbers. */
  readonly transcript: string;
  /** In order. Empty if the transcript is longer than 300 characters or may have the number of a card. */
  readonly phrases: readonly ExplainedPhrase[];
  /** Amounts that may be meant, the likeliest first. Those among unknown words are here too, and refused. */
  readonly amounts: readonly Money[];
  /** Why the payer would be asked; null if the amount is exact or refused. */
  readonly question: AmbiguityReason | null;
  /** Why it is refused; null if it is not. */
  readonly refusal: RefusalReason | 'other-currency' | null;
}

export interface AmountExplanation {
  /** The result of `hearAmount`. */
  readonly result: HeardAmount;
  /** One for each transcript that is used: at most five. */
  readonly transcripts: readonly ExplainedTranscript[];
}

/**
 * Shows how `hearAmount` comes to its result, for tools and tests. It calls the same code. Its details may change in any version.
 *
 * @param transcripts The recognizer's n-best list, best first.
 * @throws {PayaloudCoreError} `unknown-currency`; `currency-mismatch` if `min` or `max` is in another currency
 * @example
 *   const { transcripts } = explainAmount(['two fifty'], { language: en, currency: 'USD' });
 *   for (const { text, roles } of transcripts[0]?.phrases ?? []) console.log(text, roles);
 */
export function explainAmount(transcripts: readonly string[], options: HearAmountOptions): AmountExplanation {
  const result = hearAmount(transcripts, options);
  const asked = askedAmount(options);
  return {
    result,
    transcripts: transcripts.slice(0, maxTranscripts).map((transcript) => ({
      transcript: withoutCardNumbers(transcript),
      phrases: phrasesOf(transcript, options),
      ...readingOf(interpret(transcript, options.language, asked)),
    })),
  };
}

function phrasesOf(transcript: string, { language, currency }: HearAmountOptions): readonly ExplainedPhrase[] {
  if (transcript.length > maxTranscriptLength || withoutCardNumbers(transcript) !== transcript) return [];
  return tokenize(transcript, language.words, currency).map((token) => ({
    text: token.text,
    roles: rolesOf(token),
    currency: token.unit?.currency ?? null,
  }));
}

function readingOf({
  amounts,
  question,
  refusal,
  among,
}: Interpretation): Pick<ExplainedTranscript, 'amounts' | 'question' | 'refusal'> {
  return { amounts: amounts ?? among ?? [], question: question ?? null, refusal: refusal ?? null };
}

const rolesOfKinds = {
  digits: ['digits'],
  clock: ['time-of-day'],
  break: ['pause'],
  unknown: ['unknown'],
  phrase: [],
} as const satisfies Record<Token['kind'], readonly PhraseRole[]>;

function rolesOf(token: Token): readonly PhraseRole[] {
  const plays: Readonly<Record<Exclude<PhraseRole, 'digits' | 'time-of-day' | 'pause' | 'unknown'>, boolean>> = {
    number: Boolean(
      token.numeral ?? token.numeralBetween ?? token.numeralAfter ?? token.emptyPlace ?? token.digitsLead,
    ),
    scale: token.scale !== undefined,
    fraction: token.fraction !== undefined || token.addend !== undefined,
    point: token.point === true,
    joiner: token.joiner === true,
    unit: token.unit !== undefined,
    article: token.article === true || token.partitive === true,
    filler: Boolean(token.carrier ?? token.opens ?? token.closes ?? token.behindUnit),
    hesitation: token.hesitation === true,
    correction: token.correction === true,
    refusal: token.refusals !== undefined,
  };
  const roles = (Object.keys(plays) as (keyof typeof plays)[]).filter((role) => plays[role]);
  return [...rolesOfKinds[token.kind], ...roles];
}
