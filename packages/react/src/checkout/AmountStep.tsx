import { formatMoney, toDecimalString, type Money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/internal/spoken-amount';
import { requirePart } from '@payaloud/core/internal/languages';
import { useId, useRef, useState, type FormEvent } from 'react';
import { AmountField } from '../amount-field';
import { voiced } from '../provider';
import { Button, fitFigures } from '../shared';
import type { StepProps } from './stepProps';
import { useNextControl } from './useNextControl';

/** The part of the amount that the payer enters. The server then fixes the order for all later steps. */
export function AmountStep({ flow, options, defaults, headingLevel, entered, onEnter }: StepProps) {
  const { ref: next, onClickCapture, follow } = useNextControl();
  const { language, locale } = defaults;
  const { checkout: say, common } = language.sentences;
  const billId = useId();
  const { amount } = options;
  const [isFirstVisit, setFirstVisit] = useState(entered === null);
  const sent = useRef<Money | null>(null);
  if (!amount) return null;
  // The total that the part is added to. It describes the field until the payer leaves it, so that it is heard before the part
  // is entered, and not at each visit.
  const bill = amount.totalOf?.(null) ?? null;
  const describedBill = isFirstVisit ? bill : null;
  const { openOrder: _open, totalOf = (part) => part, heading = amount.label, onValueChange, ...field } = amount;
  const { state, controller } = flow;
  const total = totalOf(entered);
  const figure = total && formatMoney(total, locale);
  const Heading = `h${headingLevel}` as const;
  const isBehind = state.problem !== null && state.status !== 'amount';

  function send(event: FormEvent) {
    event.preventDefault();
    // The order was opened, and a later step failed: the same press is the next try.
    if (isBehind && entered === sent.current) return controller.dispatch({ type: 'policy-asked' });
    if (isBehind) controller.edit('amount');
    sent.current = entered;
    controller.sendAmount(entered);
  }

  return (
    <form onClickCapture={onClickCapture} onSubmit={send}>
      {state.hasActed && (
        <Heading tabIndex={-1} data-part="heading">
          {heading}
        </Heading>
      )}
      {/* Hidden, because the line of the total above is in the reading order. Masked, because others may hear. */}
      {describedBill && (
        <span
          id={billId}
          hidden
          {...voiced({ speech: say.orderSpeech([], speakAmount(describedBill, language)), masked: '' })}
        >
          {say.orderSpeech([], common.amountInDigits(toDecimalString(describedBill), describedBill.currency))}
        </span>
      )}
      <AmountField
        {...field}
        aria-describedby={[field['aria-describedby'], describedBill && billId].filter(Boolean).join(' ') || undefined}
        {...defaults}
        language={requirePart(language, 'amount')}
        value={entered}
        onBlur={(event) => {
          field.onBlur?.(event);
          setFirstVisit(false);
        }}
        onValueChange={(value, details) => {
          follow(details.reason);
          onEnter(value);
          onValueChange?.(value, details);
        }}
      />
      {/* Not disabled while the server is asked: "unavailable" would be said beside the next step. */}
      <Button
        ref={next}
        type="submit"
        variant="primary"
        {...(figure ? fitFigures(figure) : {})}
        {...(total && voiced({ speech: say.goOnWith(speakAmount(total, language)), masked: say.goOn }))}
      >
        <span>
          {say.goOn}
          {figure && ` ${figure}`}
        </span>
      </Button>
      {state.problem && !isBehind && <p data-part="problem">{say.problems[state.problem]}</p>}
    </form>
  );
}
