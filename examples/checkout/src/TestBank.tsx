import { useEffect, useState } from 'react';
import { behaviors, parseBehavior, type Behavior } from '../bank/behavior';
import { bankClient, type Order } from './bankClient';
import type { CheckoutWords } from './words';

export interface TestBankProps {
  readonly words: CheckoutWords;
  readonly order: Order | null;
  readonly behavior: Behavior;
  readonly onBehavior: (behavior: Behavior) => void;
}

/** Not part of a checkout: controls the test bank and shows how often it charged. */
export function TestBank({ words, order, behavior, onBehavior }: TestBankProps) {
  const { bank } = words;
  const charges = useCharges(order?.id);
  return (
    <section className="card test-bank" aria-labelledby="test-bank">
      <h2 id="test-bank">{bank.title}</h2>
      <p>{bank.note}</p>
      <label className="field">
        {bank.behaviorLabel}
        <select
          className="payaloud-select"
          value={behavior}
          onChange={({ target }) => onBehavior(parseBehavior(target.value))}
        >
          {behaviors.map((name) => (
            <option key={name} value={name}>
              {bank.behaviors[name]}
            </option>
          ))}
        </select>
      </label>
      <p>
        {bank.charges} <strong data-charges={charges}>{charges}</strong>
      </p>
    </section>
  );
}

const askEveryMs = 1_000;

function useCharges(orderId: string | undefined): number {
  const [charges, setCharges] = useState(0);
  useEffect(() => {
    if (orderId === undefined) return;
    const ask = () =>
      void bankClient.findOrder(orderId).then(
        (order) => setCharges(order.charges ?? 0),
        () => {},
      );
    ask();
    const timer = setInterval(ask, askEveryMs);
    return () => clearInterval(timer);
  }, [orderId]);
  return charges;
}
