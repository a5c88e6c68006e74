import { formatMoney, type Money } from '@payaloud/core/money';
import type { OrderItem } from '@payaloud/core/internal/checkout';
import { speakAmount } from '@payaloud/core/internal/spoken-amount';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useAnnounce, useDefaults, voiced, type Defaults } from '../provider';
import { Button, fitFigures, mergeProps, WrappingFigure } from '../shared';
import { itemRow } from './itemRow';
import { LabelTable } from './LabelTable';

export interface OrderTotalProps
  extends
    Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    Pick<Defaults<'checkout'>, 'language' | 'locale' | 'announcer'> {
  /** The amount of the whole order. */
  readonly total: Money;
  /**
   * The parts of the total. They are shown as they are, and not summed up.
   * @default none: the line does not open
   */
  readonly items?: readonly OrderItem[];
}

/**
 * The total as a line. It opens to the order as a table, and to a button that says all of it.
 *
 * @example
 *   <OrderTotal total={order.amount} items={[{ name: 'Two coffees', amount: order.amount }]} language={en} />
 */
export const OrderTotal = forwardRef<HTMLDivElement, OrderTotalProps>(function OrderTotal(props, ref) {
  const { total, items = [], language: appLanguage, locale: appLocale, announcer: own, ...rest } = props;
  const { language, locale, announcer } = useDefaults('checkout', {
    language: appLanguage,
    locale: appLocale,
    announcer: own,
  });
  const announce = useAnnounce(announcer);
  const { checkout: sentences } = language.sentences;
  const figure = formatMoney(total, locale);
  const spoken = speakAmount(total, language);
  const hear = () =>
    announce({
      text: sentences.orderSpeech(
        items.map(({ name, amount }) => [name, speakAmount(amount, language)] as const),
        spoken,
      ),
      urgency: 'assertive',
      lang: language.tag,
    });
  const line = (
    <>
      <span>{sentences.total}</span>{' '}
      <strong>
        <WrappingFigure figure={figure} />
      </strong>
    </>
  );
  return (
    <div {...mergeProps({ className: 'payaloud payaloud-order-total', ...fitFigures(figure) }, rest)} ref={ref}>
      {items.length === 0 ? (
        <p>{line}</p>
      ) : (
        <details>
          <summary {...voiced({ speech: sentences.orderSpeech([], spoken), masked: sentences.total })}>{line}</summary>
          <LabelTable caption={sentences.order} rows={items.map((item) => itemRow(item, language, locale))} />
          <Button onClick={hear}>{sentences.hearOrder}</Button>
        </details>
      )}
    </div>
  );
});
