import type { paymentWords, PaymentController } from '@payaloud/browser/internal';
import { tellPayee } from '@payaloud/core/internal/announcement';
import type { Language, Readiness } from '@payaloud/core/languages';
import { formatMoney } from '@payaloud/core/money';
import {
  availableActions,
  isBeforePay,
  isFinal,
  type PayerAction,
  type PaymentState,
} from '@payaloud/core/internal/payment';
import type { ComponentPropsWithoutRef } from 'react';
import { voiced } from '../provider';
import type { UsePaymentOptions } from './paymentOptions';

export type ButtonProps = Pick<
  ComponentPropsWithoutRef<'button'>,
  'type' | 'children' | 'onClick' | 'onFocus' | 'onKeyDown' | 'tabIndex' | 'aria-description' | 'aria-disabled'
>;

/** Props of all buttons of a payment. They never use `disabled`, so that the focus stays. */
export interface PaymentButtons {
  /**
   * Its text, and so its name, carries amount and payee. An app that writes its own text decides about the name; the
   * page voice still says amount and payee. Works once they were heard (nothing is charged unheard) and the code that
   * sends has been loaded, which its description says. From then on its name and state stay as they are. Otherwise a
   * screen reader would say "unavailable" of the focused button before "Paying", and the payer would not know if the
   * press counted. Later presses are answered in words. After the end Tab leaves it out.
   */
  readonly payButtonProps: ButtonProps;
  readonly speakOrderButtonProps: ButtonProps;
  readonly undoButtonProps: ButtonProps;
  readonly extendButtonProps: ButtonProps;
  readonly cancelButtonProps: ButtonProps;
  readonly retryButtonProps: ButtonProps;
  /** Leaves an outcome for the order that the app has set meanwhile. */
  readonly nextButtonProps: ButtonProps;
  readonly checkButtonProps: ButtonProps;
  /** Its text, and so its name, carries amount and payee, as that of Pay does. */
  readonly sendAgainButtonProps: ButtonProps;
  readonly actionButtonProps: ButtonProps;
  readonly repeatButtonProps: ButtonProps;
  /** The buttons that do something now. The others need not be shown. */
  readonly available: ReadonlySet<PayerAction>;
}

export interface PaymentButtonsOptions {
  readonly state: PaymentState;
  readonly readiness: Readiness;
  readonly controller: PaymentController;
  readonly language: Language<'payment'>;
  readonly locale: string;
  readonly options: UsePaymentOptions;
  /** Once they are there: until then the page voice reads the names as they are written. */
  readonly words: ReturnType<typeof paymentWords.get>;
  /** From `useDeliberatePress`: pays, or answers a press that the payer may not have meant. */
  readonly payPress: Pick<ButtonProps, 'onClick' | 'onKeyDown'>;
  /** The same for Cancel, which a payer may press before its name was heard. */
  readonly cancelPress: Pick<ButtonProps, 'onClick' | 'onFocus' | 'onKeyDown'>;
}

export function paymentButtons({
  state,
  readiness,
  controller,
  language,
  locale,
  options,
  words,
  payPress,
  cancelPress,
}: PaymentButtonsOptions): PaymentButtons {
  const { payment: sentences } = language.sentences;
  const { amount, payee } = state.order;
  const available = availableActions(state, {
    isReady: readiness === 'ready',
    canExtend: options.expiry?.extend !== undefined,
    canCancelAtServer: options.cancel !== undefined,
    shownId: options.order.id,
  });
  const figures = [formatMoney(amount, locale), tellPayee(payee, 'last', language)] as const;
  const spoken = words && ([words.speakAmount(amount, language), words.speakPayee(payee, 'last', language)] as const);
  /** The page voice's words for a button that names the payment. */
  const voicedAs = (name: 'pay' | 'sendAgain', masked: string) =>
    voiced({ ...(spoken && { speech: sentences[name](...spoken) }), masked });
  const action = state.status === 'action-required' ? state.action.kind : 'redirect';
  const button = (name: PayerAction, children: string, onClick: () => void): ButtonProps => ({
    type: 'button',
    children,
    onClick,
    'aria-disabled': available.has(name) ? undefined : true,
  });

  return {
    available,
    payButtonProps: {
      ...button('pay', sentences.pay(...figures), controller.pay),
      ...payPress,
      tabIndex: isFinal(state) ? -1 : undefined,
      'aria-disabled': isBeforePay(state) && !available.has('pay') ? true : undefined,
      'aria-description': waitingIn(state, readiness, language) ?? undefined,
      ...voicedAs('pay', sentences.payMasked),
    },
    speakOrderButtonProps: button('speakOrder', sentences.hearAmount, controller.speakOrder),
    undoButtonProps: button('undo', sentences.undo, controller.undo),
    extendButtonProps: button('extend', sentences.extend, controller.extend),
    cancelButtonProps: { ...button('cancel', sentences.cancel, controller.cancel), ...cancelPress },
    retryButtonProps: button('retry', sentences.retry, controller.retry),
    nextButtonProps: button('next', sentences.next, controller.next),
    checkButtonProps: button('check', sentences.checkNow, controller.checkNow),
    sendAgainButtonProps: {
      ...button('sendAgain', sentences.sendAgain(...figures), controller.sendAgain),
      ...voicedAs('sendAgain', sentences.sendAgainMasked),
    },
    actionButtonProps: button('action', sentences.actionButton[action], controller.performAction),
    repeatButtonProps: button('repeat', sentences.repeat, controller.speakOrder),
  };
}

/** Says that Pay waits for its code, or that the code failed to load; `null` if nothing waits for it. */
export function waitingIn(
  { status }: PaymentState,
  readiness: Readiness,
  { sentences: { payment } }: Language<'payment'>,
): string | null {
  return readiness === 'ready' || status !== 'review' ? null : payment.loading[readiness];
}
