import type { Message } from '@payaloud/core/announcement';
import {
  amountEntryFlow,
  amountMessage,
  initialAmountEntry,
  refusingWord,
  styleOf,
  type AmountAnnouncement,
  type AmountEntryCause,
  type AmountEntryConfig,
  type AmountEntryEvent,
} from '@payaloud/core/internal/amount-entry';
import type { Language } from '@payaloud/core/languages';
import { fractionDigits, money, type Currency, type Money } from '@payaloud/core/money';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { keysOf, type NamedMessage } from './namedMessage';

/** The field that says the messages. */
export interface AmountMessagesField {
  readonly language: Language<'amount' | 'hearing'>;
  readonly currency: Currency;
  /** Default: an accepted amount is announced as "Amount". */
  readonly label?: string;
  /** Default: any amount above zero. */
  readonly min?: Money;
  /** Default: none. */
  readonly max?: Money;
}

/** The messages of one amount field, for tests that expect them without retyping their words. */
export interface AmountMessages {
  /** The field's message if a recognizer returns these transcripts after the first press. */
  readonly after: (transcripts: readonly string[]) => Message;
  /** Every announcement, with an amount of 23.50, or 2,350 in a currency without minor units. Each problem is one of its own. */
  readonly all: readonly NamedMessage[];
}

/**
 * The messages of an amount field, for tests of announcements.
 *
 * @example
 *   const messages = createAmountMessages({ language: en, currency: 'USD', label: 'Tip' });
 *   console.log(messages.after(['two fifty']).text);
 */
export function createAmountMessages({ language, currency, label, min, max }: AmountMessagesField): AmountMessages {
  const config: AmountEntryConfig = {
    language,
    currency,
    locale: language.tag,
    label,
    min,
    max,
    required: 'required',
    handsFree: 'off',
  };
  return {
    after: (transcripts) => amountMessage(saidAfter(transcripts, { ...config, language }), config),
    all: examples(currency).map(({ name, announcement }) => ({ name, message: amountMessage(announcement, config) })),
  };
}

type HearingConfig = AmountEntryConfig & Pick<AmountMessagesField, 'language'>;

/** Runs the field's own flow, from the press to the transcripts. */
function saidAfter(transcripts: readonly string[], config: HearingConfig): AmountAnnouncement {
  const { language } = config;
  const facts = {
    now: 0,
    limits: config,
    handsFree: config.handsFree,
    amountPrivacy: 'whole',
    focus: 'talk',
    microphone: 'free',
    talkReadingMs: 0,
  } as const;
  let { state, effects } = amountEntryFlow.update(initialAmountEntry(null), { type: 'watched' }, facts);
  const send = (event: AmountEntryEvent) => void ({ state, effects } = amountEntryFlow.update(state, event, facts));
  const result = hearAmount(transcripts, hearingOptions(config));
  send({ type: 'talk', expect: 'amount' });
  send({ type: 'prepared', turn: state.turn, needs: { kind: 'nothing' } });
  send({ type: 'focus-read', turn: state.turn });
  send({ type: 'captured', turn: state.turn });
  send({
    type: 'heard',
    turn: state.turn,
    result,
    style: styleOf(result, language),
    refusingWord: refusingWord(result, language),
  });
  const said = effects.find((effect) => effect.type === 'say');
  if (!said) throw new Error(`The field says nothing after ${JSON.stringify(transcripts)}.`);
  return said.announcement;
}

function hearingOptions({ language, currency, min, max }: HearingConfig) {
  return { language, currency, ...(min && { min }), ...(max && { max }) };
}

type AnnouncementType = AmountAnnouncement['type'];
type Examples = {
  readonly [Type in AnnouncementType]: readonly Omit<Extract<AmountAnnouncement, { type: Type }>, 'type'>[];
};

interface NamedAnnouncement {
  readonly name: string;
  readonly announcement: AmountAnnouncement;
}

/** The record makes the compiler report an announcement that the field gains. */
function examples(currency: Currency): readonly NamedAnnouncement[] {
  const of = (minorUnits: number) => money(minorUnits, currency);
  const [amount, less] = [of(2350), of(10 ** fractionDigits(currency) * 15)];
  const nothing = [{}];
  const all: Examples = {
    'read-back': [
      { money: amount, style: 'words' },
      { money: less, style: 'digits' },
    ],
    question: [
      { candidates: [amount], style: 'words', questions: 1 },
      { candidates: [amount, less], style: 'words', questions: 1 },
      { candidates: [amount, less], style: 'words', questions: 2 },
    ],
    problem: keysOf(causes).map((cause) => ({ cause, money: amount, refusingWord: null, wording: 'full' })),
    'validation-message': [{ reason: 'required' }, { reason: 'not-accepted' }, { reason: 'which-amount' }],
    'app-error': [],
    echo: [{ money: amount }],
    'typed-so-far': [{ typed: '23.5' }, { typed: '' }],
    accepted: [{ money: amount }],
    entered: [{ money: amount }],
    'left-empty': nothing,
    limit: [{ end: 'below-min' }, { end: 'above-max' }],
    consent: [{ recipient: 'Google' }],
    download: [{ bytes: 26_000_000 }],
    'download-progress': [{ percent: 50 }],
    'answer-help': [{ amounts: 1 }, { amounts: 2 }],
    thinking: nothing,
    'download-ready': nothing,
    cancelled: nothing,
    'microphone-closed': nothing,
  };
  return (Object.keys(all) as AnnouncementType[]).flatMap((type) =>
    all[type].map((facts) => ({ name: nameOf(type, facts), announcement: { ...facts, type } as AmountAnnouncement })),
  );
}

/** The type, and the fact that tells it from others of its type. */
function nameOf(type: AnnouncementType, facts: object): string {
  const { cause, reason, end, style, candidates, questions, typed, amounts } = facts as Readonly<
    Partial<Record<string, string | number | readonly Money[]>>
  >;
  const count = Array.isArray(candidates) ? `${candidates.length} of ${String(questions)}` : undefined;
  const detail = cause ?? reason ?? end ?? count ?? style ?? amounts ?? typed;
  return detail === undefined ? type : `${type}: ${String(detail)}`;
}

const causes: Readonly<Record<AmountEntryCause, true>> = {
  'nothing-heard': true,
  'no-amount': true,
  negative: true,
  zero: true,
  approximate: true,
  range: true,
  'several-amounts': true,
  negated: true,
  'too-precise': true,
  'below-min': true,
  'above-max': true,
  'other-currency': true,
  unsupported: true,
  'insecure-context': true,
  'permission-denied-once': true,
  'permission-denied': true,
  'service-not-allowed': true,
  network: true,
  'no-microphone': true,
  'no-speech': true,
  'not-understood': true,
  'language-not-supported': true,
  'too-loud': true,
  'engine-failed': true,
  'download-failed': true,
  'blocked-by-page': true,
  timeout: true,
  'microphone-taken': true,
};
