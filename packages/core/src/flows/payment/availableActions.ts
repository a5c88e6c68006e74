import { canRetry, isBeforePay, isFinal, isHeldByPage, isHeldByServer, mayPay, type PaymentState } from './state';

/** What the payer may do with a payment. `action`: start or continue what the bank asks for. */
export type PayerAction =
  'pay' | 'speakOrder' | 'undo' | 'extend' | 'cancel' | 'retry' | 'next' | 'check' | 'sendAgain' | 'action' | 'repeat';

export interface PayerActionFacts {
  /** The code is loaded that sends a payment. */
  readonly isReady: boolean;
  /** The app can ask its server for more time to pay. */
  readonly canExtend: boolean;
  readonly canCancelAtServer: boolean;
  /** The order that the app shows. During a payment it may be another one than is being paid. */
  readonly shownId: string;
}

/** Everything that the payer may press now. Buttons of all others need not be shown. */
export function availableActions(
  state: PaymentState,
  { isReady, canExtend, canCancelAtServer, shownId }: PayerActionFacts,
): ReadonlySet<PayerAction> {
  const isReview = state.status === 'review';
  const isUndoable = state.status === 'undoable';
  const isOtherShown = isFinal(state) && shownId !== state.order.id;
  const rules: Readonly<Record<PayerAction, boolean>> = {
    repeat: true,
    speakOrder: isBeforePay(state),
    pay: mayPay(state) && isReady,
    extend: isReview && state.warnedMs !== null && canExtend,
    cancel: isReview || (isHeldByServer(state) && canCancelAtServer),
    undo: isUndoable && (isHeldByPage(state) || canCancelAtServer),
    action: state.status === 'action-required',
    check: state.status === 'unknown' || (state.status === 'processing' && state.slow),
    sendAgain: state.status === 'unknown' && state.canSendAgain,
    // To try again would pay the other order, so this has another name.
    next: isOtherShown,
    retry: canRetry(state) && !isOtherShown,
  };
  const names = Object.keys(rules) as PayerAction[];
  return new Set(names.filter((name) => rules[name]));
}
