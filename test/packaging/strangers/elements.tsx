import { money, type PayaloudAmountElement } from '@payaloud/elements';
import '@payaloud/elements/react';
import { createRef } from 'react';

const order = { id: '17', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
const paid = async () => ({ kind: 'succeeded' }) as const;

/** The elements in the JSX of React 19. */
export function Tip({ onTip }: { readonly onTip: (tip: string) => void }) {
  const field = createRef<PayaloudAmountElement>();
  return (
    <form className="tip">
      <payaloud-amount
        ref={field}
        className="wide"
        label="Tip"
        currency="USD"
        zeroText="No tip"
        required
        onpayaloud-value-committed={({ detail }) => onTip(String(detail.value?.minorUnits))}
      />
      <payaloud-payment order={order} payment={{ pay: paid, check: paid }} headingLevel="3" />
      <payaloud-payment-status payment={{ ...order, status: 'declined', declineReason: 'insufficient-funds' }} />
      {/* @ts-expect-error: a payment has one of our statuses. */}
      <payaloud-payment-status payment={{ ...order, status: 'requires_action' }} />
      {/* @ts-expect-error: an order has a payee. */}
      <payaloud-checkout order={{ id: '17', amount: order.amount }} />
      {/* @ts-expect-error: `max` is a decimal, such as "50". */}
      <payaloud-amount max={50} />
    </form>
  );
}
