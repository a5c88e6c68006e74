import { formatMoney, type Money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { useAnnounce } from '@payaloud/react';
import { useEffect, useRef } from 'react';
import { totalOf, type Bill } from '../bank/shop';
import type { CheckoutWords } from './words';

export interface OrderSummaryProps {
  readonly words: CheckoutWords;
  readonly bill: Bill;
  readonly tip: Money | null;
}

/** The total as a line. It opens to the order as a table, and to a button that speaks all of it. */
export function OrderSummary({ words, bill, tip }: OrderSummaryProps) {
  const announce = useAnnounce();
  const total = totalOf(bill, tip);
  const named = [
    ...bill.items.map(({ name, price }) => [words.items[name], price] as const),
    ...(tip && tip.minorUnits > 0 ? [[words.tip, tip] as const] : []),
  ];
  const spoken = (amount: Money) => speakAmount(amount, words.language);
  const toldCurrency = useRef(total.currency);
  useEffect(() => {
    if (toldCurrency.current === total.currency) return;
    toldCurrency.current = total.currency;
    announce({
      text: words.newTotal(speakAmount(total, words.language)),
      masked: words.newTotal(null),
      urgency: 'polite',
      lang: words.language.tag,
      topic: 'new-total',
    });
  }, [announce, total, words]);
  const hear = () => {
    const text = words.orderSpeech(
      named.map(([name, price]) => `${name}: ${spoken(price)}`),
      spoken(total),
    );
    announce({ text, urgency: 'assertive', lang: words.language.tag });
  };
  const row = (name: string, amount: Money) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td>{formatMoney(amount, words.locale)}</td>
    </tr>
  );

  return (
    <details className="card summary">
      <summary data-payaloud-speech={`${words.total}, ${spoken(total)}`} data-payaloud-masked={words.total}>
        <span>{words.total}</span> <strong>{formatMoney(total, words.locale)}</strong>
      </summary>
      <table>
        <caption>{words.order}</caption>
        <tbody>{named.map(([name, price]) => row(name, price))}</tbody>
      </table>
      <button type="button" className="payaloud-button" onClick={hear}>
        {words.hearOrder}
      </button>
    </details>
  );
}
