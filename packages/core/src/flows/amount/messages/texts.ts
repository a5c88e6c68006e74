import type { Language } from '../../../languages';
import type { AmountEntrySentences, AmountForms, ProblemFacts } from '../../../languages/sentences/amountEntry';
import { formatMoney, fractionDigits, toDecimalString, type Currency, type Money } from '../../../money';
import { expandPhrases, speakAmount, spokenDigits } from '../../../spoken-amount';
import type { AmountAnnouncement } from './announcement';
import type { FieldLimits } from '../limits';
import type { InvalidReason, LimitCause } from '../reasons';

/** The amount of a read-back, and whether it is said in words or digits. */
type ReadBack = Pick<Extract<AmountAnnouncement, { type: 'read-back' }>, 'money' | 'style'>;

/** The limits of the field, and the language that it speaks. */
export interface AmountEntryConfig extends FieldLimits {
  readonly language: Language<'amount'>;
  /** The field's label. Default: an accepted amount is announced as "Amount". */
  readonly label?: string | undefined;
  /** `on`: the microphone opens for an answer after each read-back. */
  readonly handsFree: 'on' | 'off';
  /** The bill that the amount is added to. An amount that is more than it is told so. Default: none. */
  readonly bill?: Money | null | undefined;
  /** Says an accepted zero, for example "No tip". Default: the amount in words. */
  readonly zeroText?: string | undefined;
}

/** The words of an announcement, as they are said. */
export function announcementText(announcement: AmountAnnouncement, config: AmountEntryConfig): string {
  const { language } = config;
  const say = language.sentences.amountEntry;
  const withAnswers = (text: string, answers: string) =>
    joinSentences(config, text, config.handsFree === 'on' ? answers : '');
  switch (announcement.type) {
    case 'read-back':
      return joinSentences(
        config,
        readBackText(announcement, language),
        config.handsFree === 'on' ? say.sayYesOrNo : say.pressYes,
      );
    case 'question': {
      const { candidates, style } = announcement;
      const [first, second, third] = candidates.map((money) => formsOf({ money, style }, language).inWords);
      const asked = say.question(first!, second ?? null, third === undefined ? undefined : 'more');
      return withAnswers(
        joinSentences(config, asked, typingHint(announcement, say)),
        possibleAnswers(candidates.length, say),
      );
    }
    case 'problem':
      return problemText(announcement, config, 'whole');
    case 'validation-message':
      return validationText(announcement.reason, limitOf(announcement.reason, config), config);
    case 'app-error':
      return announcement.text;
    case 'echo':
      return zeroTextOf(announcement.money, config) ?? amountBesideBill(announcement.money, config);
    case 'typed-so-far':
      return announcement.typed || say.empty;
    case 'accepted':
    case 'entered':
      return (
        zeroTextOf(announcement.money, config) ??
        say.accepted(amountBesideBill(announcement.money, config), subjectOf(config))
      );
    case 'left-empty':
      return config.zeroText ?? say.empty;
    case 'limit':
      return say.limit(announcement.end, boundText(announcement.end, config));
    case 'consent':
      return say.consent(announcement.recipient);
    case 'download':
      return say.download(megabytesOf(announcement.bytes));
    case 'download-progress':
      return say.downloading(announcement.percent);
    case 'download-ready':
      return say.downloaded;
    case 'answer-help':
      return say.answerHelp(possibleAnswers(announcement.amounts, say));
    case 'thinking':
      return say.thinking;
    case 'cancelled':
      return say.cancelled;
    case 'microphone-closed':
      return language.sentences.common.microphoneClosed;
  }
}

/** The answers to a read-back, or to a question about several amounts: one of the sentences `say…`. */
export function possibleAnswers(amounts: number, say: AmountEntrySentences): string {
  if (amounts > 2) return say.sayWhichOfThree;
  return amounts === 2 ? say.sayWhich : say.sayYesOrNo;
}

/** The amount in words. If it is more than the bill, it may have been misheard or mistyped, so that is told. */
function amountBesideBill(amount: Money, { bill, language }: AmountEntryConfig): string {
  const words = speakAmount(amount, language);
  const isMore =
    bill && bill.minorUnits > 0 && bill.currency === amount.currency && amount.minorUnits > bill.minorUnits;
  return isMore ? language.sentences.amountEntry.moreThanBill(words) : words;
}

/** Names the amount by the field's label. Null if that is a question, which no amount completes. */
function subjectOf({ label = '' }: AmountEntryConfig): string | null {
  const words = label.replace(/[\s:：*]+$/, '');
  return words === '' || /[?？]/.test(words) ? null : words;
}

