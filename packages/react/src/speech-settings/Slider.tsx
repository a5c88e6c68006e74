import { useId } from 'react';

export interface SliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly valueText: string;
  readonly onValueChange: (value: number) => void;
}

/** A native range with its value in words beside it. */
export function Slider({ label, valueText, onValueChange, ...range }: SliderProps) {
  const id = useId();
  return (
    <div data-part="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...range}
        id={id}
        type="range"
        data-part="range"
        aria-valuetext={valueText}
        onChange={({ target }) => onValueChange(target.valueAsNumber)}
      />
      <span data-part="value" aria-hidden="true">
        {valueText}
      </span>
    </div>
  );
}
