import { useEffect, useState } from 'react';
import { isScene, type Scene } from '../server/shop/scenes';
import type { CheckoutWords } from './words';
import { shopClient } from './shopClient';

export interface TestToolsProps {
  readonly words: CheckoutWords;
  readonly scenes: readonly Scene[];
  /** The scene of the payment. */
  readonly scene: Scene;
  readonly onScene: (scene: Scene) => void;
  readonly orderId: string | undefined;
}

/** Not part of a checkout: lets testers choose what goes wrong, and shows how often the order was charged. Asks nothing while it is closed. */
export function TestTools(props: TestToolsProps) {
  const { test } = props.words.page;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="card test-bank" lang={test.lang} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{test.title}</summary>
      {isOpen && <Tools key={props.orderId} {...props} />}
    </details>
  );
}

function Tools({ words, scenes, scene, onScene, orderId }: TestToolsProps) {
  const { test } = words.page;
  const charges = useLedger(orderId, onScene);
  return (
    <>
      <p>{test.note}</p>
      <label className="field">
        {test.scene}
        <select
          className="payaloud-select"
          value={scene}
          onChange={({ target: { value } }) => {
            if (!isScene(value)) return;
            onScene(value);
            if (orderId !== undefined) void shopClient.setScene(orderId, value).catch(() => {});
          }}
        >
          {scenes.map((name) => (
            <option key={name} value={name}>
              {test.scenes[name]}
            </option>
          ))}
        </select>
      </label>
      <p>
        <span lang={words.language.tag}>{words.bank.charges}</span> <strong data-charges={charges}>{charges}</strong>
      </p>
      <p>
        <a href="/attacks" hrefLang="en">
          {test.attacks}
        </a>
      </p>
    </>
  );
}

/** In ms. */
const askEveryMs = 1_000;

/** How often the order was charged. A scene that happens once is used up, and then another one is told. */
function useLedger(orderId: string | undefined, onScene: (scene: Scene) => void): number {
  const [charges, setCharges] = useState(0);
  useEffect(() => {
    if (orderId === undefined) return;
    let isCurrent = true;
    const ask = () =>
      void shopClient.readLedger(orderId).then(
        (ledger) => {
          if (!isCurrent) return;
          setCharges(ledger.charges);
          onScene(ledger.scene);
        },
        () => {},
      );
    ask();
    const timer = setInterval(ask, askEveryMs);
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [orderId, onScene]);
  return charges;
}
