import { isCurrency, money, type Money } from '@payaloud/core/money';
import { AmountField, type AmountFieldProps } from '@payaloud/react';
import { useEffect } from 'react';
import { viewOf } from '../element/mountComponent';
import { PayaloudElementsError } from '../element/PayaloudElementsError';
import type { AmountEventDetail, AmountHost } from './amountHost';
import { readNativeText } from './nativeText';

export const amountView = viewOf((host: AmountHost, { locale }) => (
  <>
    <AmountField {...propsOf(host, locale)} />
    <Settled host={host} />
  </>
));

/**
 * Tells the element once the field before it listens. Not around the field: if a component renders again before its effects
 * have run, Preact runs them then, and a parent's before its child's.
 */
function Settled({ host }: { readonly host: AmountHost }) {
  useEffect(() => host.settle(), [host]);
  return null;
}

/** @throws {PayaloudElementsError} `no-label`, `no-currency`, `not-an-amount`; never because of `value` */
function propsOf(host: AmountHost, locale: string): AmountFieldProps {
  const { label, currency } = host;
  if (!label)
    throw new PayaloudElementsError('no-label', 'Give <payaloud-amount> a `label`, or a native label inside.');
  if (!isCurrency(currency))
    throw new PayaloudElementsError(
      'no-currency',
      `Give <payaloud-amount> a \`currency\` of ISO 4217, not "${currency}".`,
    );
  const amount = (name: string, text: string) => host.readAmount(name, text) ?? undefined;
  const amounts = (name: string, text: string) => listOf(text)?.map((one) => host.readAmount(name, one) as Money);
  const tell = (type: 'payaloud-value-change' | 'payaloud-value-committed', detail: AmountEventDetail) =>
    void host.tell(type, detail);
  const bill = amount('bill', host.bill);
  const percentages = listOf(host.percentages)?.map((percent) => {
    if (Number.isFinite(Number(percent))) return Number(percent);
    throw new PayaloudElementsError('not-an-amount', `\`percentages\` has "${percent}", which is not a number.`);
  });
  const min = amount('min', host.min);
  const max = amount('max', host.max);
  const zero = host.zero === 'allowed' ? 'allowed' : undefined;
  host.adoptText((text) => readNativeText(text, { locale, currency, min: min ?? (zero && money(0, currency)), max }));
  return {
    label,
    currency,
    // Without a name there is a hidden input, too, which posts nothing.
    name: host.name,
    id: host.inputId || undefined,
    description: host.description || undefined,
    errorMessage: host.errorMessage || undefined,
    zero,
    zeroText: host.zeroText || undefined,
    talkKey: host.talkKey || undefined,
    pauseMs: host.pauseMs === '' ? undefined : Number(host.pauseMs),
    min,
    max,
    defaultValue: host.readDefault(),
    presets: amounts('presets', host.presets),
    steps: amounts('steps', host.steps),
    bill,
    percentages: bill && percentages ? { of: bill, values: percentages } : undefined,
    required: host.required,
    disabled: host.disabled,
    readOnly: host.readOnly,
    invalid: host.invalid || undefined,
    handsFree: host.handsFree,
    sentences: host.sentences,
    onValueChange: (value, details) => tell('payaloud-value-change', { value, ...details }),
    onValueCommitted: (value, details) => tell('payaloud-value-committed', { value, ...details }),
  };
}

/** The words of a list; undefined if there are none. */
function listOf(text: string): readonly string[] | undefined {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.length > 0 ? words : undefined;
}
