import type { Money } from '@payaloud/core/money';
import type { CSSProperties } from 'react';
import type { AmountText } from './amountText';

export interface FigureProps {
  readonly text: AmountText;
  readonly amount: Money;
  /** Other amounts of the same question. All get the same size, so that none looks larger than it is. */
  readonly beside?: readonly Money[];
}

/** A visible amount in the direction of its locale. The stylesheet shrinks it as its length requires. */
export function Figure({ text, amount, beside = [amount] }: FigureProps) {
  const letters = Math.max(...beside.map((money) => text.figure(money).length));
  return (
    <span data-part="figure" style={{ '--payaloud-letters': letters } as CSSProperties}>
      <bdi dir={text.direction}>{text.figure(amount)}</bdi>
    </span>
  );
}
