import { Button, fitFigures } from '../shared';
import { FigureLabel } from './FigureLabel';
import type { AmountEntry } from './amountEntry';

/** A minus and a plus button for each step, with the smallest step in the middle. */
export function Steps({ entry }: { readonly entry: AmountEntry }) {
  const { say, text, steps } = entry;
  const rising = steps.toSorted((a, b) => a.minorUnits - b.minorUnits);
  return (
    <fieldset
      data-part="steps"
      aria-label={say.steps}
      {...fitFigures(steps.map((step) => text.figure(step)).join(' '))}
    >
      {rising.toReversed().map((step) => (
        <Button key={`down ${step.minorUnits}`} {...entry.stepProps(step, 'down')} data-part="step">
          <FigureLabel shown={[`− ${text.figure(step)}`]} spoken={say.less} />
        </Button>
      ))}
      {rising.map((step) => (
        <Button key={`up ${step.minorUnits}`} {...entry.stepProps(step, 'up')} data-part="step">
          <FigureLabel shown={[`+ ${text.figure(step)}`]} />
        </Button>
      ))}
    </fieldset>
  );
}
