import type { ComponentPropsWithRef } from 'react';
import { useDefaults, type Defaults } from '../provider';
import { fitFigures } from '../shared';
import { SwipeToPayButton } from './SwipeToPayButton';
import { SwipeToPayRange } from './SwipeToPayRange';
import { useSwipeToPay, type UseSwipeToPayOptions } from './useSwipeToPay';

export interface SwipeToPayProps
  extends
    Omit<UseSwipeToPayOptions, 'language' | 'locale'>,
    Pick<Defaults<'payment'>, 'language' | 'locale'>,
    Omit<ComponentPropsWithRef<'div'>, 'children'> {}

/**
 * Asks for the intent to pay. It does not confirm who pays. The payer uses either a button with two steps or a native
 * range with a few steps, which can also be dragged. The names of both include amount and payee.
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
    style,
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
      style={{ ...fitFigures(String(parts.askButtonProps.children)), ...style }}
    >
      <SwipeToPayButton parts={parts} />
      <SwipeToPayRange parts={parts} sentences={language.sentences.swipeToPay} />
    </div>
  );
}
