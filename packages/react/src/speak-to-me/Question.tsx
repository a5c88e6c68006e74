import { useId } from 'react';

export interface QuestionProps {
  readonly text: string;
  readonly answers: readonly { readonly part: string; readonly label: string; readonly onPress: () => void }[];
}

/** A question of the page voice beside its switch. It does not block anything. */
export function Question({ text, answers }: QuestionProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} data-part="question">
      <p id={id}>{text}</p>
      {answers.map(({ part, label, onPress }) => (
        <button key={part} type="button" className="payaloud-button" data-part={part} onClick={onPress}>
          {label}
        </button>
      ))}
    </div>
  );
}
