import { Fragment } from 'react';

export interface FigureLabelProps {
  /** Visible figures: `+ $1.00`. Several parts wrap onto lines of their own if space is short. */
  readonly shown: readonly string[];
  /** The same in words: "add one dollar". Default: none, because the amount is announced in words after the press. */
  readonly spoken?: string;
}

/**
 * Shows figures, and adds words for ears and braille if the figures need them: screen readers drop minus signs. The name
 * begins with the figures, so that voice control finds the button that the payer reads aloud (WCAG 2.5.3).
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
