import { decodeBase64url } from '@payaloud/core/confirmation';
import { money, type Money } from '@payaloud/core/money';
import type { PaymentStatusName } from '@payaloud/core/payment';
import { Checkout, type CheckoutOrder, type OpenAmount } from '@payaloud/react';
import { useEffect, useMemo, useState } from 'react';
import type { ShopCurrency } from '../server/shop/catalogue';
import type { Scene } from '../server/shop/scenes';
import { drawingVault } from './drawingVault';
import type { CheckoutWords } from './words';
import { checkoutOrder } from './checkoutOrder';
import { NextTime } from './NextTime';
import { OrderItems } from './OrderItems';
import { paymentsClient } from './phone';
import type { Account, Choice, Kind, ShopOrder } from './shopClient';
import { titleOf } from './titleOf';
import { usePhone } from './usePhone';
import { useSaidTotal } from './useSaidTotal';
import type { ShopOfPage, Told } from './useShop';

export interface OrderCheckoutProps {
  readonly words: CheckoutWords;
  readonly currency: ShopCurrency;
  readonly kind: Kind;
  readonly scene: Scene;
  readonly told: Told;
  readonly shop: Pick<ShopOfPage, 'open' | 'readAgain' | 'changeAccount'>;
  /** Begins another order, and takes the focus to its start. */
  readonly onNext: () => void;
}

/** The checkout itself, with what this shop shows around it. */
export function OrderCheckout({ words, currency, kind, scene, told, shop, onNext }: OrderCheckoutProps) {
  const { account, order } = told;
  const bill = account.billIn(currency);
  const [to, setTo] = useState(account.people[0]?.id ?? '');
  const [step, setStep] = useState<Step>(order ? 'looking-up' : 'amount');
  const [wasAsked, setAsked] = useState(false);
  const [payment, setPayment] = useState<PaymentStatusName>('looking-up');
  const [code, setCode] = useState<string | null>(null);
  usePhone(order?.id, words, setCode);
  // Never while another amount is entered or sent: the order is then still the one before.
  const isOpen = step !== 'amount' && step !== 'opening';
  const shown = useMemo(() => (order && isOpen ? checkoutOrder(order, words) : null), [order, isOpen, words]);
  const cafeTotal = kind === 'cafe' ? bill.subtotal : null;
  useSaidTotal(order && isOpen ? order.amount : cafeTotal, words);
  const title = titleOf(step, payment, kind, words);
  useEffect(() => {
    // Money to a person does not go to the cafe.
    document.title = kind === 'cafe' ? `${title} · Corner Cafe, ${words.title}` : `${title} · ${words.title}`;
  }, [title, kind, words]);

  async function open(part: Money | null, signal: AbortSignal): Promise<CheckoutOrder> {
    const units = part?.minorUnits ?? 0;
    const common = { currency, lang: words.language.tag, scene };
    const choice: Choice = kind === 'cafe' ? { ...common, kind, tip: units } : { ...common, kind, to, amount: units };
    const opened = await paymentsClient.openOrder<ShopOrder>(choice, { opened: order?.id, signal });
    shop.open(opened);
    return checkoutOrder(opened, words);
  }

  const tip: OpenAmount = {
    label: words.tip,
    description: words.tipDescription,
    zero: 'allowed',
    zeroText: words.noTip,
    max: bill.maxTip,
    percentages: { of: bill.subtotal, values: [10, 15, 20] },
    totalOf: (part) => money(bill.subtotal.minorUnits + (part?.minorUnits ?? 0), currency),
    openOrder: open,
  };
  const transfer: OpenAmount = { label: words.page.amount, required: true, openOrder: open };

  return (
    <>
      {!isOpen && kind === 'cafe' && <OrderItems words={words} items={bill.items} />}
      {!isOpen && kind === 'transfer' && (
        <label className="field">
          {words.page.to}
          <select className="payaloud-select" value={to} onChange={({ target }) => setTo(target.value)}>
            {account.people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {/* An amount in another currency does not count. */}
      <Checkout
        key={currency}
        order={shown}
        client={paymentsClient}
        amount={kind === 'cafe' ? tip : transfer}
        methods={{ methods: account.methods }}
        identity={{
          vault: drawingVault,
          passkey: passkeysOf(account),
          ...(account.keyId !== null && { keyId: account.keyId }),
        }}
        payment={{
          bankOrigins: [account.bankOrigin],
          onStatusChange(status) {
            setPayment(status);
            // The server may have refused it because its amount is another one now.
            if (status === 'failed') void shop.readAgain();
          },
        }}
        onStepChange={(next) => {
          setStep(next);
          setPayment('looking-up');
          if (next === 'identity') setAsked(true);
          else setCode(null);
        }}
      />
      {code !== null && <p className="text-message">{words.bank.code(code)}</p>}
      {wasAsked && payment === 'succeeded' && (
        <NextTime words={words} account={account} onChange={shop.changeAccount} />
      )}
      {isLeavable(step, payment) && (
        <nav className="ways-on" aria-label={words.page.others}>
          {isOpen && (
            <button type="button" className="payaloud-button" onClick={onNext}>
              {words.again}
            </button>
          )}
          <a href={kind === 'cafe' ? '?buy=transfer' : '?buy=cafe'}>
            {kind === 'cafe' ? words.page.transfer : words.page.cafe}
          </a>
        </nav>
      )}
    </>
  );
}

/** Only those that the shop keeps are asked for. The drawing may be locked with another. */
function passkeysOf({ passkeyIds }: Account) {
  return { credentialIds: passkeyIds.flatMap((id) => decodeBase64url(id) ?? []) };
}

type Step = Parameters<typeof titleOf>[0];

/** False while money may be moving, because a payer who begins another order then would not hear the end of this one. */
function isLeavable(step: Step, payment: PaymentStatusName): boolean {
  return step !== 'payment' || !underway.includes(payment);
}

const underway: readonly PaymentStatusName[] = ['looking-up', 'undoable', 'processing', 'action-required', 'unknown'];
