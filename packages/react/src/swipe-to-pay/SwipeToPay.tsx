import type { ComponentPropsWithRef } from 'react';
import { useDefaults, type Defaults } from '../provider';
import { SwipeToPayButton } from './SwipeToPayButton';
import { SwipeToPayRange } from './SwipeToPayRange';
import { useSwipeToPay, type UseSwipeToPayOptions } from './useSwipeToPay';

export interface SwipeToPayProps
  extends
    Omit<UseSwipeToPayOptions, 'language' | 'locale'>,
    Pick<Defaults<'payment'>, 'language' | 'locale'>,
    Omit<ComponentPropsWithRef<'div'>, 'children'> {}

/**
 * Asks for the intent to pay; it says nothing of who pays. First a button of two steps, then a native range of few steps
 * that is also the drag. Both carry amount and payee in their names, and each alone is enough.
 */
export function SwipeToPay(props: SwipeToPayProps) {
  const {
    amount,
    payee,
    onPay,
    blocked,
    onBlocked,
    language: ownLanguage,
    locale: ownLocale,
    className,
    ...rest
  } = props;
  const { language, locale } = useDefaults('payment', { language: ownLanguage, locale: ownLocale });
  const parts = useSwipeToPay({ amount, payee, onPay, blocked, onBlocked, language, locale });
  return (
    <div
      role="group"
      aria-label={language.sentences.swipeToPay.group}
      {...rest}
      className={['payaloud payaloud-swipe-to-pay', className].filter(Boolean).join(' ')}
      data-status={parts.state.status}
    >
      <SwipeToPayButton parts={parts} />
      <SwipeToPayRange parts={parts} sentences={language.sentences.swipeToPay} />
    </div>
  );
}
