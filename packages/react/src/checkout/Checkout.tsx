import type { CheckoutState } from '@payaloud/core/internal/checkout';
import type { Money } from '@payaloud/core/money';
import { forwardRef, useRef, useState, type ComponentPropsWithoutRef, type RefObject } from 'react';
import { useDefaults } from '../provider';
import { assignRef, mergeProps, useIsomorphicLayoutEffect } from '../shared';
import type { UseCheckoutOptions } from './checkoutOptions';
import { OrderTotal } from './OrderTotal';
import { isWaiting, Step } from './Step';
import { useCheckout } from './useCheckout';

export interface CheckoutProps
  extends UseCheckoutOptions, Omit<ComponentPropsWithoutRef<'section'>, 'children' | keyof UseCheckoutOptions> {
  /**
   * The level of the steps' headings.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4 | 5;
}

/**
 * A whole checkout: the total, the part of the amount that is open, how to pay, the confirmation of the payer if the server asks
 * for it, the payment with the bank's question, and the receipt. Made of public components only, so an app may compose its own. Give it a `key` of the order's id.
 *
 * @example
 *   <Checkout order={order} language={en} methods={{ methods: [{ id: 'pm_1', kind: 'card', brand: 'visa', lastFour: '4242' }] }} />
 */
export const Checkout = forwardRef<HTMLElement, CheckoutProps>(function Checkout(props, ref) {
  const {
    headingLevel = 2,
    order: _order,
    client: _client,
    amount,
    methods,
    identity,
    payment,
    onStepChange: _onStepChange,
    ...others
  } = props;
  const { language: appLanguage, announcer: own, locale: appLocale, ...rest } = others;
  const { language, announcer, locale } = useDefaults('checkout', {
    language: appLanguage,
    locale: appLocale,
    announcer: own,
  });
  const flow = useCheckout({ ...props, language, locale, announcer });
  const { state } = flow;
  const [entered, setEntered] = useState<Money | null>(null);
  const total = state.order?.amount ?? amount?.totalOf?.(entered) ?? null;
  const section = useRef<HTMLElement>(null);
  useStepFocus(section, state);

  return (
    <section
      aria-label={language.sentences.checkout.region}
      {...mergeProps({ className: 'payaloud payaloud-checkout' }, rest)}
      ref={(element) => {
        section.current = element;
        return assignRef(ref, element);
      }}
      data-status={state.status}
    >
      {total && (
        <OrderTotal
          total={total}
          items={state.order?.items ?? []}
          language={language}
          locale={locale}
          announcer={announcer}
        />
      )}
      <Step
        flow={flow}
        options={{ amount, methods, identity, payment }}
        defaults={{ language, locale, announcer }}
        headingLevel={headingLevel}
        entered={entered}
        onEnter={setEntered}
      />
    </section>
  );
});

/**
 * Leads the focus to the heading of each new step, so that the payer follows the page. It does not move at load, and not in a step
 * that the server did not let the payer leave: there the same press is the next try.
 */
function useStepFocus(section: RefObject<HTMLElement | null>, { status, hasActed }: CheckoutState) {
  const shown = useRef(status);
  useIsomorphicLayoutEffect(() => {
    if (shown.current === status || isWaiting(status)) return;
    shown.current = status;
    // A warning takes the focus itself, and so does a payment, once it is known that the order was not paid before.
    if (!hasActed || status === 'payment' || status === 'warning') return;
    const { activeElement, body } = document;
    // A payer who is elsewhere in the page, for example in the cart, stays there.
    if (activeElement !== body && !section.current?.contains(activeElement)) return;
    section.current?.querySelector<HTMLElement>('[data-part="step"] [data-part="heading"]')?.focus();
  }, [section, status, hasActed]);
}
