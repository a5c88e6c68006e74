import type { Money } from '@payaloud/core/money';
import type { CSSProperties } from 'react';
import type { AmountText } from './amountText';

export interface FigureProps {
  readonly text: AmountText;
  readonly amount: Money;
  /** All amounts of a question are of one size: none looks larger than it is. */
  readonly beside?: readonly Money[];
}

/** An amount for the eye, in the direction of its locale; the stylesheet makes it as small as its letters need. */
export function Figure({ text, amount, beside = [amount] }: FigureProps) {
  const letters = Math.max(...beside.map((money) => text.figure(money).length));
  return (
    <span data-part="figure" aria-hidden="true" style={{ '--payaloud-letters': letters } as CSSProperties}>
      <bdi dir={text.direction}>{text.figure(amount)}</bdi>
    </span>
  );
}
