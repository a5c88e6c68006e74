import { Fragment } from 'react';

/** An amount that may wrap between its number and its currency code, and nowhere else. */
export function WrappingFigure({ figure }: { readonly figure: string }) {
  const pieces = figure.match(/[^\u00A0]+\u00A0*/g) ?? [];
  return pieces.map((piece, at) => (
    <Fragment key={piece}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