/** Names the field before an error, unless the error does so itself. */
export function withLabel(text: string, config: AmountEntryConfig): string {
  const label = subjectOf(config);
  const { space } = config.language.words.speaking;
  if (label === null || inWords(text, space).includes(inWords(label, space))) return text;
  // Chinese and Japanese have no spaces, and a colon of their own.
  return label + (space === '' ? '：' : ': ') + text;
}

/** Text to search for whole words: "Tip" is not in "multiple". Without a space between words, any place counts. */
function inWords(text: string, space: string): string {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return space + words.filter((word) => word !== '').join(space) + space;
}

/** The field's words for zero; null for other amounts, and if the field has none. */
function zeroTextOf({ minorUnits }: Money, { zeroText }: AmountEntryConfig): string | null {
  return minorUnits === 0 && zeroText !== undefined ? zeroText : null;
}

function readBackText({ money, style }: ReadBack, language: Language<'amount'>): string {
  const say = language.sentences.amountEntry;
  switch (style) {
    case 'words':
      return say.readBack(speakAmount(money, language));
    case 'digits':
      return say.readBackDigits(spokenDigits(money, language));
  }
}

/**
 * An amount for the button that accepts it. If it was read back in digits, no form has a word for several digits,
 * because a screen reader would read "15.00" as the word that may have been misheard.
 */
export function formsOf({ money, style }: ReadBack, language: Language<'amount'>): AmountForms {
  switch (style) {
    case 'words':
      return {
        inFigures: language.sentences.common.amountInDigits(toDecimalString(money), money.currency),
        inWords: speakAmount(money, language),
      };
    case 'digits': {
      const { whole, decimals, unit } = spokenDigits(money, language);
      const point = decimals.length > 0 ? expandPhrases(language.words.point).slice(0, 1) : [];
      const digits = [...whole, ...point, ...decimals, unit].join(language.words.speaking.space);
      return { inFigures: digits, inWords: digits };
    }
  }
}

/** The visible text of a read-back or a question: without the hint about answering, whose buttons are beside it. */
export function shownText(announcement: AmountAnnouncement, config: AmountEntryConfig): string {
  if (announcement.type === 'read-back') return readBackText(announcement, config.language);
  return announcementText(announcement, { ...config, handsFree: 'off' });
}

export function validationText(
  reason: InvalidReason,
  limit: string | null,
  { language, currency }: AmountEntryConfig,
): string {
  const say = language.sentences.amountEntry;
  switch (reason) {
    case 'not-accepted':
      return say.notAccepted;
    case 'which-amount':
      return say.whichAmount;
    case 'required':
      return say.required;
    default:
      return say.typedProblem(reason, { limit, currency, decimals: fractionDigits(currency) });
  }
}

/** The sentences of a problem. `masked`: without amounts. */
export function problemText(
  { cause, money, refusingWord, wording }: Extract<AmountAnnouncement, { type: 'problem' }>,
  config: AmountEntryConfig,
  amounts: 'whole' | 'masked',
): string {
  const isLimit = cause === 'below-min' || cause === 'above-max';
  const sentences = config.language.sentences.amountEntry.problem(cause, {
    ...factsWithoutAmounts(config.currency),
    refusingWord,
    amount: amounts === 'masked' || !money ? '' : wordsOrFigure(money, config),
    limit: amounts === 'masked' || !isLimit ? null : boundText(cause, config),
  });
  return wording === 'short' ? sentences.short : joinSentences(config, capitalized(sentences.cause), sentences.remedy);
}

/** A cause may begin with the amount in words, which are lower-case. */
function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The facts of a problem in which no amount was heard. */
export function factsWithoutAmounts(currency: Currency): ProblemFacts {
  return { amount: '', limit: null, refusingWord: null, currency, decimals: fractionDigits(currency) };
}

/** A limit in words; null if the field has none. */
export function boundText(end: LimitCause, { min, max, language }: AmountEntryConfig): string | null {
  const bound = end === 'below-min' ? min : max;
  return bound ? speakAmount(bound, language) : null;
}

export function limitOf(reason: InvalidReason, config: AmountEntryConfig): string | null {
  return boundText(reason === 'below-min' ? 'below-min' : 'above-max', config);
}

/** Megabytes with one decimal, as payers are told them. */
export function megabytesOf(bytes: number | null): number | null {
  return bytes === null ? null : Math.max(0.1, Math.round(bytes / 100_000) / 10);
}

function wordsOrFigure(amount: Money, { currency, language, locale }: AmountEntryConfig): string {
  return amount.currency === currency ? speakAmount(amount, language) : formatMoney(amount, locale);
}

/** Offers typing after two questions in a row. */
export function typingHint({ questions }: { readonly questions: number }, say: AmountEntrySentences): string {
  return questions > 1 ? say.typingHint : '';
}

/** Sentences one after the other, without the empty ones. */
export function joinSentences({ language }: AmountEntryConfig, ...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(language.words.speaking.space);
}
