import type { CheckoutWords, StepName } from './words';

const names: readonly StepName[] = ['order', 'identity', 'payment'];

/** Shows which of the three steps is current. */
export function Steps({ words, current }: { readonly words: CheckoutWords; readonly current: StepName }) {
  return (
    <ol className="steps" aria-label={words.stepsLabel}>
      {names.map((name, index) => (
        <li
          key={name}
          aria-current={name === current ? 'step' : undefined}
          data-done={index < names.indexOf(current) || undefined}
        >
          {words.steps[name]}
        </li>
      ))}
    </ol>
  );
}
