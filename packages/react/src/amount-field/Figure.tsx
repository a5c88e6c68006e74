import type { Money } from '@payaloud/core/money';
import type { CSSProperties } from 'react';
import type { AmountText } from './amountText';

/** An amount for the eye, in the direction of its locale; the stylesheet makes it as small as its letters need. */
export function Figure({ text, amount }: { readonly text: AmountText; readonly amount: Money }) {
  const figure = text.figure(amount);
  return (
    <span data-part="figure" aria-hidden="true" style={{ '--payaloud-letters': figure.length } as CSSProperties}>
      <bdi dir={text.direction}>{figure}</bdi>
    </span>
  );
}
