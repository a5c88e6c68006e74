import type { AmountEntryFocus, AmountEntryState, AmountEntryView, ValueReason } from '@payaloud/core/amount-entry';
import type { Money } from '@payaloud/core/money';
import type { Announcer } from '../../announcer';
import type { Recognizer } from '../../recognizer';
import type { Timers } from '../../runtime';

/** What the controller reads anew each time that it acts, so that an app may change it between two events. */
export interface AmountEntryEnvironment {
  readonly view: AmountEntryView;
  readonly announcer: Announcer;
  /** Null: no speech; typing, keypad, presets and steps remain. */
  readonly recognizer: Recognizer | null;
  readonly clock: Timers;
  /** The pause that ends an utterance, in ms. Default: the engine's. */
  readonly pauseMs?: number | undefined;
  /** Moves focus once the page shows the new state. */
  readonly moveFocus: (target: AmountEntryFocus) => void;
  /** Whether focus lies on a control that leaves the page when the dialog ends. */
  readonly isFocusInStage: () => boolean;
  readonly isFocusInInput: () => boolean;
  /** Whether the page voice names amounts: where it masks them, a pressed choice has named none. Default `whole`. */
  readonly names?: 'whole' | 'masked' | undefined;
  readonly onValueChange?: (value: Money | null, details: { readonly reason: ValueReason }) => void;
  readonly onValueCommitted?: (value: Money | null, details: { readonly reason: ValueReason }) => void;
}

/** One amount field: its state, what the payer can do, and the effects between `connect` and its undo. */
export interface AmountEntryController {
  readonly getState: () => AmountEntryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Starts effects; the undo aborts what listens or downloads. */
  readonly connect: () => () => void;

  readonly type: (text: string, on: 'keyboard' | 'keypad') => void;
  readonly commit: (on: 'keyboard' | 'keypad') => void;
  readonly pick: (money: Money) => void;
  readonly step: (step: Money, direction: 'up' | 'down') => void;
  /** The app, or a form reset, sets the value: not reported back. */
  readonly give: (money: Money | null, by: 'app' | 'reset') => void;
  /** Ends what listens, downloads or asks, because the field cannot take an answer any more. What is entered stays. */
  readonly rest: () => void;
  readonly refuseForm: (focus: 'here' | 'elsewhere' | 'not-first') => void;
  readonly toggleOtherWays: () => void;

  /** Opens the microphone, after asking for what it needs. Does nothing while it is open. */
  readonly startTalking: (expect?: 'amount' | 'digits') => void;
  /** What was said so far is still recognized; before the microphone has opened it cancels. */
  readonly finishTalking: () => void;
  readonly cancelTalking: () => void;
  readonly answerConsent: (answer: 'given' | 'refused') => void;
  readonly answerDownload: (answer: 'start' | 'refused') => void;

  /** Accepts what was read back; says it again instead where it was not yet heard (law 2). */
  readonly accept: () => void;
  /** Takes one of the amounts; says the question instead where its name was masked and nothing was heard yet (law 2). */
  readonly choose: (money: Money) => void;
  /** Says what stands, in full: the read-back, the question, the problem or the amount. The payer asked for it. */
  readonly hearAgain: () => void;
  readonly sayAgain: () => void;
  readonly typeInstead: () => void;
}
