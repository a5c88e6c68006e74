import { formatMoney, money, type Money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import { useAnnounce } from '@payaloud/react';
import type { Bill } from '../bank/shop';
import type { CheckoutWords } from './words';

export interface OrderSummaryProps {
  readonly words: CheckoutWords;
  readonly bill: Bill;
  readonly tip: Money | null;
}

/** The order as a table, and a button that speaks all of it. */
export function OrderSummary({ words, bill, tip }: OrderSummaryProps) {
  const announce = useAnnounce();
  const total = money(bill.subtotal.minorUnits + (tip?.minorUnits ?? 0), bill.subtotal.currency);
  const named = [
    ...bill.items.map(({ name, price }) => [words.items[name], price] as const),
    ...(tip && tip.minorUnits > 0 ? [[words.tip, tip] as const] : []),
  ];
  const spoken = (amount: Money) => speakAmount(amount, words.language);
  const hear = () => {
    const text = words.orderSpeech(
      named.map(([name, price]) => `${name}: ${spoken(price)}`),
      spoken(total),
    );
    announce({ text, urgency: 'assertive', lang: words.language.tag });
  };
  const row = (name: string, amount: Money, kind?: string) => (
    <tr key={name} data-kind={kind}>
      <th scope="row">{name}</th>
      <td>{formatMoney(amount, words.locale)}</td>
    </tr>
  );

  return (
    <section className="card summary">
      <table>
        <caption>{words.order}</caption>
        <tbody>{named.map(([name, price]) => row(name, price))}</tbody>
        <tfoot>{row(words.total, total, 'total')}</tfoot>
      </table>
      <button type="button" className="payaloud-button" onClick={hear}>
        {words.hearOrder}
      </button>
    </section>
  );
}
