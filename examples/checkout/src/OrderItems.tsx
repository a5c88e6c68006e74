import { formatMoney } from '@payaloud/core/money';
import type { CheckoutWords } from './words';
import type { Item } from './shopClient';

/** The ordered items, before the tip. Once the order is open, its total opens to the same. */
export function OrderItems({ words, items }: { readonly words: CheckoutWords; readonly items: readonly Item[] }) {
  return (
    <div className="card items">
      <table>
        <caption>{words.order}</caption>
        <tbody>
          {items.map(({ name, price }) => (
            <tr key={name}>
              <th scope="row">{words.items[name]}</th>
              <td>{formatMoney(price, words.locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
