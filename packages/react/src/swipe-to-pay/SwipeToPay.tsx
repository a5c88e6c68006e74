import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useDefaults, type Defaults } from '../provider';
import { fitFigures, mergeProps } from '../shared';
import { SwipeToPayButton } from './SwipeToPayButton';
import { SwipeToPayRange } from './SwipeToPayRange';
import { useSwipeToPay, type UseSwipeToPayOptions } from './useSwipeToPay';

export interface SwipeToPayProps
  extends
    Omit<UseSwipeToPayOptions, 'language' | 'locale'>,
    Pick<Defaults<'payment'>, 'language' | 'locale'>,
    Omit<ComponentPropsWithoutRef<'div'>, 'children'> {}

/**
 * Asks for the intent to pay. It does not confirm who pays. The payer uses either a button with two steps or a native
 * range with a few steps, which can also be dragged. The names of both include amount and payee.
 *
 * @example
 *   <SwipeToPay language={en} amount={order.amount} payee={order.payee} onPay={() => console.log('The payer means it.')} />
 */
export const SwipeToPay = forwardRef<HTMLDivElement, SwipeToPayProps>(function SwipeToPay(props, ref) {
  const { amount, payee, onPay, blocked, onBlocked, language: appLanguage, locale: appLocale, ...rest } = props;
  const { language, locale } = useDefaults('payment', { language: appLanguage, locale: appLocale });
  const parts = useSwipeToPay({ amount, payee, onPay, blocked, onBlocked, language, locale });
  return (
    <div
      role="group"
      aria-label={language.sentences.swipeToPay.group}
      {...mergeProps(
        { className: 'payaloud payaloud-swipe-to-pay', ...fitFigures(String(parts.askButtonProps.children)) },
        rest,
      )}
      ref={ref}
      data-status={parts.state.status}
    >
      <SwipeToPayButton parts={parts} />
      <SwipeToPayRange parts={parts} sentences={language.sentences.swipeToPay} />
    </div>
  );
});
