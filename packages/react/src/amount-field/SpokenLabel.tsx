export interface SpokenLabelProps {
  /** Visible label: "+ $1.00". Several parts wrap onto lines of their own if space is short. */
  readonly shown: string | readonly string[];
  /** Label for ears and braille: "Add one dollar". */
  readonly spoken: string;
}

/**
 * Shows figures and speaks words, because screen readers read "$4,032" as "four comma thirty two" and drop minus signs.
 */
export function SpokenLabel({ shown, spoken }: SpokenLabelProps) {
  return (
    <>
      <span aria-hidden="true" dir="auto">
        {typeof shown === 'string' ? shown : shown.map((piece) => <span key={piece}>{piece}</span>)}
      </span>
      <span className="payaloud-visually-hidden">{spoken}</span>
    </>
  );
}
