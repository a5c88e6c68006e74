import { sayAgain } from '@payaloud/browser/internal';
import { formatMoney } from '@payaloud/core/money';
import { cleanPayee } from '@payaloud/core/internal/announcement';
import type { PaymentState, ShownPayment } from '@payaloud/core/internal/payment';
import type { Language } from '@payaloud/core/languages';
import { forwardRef, useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { useConnected, useDefaults, type Defaults } from '../provider';
import { actionPanel } from './actionPanelCode';
import { waitingIn } from './paymentButtons';
import { StatusActions } from './StatusActions';
import { StatusIcon } from './StatusIcon';
import { actionKindOf, isHeldByBank, messageOf, moneyOf, receiptOf } from './shownPayment';
import {
  fitFigures,
  mergeProps,
  replayClasses,
  replayMarks,
  unbroken,
  useFocusFallback,
  WrappingFigure,
} from '../shared';
import { useAppAnnouncements } from './useAppAnnouncements';
import { useOutcomeFocus } from './useOutcomeFocus';
import type { Payment } from './payment';

type PaymentSentences = Language<'payment'>['sentences']['payment'];

export interface PaymentStatusProps
  extends ComponentPropsWithoutRef<'section'>, Pick<Defaults<'payment'>, 'language' | 'locale' | 'announcer'> {
  /**
   * The return value of `usePayment`, which adds the buttons for the current state, except Pay: place `PayButton`
   * yourself. Or a `ShownPayment` that the app keeps itself. Or the state of a `createPaymentController`. With these
   * two "Hear it again" is the only button.
   */
  readonly payment: Payment | PaymentState | ShownPayment;
  /**
   * Shown after the message and before the other buttons. Place Pay here: one press of Tab then leads from the heading
   * to Pay, and from Pay to "Try again" after a decline or to the bank's question.
   * @default nothing
   */
  readonly children?: ReactNode;
  /**
   * The level of the heading.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/** A payment's state: one readable copy that stays, and the payer's buttons. It has no live region of its own, and is
 * marked so that session-replay scripts leave it out.
 *
 * @example
 *   <PaymentStatus payment={{ status: 'declined', amount: order.amount, payee: 'Corner Cafe', declineReason: 'other' }} />
 */
export const PaymentStatus = forwardRef<HTMLElement, PaymentStatusProps>(function PaymentStatus(props, ref) {
  const { payment: given, children, headingLevel = 2, ...others } = props;
  const payment = 'controller' in given ? given : undefined;
  const state = 'controller' in given ? given.state : given;
  const { language: appLanguage, locale: appLocale, announcer: own, ...rest } = others;
  const { language, locale, announcer } = useDefaults('payment', {
    language: appLanguage,
    locale: appLocale,
    announcer: own,
  });
  const { payment: sentences } = language.sentences;
  const heading = useRef<HTMLHeadingElement>(null);
  const keptFocus = useFocusFallback(heading);
  useOutcomeFocus(heading, state);
  const Heading = `h${headingLevel}` as const;
  const headingText = headingOf(state, sentences);
  const { amount, payee } = moneyOf(state);
  const figure = formatMoney(amount, locale);
  const message = messageOf(state, language, payment);
  const receipt = receiptOf(state, language);
  const ActionPanel = state.status === 'action-required' && actionPanel.get()?.ActionPanel;
  const waiting = payment && waitingIn(payment.state, payment.readiness, language);

  useConnected(announcer);
  useAppAnnouncements(state, language, announcer);

  return (
    <section
      aria-label={sentences.region}
      {...mergeProps(
        { ...replayMarks, ...keptFocus, className: `payaloud payaloud-payment-status ${replayClasses}` },
        rest,
      )}
      ref={ref}
      data-status={state.status}
    >
      {/* A new element for each status: Orca 48 says the old text of one whose text changes as it gets the focus, and nothing of
          one that has it (29 November 2026). The focus follows to it. */}
      <Heading key={headingText} ref={heading} tabIndex={-1} data-part="heading">
        <StatusIcon status={state.status} />
        {headingText}
      </Heading>
      {/* For the eye. The message says the same in words; that of a paid order lies unseen over these lines. */}
      <p data-part="figure" aria-hidden="true" {...fitFigures(figure)}>
        <WrappingFigure figure={figure} /> <span data-part="payee">{cleanPayee(payee)}</span>
        {receipt?.card && <span data-part="card">{receipt.card}</span>}
        {receipt?.reference && <span data-part="reference">{receipt.reference}</span>}
      </p>
      <p
        data-part="message"
        data-variant={receipt ? 'covered' : undefined}
        lang={message.lang}
        {...fitFigures(message.text)}
      >
        {unbroken(message.text)}
      </p>
      {waiting && <p data-part="waiting">{waiting}</p>}
      {children}
      <StatusActions
        payment={payment}
        repeat={() => sayAgain(announcer, message)}
        language={language}
        panel={ActionPanel && payment && <ActionPanel payment={payment} language={language} />}
      />
    </section>
  );
});

function headingOf(
  state: PaymentState | ShownPayment,
  { headings, heldHeading, actionHeadings }: PaymentSentences,
): string {
  if (isHeldByBank(state)) return heldHeading;
  return state.status === 'action-required' ? actionHeadings[actionKindOf(state)] : headings[state.status];
}
