import type { Money } from '@payaloud/core/money';
import { AnnouncementLog, SpeechSettings } from '@payaloud/react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Behavior } from '../bank/behavior';
import { billIn, type ShopCurrency } from '../bank/shop';
import { IdentityStep } from './IdentityStep';
import { OrderSummary } from './OrderSummary';
import { OrderStep } from './OrderStep';
import { PaymentStep } from './PaymentStep';
import { Steps } from './Steps';
import { TestBank } from './TestBank';
import type { OpenOrder } from './useOrder';
import { useVoiceCheck } from './useVoiceCheck';
import type { CheckoutWords, StepName } from './words';

export interface CheckoutProps {
  readonly words: CheckoutWords;
  readonly currency: ShopCurrency;
  readonly open: OpenOrder;
  /** Shown beside the settings. */
  readonly children: ReactNode;
}

/** The total, then the steps: tip, identity, payment. Each appears when the previous one is done. */
export function Checkout({ words, currency, open, children }: CheckoutProps) {
  const { order } = open;
  const [tip, setTip] = useState<Money | null>(null);
  const [confirmed, setConfirmed] = useState(order?.confirmed ?? false);
  const [behavior, setBehavior] = useState<Behavior>('pays');
  const voiceCheck = useVoiceCheck();
  const bill = billIn(currency);
  // A tip in another currency does not count.
  const shownTip = order?.tip ?? (tip?.currency === currency ? tip : null);
  const step = stepOf(order !== null, confirmed);
  useEffect(() => {
    document.title = `${words.steps[step]} · Corner Cafe, ${words.title}`;
  }, [words, step]);
  const restart = () => {
    setTip(null);
    setConfirmed(false);
    open.close();
  };

  return (
    <div className="columns">
      <main className="flow">
        <Steps words={words} current={step} />
        <OrderSummary words={words} bill={bill} tip={shownTip} />
        {!order && (
          <OrderStep key={currency} words={words} bill={bill} currency={currency} open={open} onTip={setTip} />
        )}
        {order && !order.confirmed && voiceCheck !== 'loading' && (
          <IdentityStep
            words={words}
            order={order}
            confirmed={confirmed}
            voiceCheck={voiceCheck}
            onConfirmed={() => setConfirmed(true)}
            onBack={restart}
          />
        )}
        {order && confirmed && <PaymentStep words={words} order={order} behavior={behavior} onAgain={restart} />}
      </main>
      <aside className="side" aria-label={words.aside}>
        <AnnouncementLog className="card" />
        {children}
        <details className="card settings">
          <summary>{words.language.sentences.settings.heading}</summary>
          <SpeechSettings />
        </details>
        <TestBank key={order?.id} words={words} order={order} behavior={behavior} onBehavior={setBehavior} />
      </aside>
    </div>
  );
}

function stepOf(isOpen: boolean, confirmed: boolean): StepName {
  if (!isOpen) return 'order';
  return confirmed ? 'payment' : 'identity';
}
