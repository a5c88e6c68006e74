import type { Money } from '../../money';
import type { AmountAnnouncement } from './messages/announcement';
import type { ValueProblem } from './reasons';
import type { ValueReason } from './state';

/** Why a callback was called. */
export interface ValueDetails {
  readonly reason: ValueReason;
  /** Why a field with text has no value. Absent if it has one, or is empty. */
  readonly problem?: ValueProblem;
}

/** `prompt`: the element that shows the field's messages. */
export type AmountEntryFocus = 'prompt' | 'input' | 'talk';

/** The question that an announcement asks or helps to answer. The flow is told when it has been delivered. */
interface AwaitedDelivery {
  /** The turn in which it was asked. */
  readonly turn: number;
  readonly as: 'question' | 'help';
}

export type AmountEntryEffect =
  /** `asked-for`: the payer asked to hear it, so it is said in full, even if it was the last message. */
  | {
      readonly type: 'say';
      readonly announcement: AmountAnnouncement;
      readonly why: 'by-itself' | 'asked-for';
      readonly awaited: AwaitedDelivery | null;
    }
  /** Calls the app's callback. */
  | {
      readonly type: 'report-change' | 'report-commit';
      readonly value: Money | null;
      readonly details: ValueDetails;
    }
  /** Moves the focus once the page has rendered the new state. */
  | { readonly type: 'focus'; readonly on: AmountEntryFocus }
  /** Chooses a recognizer and finds out what it needs first. */
  | { readonly type: 'prepare'; readonly turn: number }
  | { readonly type: 'set-consent'; readonly turn: number; readonly answer: 'given' | 'refused' }
  | { readonly type: 'download'; readonly turn: number }
  /** `justSaid`: the page's own words, which the microphone may echo; they are not an answer. */
  | {
      readonly type: 'listen';
      readonly turn: number;
      readonly expect: 'amount' | 'digits' | 'answer' | 'choice';
      readonly justSaid: string | null;
    }
  /** Closes the microphone. Speech so far is still recognized. */
  | { readonly type: 'finish'; readonly turn: number };
