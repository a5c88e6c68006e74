export interface SpokenLabelProps {
  /** For the eye: "+ $1.00". */
  readonly shown: string;
  /** For ears and braille: "Add one dollar". */
  readonly spoken: string;
}

/** Figures for the eye, words for ears: screen readers make "four comma thirty two" of "$4,032", and drop a minus. */
export function SpokenLabel({ shown, spoken }: SpokenLabelProps) {
  return (
    <>
      <span aria-hidden="true" dir="auto">
        {shown}
      </span>
      <span className="payaloud-visually-hidden">{spoken}</span>
    </>
  );
}
