import { formatMoney, type Money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { AmountField, useAnnounce } from '@payaloud/react';
import { useState, type FormEvent } from 'react';
import { totalOf, type Bill, type ShopCurrency } from '../bank/shop';
import { bankClient } from './bankClient';
import { StepHeading } from './StepHeading';
import { useNextControl } from './useNextControl';
import type { OpenOrder } from './useOrder';
import type { CheckoutWords } from './words';

export interface OrderStepProps {
  readonly words: CheckoutWords;
  readonly bill: Bill;
  readonly currency: ShopCurrency;
  readonly open: OpenOrder;
  readonly onTip: (tip: Money | null) => void;
}

const percents = [10, 15, 20];

/** The tip, by voice, keys or one press. The server then fixes the amount for all later steps. */
export function OrderStep({ words, bill, currency, open, onTip }: OrderStepProps) {
  const announce = useAnnounce();
  const [tip, setTip] = useState<Money | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { ref: nextButton, onClickCapture, follow } = useNextControl();

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isOpening) return;
    setIsOpening(true);
    setProblem(null);
    try {
      open.open(await bankClient.openOrder(currency, tip));
    } catch {
      setIsOpening(false);
      setProblem(words.unreachable);
      announce({ text: words.unreachable, urgency: 'assertive', lang: words.language.tag });
    }
  }

  const total = totalOf(bill, tip);
  return (
    <form className="step card" onClickCapture={onClickCapture} onSubmit={(event) => void send(event)}>
      <StepHeading text={words.steps.order} takesFocus={open.isFresh} />
      <AmountField
        label={words.tip}
        description={words.tipDescription}
        name="tip"
        zero="allowed"
        zeroText={words.noTip}
        max={bill.maxTip}
        percentages={{ of: bill.subtotal, values: percents }}
        value={tip}
        onValueChange={(value, { reason }) => {
          follow(reason);
          setTip(value);
          onTip(value);
        }}
      />
      {/* Not disabled while it sends: "unavailable" would be said beside the next step. */}
      <button
        ref={nextButton}
        type="submit"
        className="payaloud-button"
        data-variant="primary"
        data-payaloud-speech={`${words.toIdentity}, ${speakAmount(total, words.language)}`}
        data-payaloud-masked={words.toIdentity}
      >
        <span>
          {words.toIdentity} <span aria-hidden="true">·</span> {formatMoney(total, words.locale)}
        </span>
      </button>
      {problem && <p className="problem">{problem}</p>}
    </form>
  );
}
