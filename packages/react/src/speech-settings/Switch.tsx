import { useId } from 'react';

export interface SwitchProps {
  readonly label: string;
  readonly description: string;
  readonly checked: boolean;
  readonly onChange: (state: 'on' | 'off') => void;
}

/** A native checkbox with a description, because all assistive technology supports checkboxes. */
export function Switch({ label, description, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div data-part="channel">
      <label data-part="switch">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={id}
          onChange={({ target }) => onChange(target.checked ? 'on' : 'off')}
        />
        {label}
      </label>
      <p id={id} data-part="description">
        {description}
      </p>
    </div>
  );
}
