import { formatMoney, type Money } from '@payaloud/core/money';
import { writeReceipt, type OrderItem, type ReceiptRow } from '@payaloud/core/internal/checkout';
import { cleanPayee, speakPayee } from '@payaloud/core/internal/announcement';
import { speakAmount } from '@payaloud/core/internal/spoken-amount';
import type { Timers } from '@payaloud/browser/internal';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { useAnnounce, useDefaults, type Defaults } from '../provider';
import { Button, mergeProps, replayClasses, replayMarks, unbroken } from '../shared';
import { itemRow } from './itemRow';
import { LabelTable } from './LabelTable';

export interface ReceiptProps
  extends
    Omit<ComponentPropsWithoutRef<'section'>, 'children'>,
    Pick<Defaults<'checkout'>, 'language' | 'locale' | 'announcer'> {
  /** The charged amount, as the server told it. */
  readonly amount: Money;
  /** The receiver of the money. */
  readonly payee: string;
  /**
   * The parts of the amount.
   * @default none
   */
  readonly items?: readonly OrderItem[];
  /**
   * The method in words, such as "Visa ending 4242".
   * @default not shown
   */
  readonly method?: string | undefined;
  /**
   * The reference that the payer can give to the merchant.
   * @default not shown
   */
  readonly reference?: string | undefined;
  /**
   * The level of the heading.
   * @default 3
   */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/**
 * The receipt of a paid order: a table that can be read again, heard as a whole, and saved as a page of its own.
 *
 * @example
 *   <Receipt amount={order.amount} payee={order.payee} reference="R7K2" language={en} />
 */
export const Receipt = forwardRef<HTMLElement, ReceiptProps>(function Receipt(props, ref) {
  const { amount, payee: name, items = [], method, reference, headingLevel = 3, ...others } = props;
  const { language: appLanguage, locale: appLocale, announcer: own, ...rest } = others;
  const { language, locale, announcer, clock } = useDefaults('checkout', {
    language: appLanguage,
    locale: appLocale,
    announcer: own,
  });
  const announce = useAnnounce(announcer);
  const { total, receipt } = language.sentences.checkout;
  const payee = cleanPayee(name);
  const figure = formatMoney(amount, locale);
  const Heading = `h${headingLevel}` as const;
  const known = (label: string, value: string | undefined): readonly (readonly [string, string])[] =>
    value === undefined ? [] : [[label, value]];
  const rows: readonly ReceiptRow[] = [
    ...items.map((item) => itemRow(item, language, locale)),
    [total, figure],
    [receipt.payee, payee],
    ...known(receipt.method, method),
    ...known(receipt.reference, reference),
  ];
  const hear = () => {
    const text = receipt.speech(speakAmount(amount, language), speakPayee(name, 'last', language), [
      ...items.map((item) => [item.name, speakAmount(item.amount, language)] as const),
      ...known(receipt.method, method),
      ...known(receipt.reference, reference),
    ]);
    announce({ text, urgency: 'assertive', lang: language.tag });
  };

  return (
    <section
      aria-label={receipt.heading}
      {...mergeProps({ ...replayMarks, className: `payaloud payaloud-receipt ${replayClasses}` }, rest)}
      ref={ref}
    >
      <Heading data-part="heading">{receipt.heading}</Heading>
      <LabelTable
        rows={rows.map(([label, value, ...inWords]) => [label, unbroken(value), ...inWords])}
        figure={figure}
      />
      <div data-part="actions">
        <Button onClick={hear}>{receipt.hear}</Button>
        <Button
          onClick={() =>
            save(writeReceipt({ title: receipt.title(figure, payee), rows, language }), receipt.heading, clock)
          }
        >
          {receipt.save}
        </Button>
      </div>
    </section>
  );
});

/** Gives the payer a file. It stays on the device. */
function save(html: string, name: string, clock: Timers) {
  const address = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `${name}.html` });
  link.click();
  clock.after(60_000, () => URL.revokeObjectURL(address));
}
