import { SpokenLabel } from './SpokenLabel';
import type { AmountEntry } from './useAmountEntry';

/** A minus and a plus button for each step, with the smallest step in the middle. */
export function Steps({ entry }: { readonly entry: AmountEntry }) {
  const { say, text, steps } = entry;
  const rising = steps.toSorted((a, b) => a.minorUnits - b.minorUnits);
  return (
    <fieldset data-part="steps" aria-label={say.steps}>
      {rising.toReversed().map((step) => (
        <button
          key={`down ${step.minorUnits}`}
          {...entry.stepProps(step, 'down')}
          className="payaloud-button"
          data-part="step"
        >
          <SpokenLabel shown={`− ${text.figure(step)}`} spoken={say.stepDown(text.words(step))} />
        </button>
      ))}
      {rising.map((step) => (
        <button
          key={`up ${step.minorUnits}`}
          {...entry.stepProps(step, 'up')}
          className="payaloud-button"
          data-part="step"
        >
          <SpokenLabel shown={`+ ${text.figure(step)}`} spoken={say.stepUp(text.words(step))} />
        </button>
      ))}
    </fieldset>
  );
}
