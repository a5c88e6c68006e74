import { forwardRef, useCallback, type CSSProperties, type Ref } from 'react';
import { assignRef, mergeProps } from '../shared';
import { AmountControl } from './AmountControl';
import type { UseAmountFieldOptions } from './options';
import { OtherWays } from './OtherWays';
import { withPartProps, type AmountFieldPart, type AmountFieldPartProps } from './partProps';
import { QuickAmounts } from './QuickAmounts';
import { Prompt } from './Prompt';
import { Steps } from './Steps';
import { useAmountField } from './useAmountField';

export interface AmountFieldProps extends UseAmountFieldOptions {
  /**
   * Added to the classes of the outermost element.
   * @default none
   */
  readonly className?: string | undefined;
  /**
   * Styles of the outermost element.
   * @default none
   */
  readonly style?: CSSProperties | undefined;
  /**
   * Classes, styles and `data-*` of single parts, for example `{ input: { className: 'form-control' } }`.
   * @default none
   */
  readonly partProps?: Partial<Readonly<Record<AmountFieldPart, AmountFieldPartProps>>> | undefined;
}

/**
 * An amount of money that the payer types, says, picks or reaches by steps:
 * `<AmountField label="Tip" name="tip" currency="USD" />`. Spoken amounts are read back and must be accepted before
 * they count. Ambiguous ones become a question. `ref`, `className`, `style` and `data-*` go to the element around the field,
 * `inputRef` and `aria-*` to the text field.
 *
 * @example
 *   <AmountField label="Tip" name="tip" language={en} currency="USD" max={money(20_000, 'USD')} />
 */
export const AmountField = forwardRef(function AmountField(
  { className, style, partProps = {}, ...options }: AmountFieldProps,
  ref: Ref<HTMLDivElement>,
) {
  const entry = withPartProps(useAmountField(options), partProps);
  const { rootProps, labelProps, descriptionProps } = entry;
  const appRef = rootProps.ref;
  const root = useCallback(
    (element: HTMLDivElement | null) => {
      assignRef(appRef, element);
      assignRef(ref, element);
    },
    [appRef, ref],
  );
  return (
    <div
      {...mergeProps({ ...rootProps, className: 'payaloud payaloud-amount-field' }, { className, style })}
      ref={root}
      data-part="root"
    >
      <label {...labelProps} data-part="label">
        {options.label}
      </label>
      {options.description !== undefined && (
        <p {...descriptionProps} data-part="description">
          {options.description}
        </p>
      )}
      <AmountControl entry={entry} />
      <Prompt entry={entry} />
      <QuickAmounts entry={entry} />
      {options.steps && !options.readOnly && <Steps entry={entry} />}
      <OtherWays entry={entry} />
    </div>
  );
});
