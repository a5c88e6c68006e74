import { useId, useState, type FormEvent } from 'react';
import { ErrorSummary, type FormError } from '../error-summary';
import { PaymentMethods } from '../payment-methods';
import { Button } from '../shared';
import type { StepProps } from './stepProps';

/** How to pay. It is asked only if there is a choice, or something to enter. */
export function MethodStep({ flow, defaults, headingLevel, hidden }: StepProps & { readonly hidden: boolean }) {
  const { choice, controller } = flow;
  const { language, announcer } = defaults;
  const [tried, setTried] = useState<{ readonly count: number; readonly errors: readonly FormError[] }>(untried);
  const id = useId();
  // The problem of a later step is shown below this one. "Continue" keeps the focus, and is the next try.
  const problem = flow.state.status === 'method' ? flow.state.problem : null;
  const { checkout: sentences } = language.sentences;
  const Heading = `h${headingLevel}` as const;

  function send(event: FormEvent) {
    event.preventDefault();
    const errors = choice.check();
    setTried({ count: tried.count + 1, errors });
    if (errors.length > 0 || !choice.chosen) return;
    if (flow.state.problem) controller.edit('method');
    controller.sendMethod(choice.chosen.id);
  }

  return (
    <form onSubmit={send} noValidate hidden={hidden}>
      <ErrorSummary language={language} errors={tried.errors} attempt={tried.count} />
      <Heading id={id} tabIndex={-1} data-part="heading">
        {language.sentences.paymentMethods.group}
      </Heading>
      {problem && <p data-part="problem">{sentences.problems[problem]}</p>}
      {choice.offered.length > 0 && (
        <PaymentMethods choice={choice} language={language} announcer={announcer} aria-labelledby={id} />
      )}
      {problem === null && (
        <Button type="submit" variant="primary">
          {sentences.goOn}
        </Button>
      )}
    </form>
  );
}

const untried = { count: 0, errors: [] };
