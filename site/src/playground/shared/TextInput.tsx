import { useId, type ComponentPropsWithoutRef } from 'react';

interface TextInputProps extends Omit<ComponentPropsWithoutRef<'input'>, 'id' | 'className' | 'onChange'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | null;
  readonly onText: (text: string) => void;
}

/** A text field with its label, a hint and a problem in words. */
export function TextInput({ label, hint, problem = null, onText, ...props }: TextInputProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className="playground-field">
      <label htmlFor={id}>{label}</label>
      {hint && <p id={`${id}-hint`}>{hint}</p>}
      {problem && (
        <p id={`${id}-problem`} data-tone="problem">
          {problem}
        </p>
      )}
      <input
        {...props}
        id={id}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
