import { Fragment } from 'react';

export interface FigureLabelProps {
  /** Visible figures: `+ $1.00`. Several parts wrap onto lines of their own if space is short. */
  readonly shown: readonly string[];
  /** A word for a sign that screen readers leave out: "less". Default: none, because figures are read as they are. */
  readonly spoken?: string;
}

/**
 * Shows figures, which are also the name, so that voice control finds the button that the payer reads aloud (WCAG 2.5.3).
 * Their amount is not said a second time in words: a press announces it.
 */
export function FigureLabel({ shown, spoken }: FigureLabelProps) {
  return (
    <>
      <span data-part="shown" dir="auto">
        {shown.map((piece, i) => (
          <Fragment key={piece}>
            {i > 0 && ' '}
            <span>{piece}</span>
          </Fragment>
        ))}
      </span>
      {spoken && ' '}
      {spoken && <span className="payaloud-visually-hidden">{spoken}</span>}
    </>
  );
}
