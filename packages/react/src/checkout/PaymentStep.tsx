import type { CheckoutOrder } from '@payaloud/core/internal/checkout';
import { requirePart } from '@payaloud/core/internal/languages';
import { paymentIdOf } from '@payaloud/core/internal/payment';
import type { DeclineReason, PaymentState } from '@payaloud/core/payment';
import { useEffect, useRef } from 'react';
import { PayButton, PaymentStatus, usePayment } from '../payment';
import { LeadsElsewhere } from '../payment/StatusActions';
import { Button, unbroken, useIsomorphicLayoutEffect, useLatest } from '../shared';
import { methodOfPayment, noteMethod } from './paidWith';
import { Receipt } from './Receipt';
import type { StepProps } from './stepProps';

/** The payment of the order. Before anything is said of it, the server is asked if it was paid already. */
export function PaymentStep(props: StepProps) {
  const { order } = props.flow.state;
  return order && <PaymentOf {...props} order={order} />;
}

function PaymentOf({ flow, options, defaults, headingLevel, order }: StepProps & { readonly order: CheckoutOrder }) {
  const { client, choice, controller, onPaymentStatus } = flow;
  const { methods } = options;
  const method = choice.chosen;
  const { proof, hasActed } = flow.state;
  const language = requirePart(defaults.language, 'payment');
  const { sentences } = defaults.language;
  /** Fields that the payer filled in are paid in the provider's own form, unless the app has something of them. */
  async function meansOf(id: string): Promise<string | undefined> {
    if (methods?.meansOf) return methods.meansOf(id);
    return methods?.methods.find((one) => one.id === id)?.kind === 'new' ? undefined : id;
  }

  const isAnotherOffered = choice.offered.some((one) => one.method.id !== method?.id && !one.words.isExpired);
  // The provider's own form takes any card.
  const hasOtherMethods = !method || method.kind === 'new' || isAnotherOffered;
  const payment = usePayment({
    ...options.payment,
    ...defaults,
    language,
    order,
    means: method?.id,
    hasOtherMethods,
    async pay({ paymentId, signal, means: id, order: heard }) {
      if (typeof id === 'string') noteMethod(paymentId, id);
      const means = typeof id === 'string' ? await meansOf(id) : undefined;
      const confirmationId = proof?.type === 'confirmed' ? proof.confirmationId : null;
      return client.pay({ paymentId, signal, orderId: heard.id, amount: heard.amount, means, confirmationId });
    },
    check: client.check,
    cancel: client.cancel,
    findPayment: client.findPayment,
  });
  const section = useRef<HTMLElement>(null);
  const { state } = payment;

  const usedFor = (shown: PaymentState) =>
    methodOfPayment(
      paymentIdOf(shown),
      choice.offered.map((one) => one.method),
    )?.id ?? null;
  const used = usedFor(state);
  const latestChoice = useLatest(choice);
  // After a reload: a payer who tries again pays with what they had chosen.
  useEffect(() => {
    if (used !== null) latestChoice.choose(used, 'arrow');
  }, [latestChoice, used]);

  // Before the next render, because an order may change in between.
  useEffect(() => {
    function tell() {
      const shown = payment.controller.getState();
      onPaymentStatus(shown.status, usedFor(shown));
    }
    tell();
    return payment.controller.subscribe(tell);
  });

  // A payer who comes back to this step comes to a new attempt, and not to the end of the last one.
  useEffect(
    () => () => {
      if (isEditable(payment.controller.getState().status)) payment.controller.forget();
    },
    [payment.controller],
  );

  const isAsking = state.status === 'looking-up';
  // Pay is then one press of Tab away. The heading before it would be gone before a screen reader could name it.
  useIsomorphicLayoutEffect(() => {
    if (hasActed && !isAsking) section.current?.querySelector<HTMLElement>('[data-part="heading"]')?.focus();
  }, [hasActed, isAsking]);

  const mayGoBack = isEditable(state.status);
  const asked = state.status === 'declined' ? remedies[state.reason] : 'again';
  const hasChoice = method !== null && hasOtherMethods;
  const remedy = hasChoice ? asked : 'again';
  const isAnotherAdvised = remedy === 'another-method';
  // In the words of the refusal, which names another method unless the entries are to be looked at.
  const isAnotherNamed = hasChoice && state.status === 'declined' && asked !== 'details';
  const changeMethod = mayGoBack && (choice.offered.length > 1 || method?.kind === 'new') && (
    <Button onClick={() => controller.edit('method')} variant={isAnotherAdvised ? 'primary' : undefined}>
      {isAnotherNamed ? sentences.checkout.anotherMethod : sentences.checkout.change(sentences.paymentMethods.group)}
    </Button>
  );
  const nameOf = (id: string | null | undefined) => choice.offered.find((one) => one.method.id === id)?.words.name;
  const words = nameOf(method?.id);
  return (
    <LeadsElsewhere.Provider value={isAnotherAdvised && changeMethod !== false}>
      <PaymentStatus ref={section} payment={payment} headingLevel={headingLevel} {...defaults} language={language}>
        {words !== undefined && mayGoBack && !isAnotherAdvised && (
          <p>{unbroken(sentences.paymentMethods.only(words))}</p>
        )}
        <PayButton payment={payment} />
        {/* Before "Try again", because the refusal asks for it. */}
        {remedy !== 'again' && changeMethod}
      </PaymentStatus>
      {mayGoBack && options.amount && (
        <Button onClick={() => controller.edit('amount')}>{sentences.checkout.change(options.amount.label)}</Button>
      )}
      {remedy === 'again' && changeMethod}
      {state.status === 'succeeded' && (
        <Receipt
          {...defaults}
          amount={state.order.amount}
          payee={state.order.payee}
          items={order.items ?? []}
          method={nameOf(used)}
          reference={state.reference}
          headingLevel={headingLevel}
        />
      )}
    </LeadsElsewhere.Provider>
  );
}

/** The first help after a refusal. `details`: the payer looks at the entries again. */
const remedies: Readonly<Record<DeclineReason, 'another-method' | 'details' | 'again'>> = {
  'insufficient-funds': 'another-method',
  'limit-exceeded': 'another-method',
  'card-expired': 'another-method',
  'wrong-details': 'details',
  'authentication-failed': 'again',
  'contact-bank': 'another-method',
  other: 'another-method',
};

/** True while nothing is being charged and nothing was. */
function isEditable(status: string): boolean {
  return ['review', 'declined', 'failed', 'cancelled', 'expired'].includes(status);
}
