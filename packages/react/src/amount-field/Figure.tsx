import type { Money } from '@payaloud/core/money';
import { fitFigures, WrappingFigure } from '../shared';
import type { AmountText } from './amountText';

export interface FigureProps {
  readonly text: AmountText;
  readonly amount: Money;
  /** Other amounts of the same question. All get the same size, so that none looks larger than it is. */
  readonly beside?: readonly Money[];
}

/** A visible amount in the direction of its locale. The stylesheet shrinks it as its length requires. */
export function Figure({ text, amount, beside = [amount] }: FigureProps) {
  return (
    <span data-part="figure" {...fitFigures(beside.map((money) => text.figure(money)).join(' '))}>
      <bdi dir={text.direction}>
        <WrappingFigure figure={text.figure(amount)} />
      </bdi>
    </span>
  );
}
