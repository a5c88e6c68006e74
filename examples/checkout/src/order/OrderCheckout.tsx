import { spaceOut } from '@payaloud/core/announcement';
import { money, type Money } from '@payaloud/core/money';
import { Checkout, useAnnounce, type CheckoutOrder, type OpenAmount } from '@payaloud/react';
import { useEffect, useState } from 'react';
import type { CheckoutWords } from '../words';
import { shopClient, type Account, type Choice } from './shopClient';
import type { OrderWords } from './words';

export interface OrderCheckoutProps {
  readonly words: CheckoutWords;
  readonly own: OrderWords;
  readonly account: Account;
  readonly kind: Choice['kind'];
}

/** The checkout itself. After a reload it shows the order of this tab. */
export function OrderCheckout({ words, own, account, kind }: OrderCheckoutProps) {
  const { bill, maxTip, methods, people, bankOrigin } = account;
  const [to, setTo] = useState(people[0]?.id ?? '');
  const [order, setOrder] = useState<CheckoutOrder | null>(null);
  const [isRestored, setRestored] = useState(sessionStorage.getItem(orderKey) === null);
  const [step, setStep] = useState('');
  usePhone(step === 'identity' ? order : null, words);

  useEffect(() => {
    const id = sessionStorage.getItem(orderKey);
    if (id === null) return;
    let isCurrent = true;
    const show = (found: CheckoutOrder | null) => {
      if (!isCurrent) return;
      setOrder(found);
      setRestored(true);
    };
    shopClient.readOrder(id, words).then(show, () => show(null));
    return () => void (isCurrent = false);
  }, [words]);

  async function open(part: Money | null): Promise<CheckoutOrder> {
    const units = part?.minorUnits ?? 0;
    const choice: Choice = kind === 'cafe' ? { kind, tip: units } : { kind, to, amount: units };
    const scene = new URLSearchParams(location.search).get('scene') ?? undefined;
    const opened = await shopClient.openOrder(choice, words, scene);
    sessionStorage.setItem(orderKey, opened.id);
    setOrder(opened);
    return opened;
  }

  const tip: OpenAmount = {
    label: words.tip,
    description: words.tipDescription,
    zero: 'allowed',
    zeroText: words.noTip,
    max: maxTip,
    percentages: { of: bill, values: [10, 15, 20] },
    totalOf: (part) => money(bill.minorUnits + (part?.minorUnits ?? 0), bill.currency),
    openOrder: open,
  };
  const transfer: OpenAmount = { label: own.amount, required: true, openOrder: open };

  if (!isRestored) return null;
  return (
    <>
      {kind === 'transfer' && order === null && (
        <label className="field">
          {own.to}
          <select className="payaloud-select" value={to} onChange={({ target }) => setTo(target.value)}>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Checkout
        order={order}
        amount={kind === 'cafe' ? tip : transfer}
        methods={{ methods }}
        payment={{ bankOrigins: [bankOrigin] }}
        onStepChange={setStep}
      />
      {order && (
        <button
          type="button"
          className="payaloud-button"
          onClick={() => {
            sessionStorage.removeItem(orderKey);
            location.reload();
          }}
        >
          {own.next}
        </button>
      )}
    </>
  );
}

const orderKey = 'order.id';

/** Announces the code that came to the payer's phone, as the phone would. */
function usePhone(order: CheckoutOrder | null, words: CheckoutWords): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (!order) return;
    let isOver = false;
    const look = async () => {
      for (let tries = 0; tries < 20 && !isOver; tries += 1) {
        const code = await shopClient.readPhone(order.id).catch(() => null);
        if (code !== null && !isOver) {
          const text = words.bank.code(spaceOut(code));
          return announce({ text, urgency: 'polite', lang: words.language.tag, id: `code:${order.id}:${code}` });
        }
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    };
    void look();
    return () => void (isOver = true);
  }, [announce, order, words]);
}
