import { useId } from 'react';

export interface SliderProps {
  readonly label: string;
  readonly description?: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value in words. */
  readonly valueText: string;
  readonly onValueChange: (value: number) => void;
}

/** A native range with its value in words beside it. */
export function Slider({ label, description, valueText, onValueChange, ...range }: SliderProps) {
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
        aria-describedby={description === undefined ? undefined : `${id}-description`}
        onChange={({ target }) => onValueChange(target.valueAsNumber)}
      />
      <span data-part="value" aria-hidden="true">
        {valueText}
      </span>
      {description !== undefined && (
        <p id={`${id}-description`} data-part="description">
          {description}
        </p>
      )}
    </div>
  );
}
