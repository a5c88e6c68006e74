export interface SpokenLabelProps {
  /** For the eye: "+ $1.00". Several pieces go one under the other where a line is too short for them. */
  readonly shown: string | readonly string[];
  /** For ears and braille: "Add one dollar". */
  readonly spoken: string;
}

/** Figures for the eye, words for ears: screen readers make "four comma thirty two" of "$4,032", and drop a minus. */
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
