import { useCallback, useRef, type RefCallback, type RefObject } from 'react';
import type { AmountEntryController } from '@payaloud/browser';
import type { AmountEntryState } from '@payaloud/core/internal/amount-entry';
import { fromDecimalString, toDecimalString, type Currency } from '@payaloud/core/money';
import { useIsomorphicLayoutEffect, useLatest } from '../shared';
import type { UseAmountFieldOptions } from './options';

interface HiddenInputOptions {
  readonly controller: AmountEntryController;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly options: UseAmountFieldOptions;
  readonly currency: Currency;
  /** The decimal string that the form posts. */
  readonly decimal: string;
  readonly state: AmountEntryState;
}

export interface HiddenInput {
  readonly ref: RefCallback<HTMLInputElement>;
  readonly element: RefObject<HTMLInputElement | null>;
}

/**
 * Lets form libraries use the hidden input like a native field. It fires native events when the payer changes the value.
 * A library that writes its `value` sets the amount, and one that focuses it focuses the text field.
 */
export function useHiddenInput(given: HiddenInputOptions): HiddenInput {
  const { options, decimal, state } = given;
  const latest = useLatest(given);
  const element = useRef<HTMLInputElement | null>(null);
  const ref = useCallback(
    (hidden: HTMLInputElement | null) => {
      element.current = hidden;
      if (hidden) actAsField(hidden, latest);
    },
    [latest],
  );

  useIsomorphicLayoutEffect(() => {
    const hidden = element.current;
    const isPayers = state.changedBy !== 'given' && decimal === (state.value ? toDecimalString(state.value) : '');
    if (!hidden || !isPayers) return;
    hidden.dispatchEvent(new Event('input', { bubbles: true }));
    hidden.dispatchEvent(new Event('change', { bubbles: true }));
    options.onChange?.({ type: 'change', target: hidden });
    // Only a change of what the form posts is an event.
  }, [decimal]);

  return { ref, element };
}

/** React writes the attribute, never the property, because the input is uncontrolled (`defaultValue`). */
function actAsField(hidden: HTMLInputElement, latest: HiddenInputOptions): void {
  Object.defineProperty(hidden, 'value', {
    configurable: true,
    get: () => hidden.getAttribute('value') ?? '',
    set(text: unknown) {
      const { controller, currency, decimal, options } = latest;
      // A controlled field keeps the app's value.
      if (options.value !== undefined || text === decimal) return;
      controller.setValue(fromDecimalString(String(text ?? ''), currency), 'app');
    },
  });
  // Defined, not assigned: user-event gives every element one `focus` accessor, and its setter would change them all.
  Object.defineProperty(hidden, 'focus', {
    configurable: true,
    value: (how?: FocusOptions) => latest.input.current?.focus(how),
  });
}
