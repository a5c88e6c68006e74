import { useEffect, useRef } from 'react';
import { useStableCheck, warnOfMisuse } from '../shared/misuse';
import type { UseAmountFieldOptions } from './options';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Warns about options that compile but leave the payer with a field that is silent or does not take amounts. */
export function useFieldCheck(options: UseAmountFieldOptions): void {
  // The same in every render of a build.
  // eslint-disable-next-line react/rules-of-hooks
  if (process.env.NODE_ENV !== 'production') useCheck(options);
}

function useCheck(options: UseAmountFieldOptions): void {
  const { label, value, onValueChange, onValueCommitted, onChange, disabled, readOnly, recognizer } = options;
  const isControlled = value !== undefined;
  const first = useRef(isControlled);
  const takesChanges = onValueChange ?? onValueCommitted ?? onChange;
  useStableCheck('unstable-prop', recognizer, 'Create the `recognizer` of AmountField outside of render.');
  useEffect(() => {
    if (typeof label !== 'string' || label.trim() === '')
      warnOfMisuse('no-label', 'AmountField needs a `label`, because a screen reader says it.');
    if (first.current !== isControlled)
      warnOfMisuse('controlled-changed', `AmountField "${label}" must keep its \`value\`. Null is an empty field.`);
    if (isControlled && !takesChanges && !disabled && !readOnly)
      warnOfMisuse('value-without-handler', `AmountField "${label}" needs \`onValueChange\`, or \`readOnly\`.`);
  });
}
