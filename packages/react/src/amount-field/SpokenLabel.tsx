export interface SpokenLabelProps {
  /** Visible sign: "⌫". */
  readonly shown: string;
  /** Label for ears and braille: "Delete". */
  readonly spoken: string;
}

/** Shows a sign and speaks words, because screen readers leave out or misread signs. */
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
