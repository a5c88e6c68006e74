import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type RefObject } from 'react';
import type { AmountEntryController } from '@payaloud/browser';
import type { Money } from '@payaloud/core/money';
import { useIsomorphicLayoutEffect } from '../shared';

export interface FormField {
  readonly onInvalid: (event: FormEvent<HTMLInputElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
  /**
   * True if the validation message is in the field's description. Not while the focus that it was announced to is still there:
   * a description that changes on the focused field is spoken at once (Orca 48, 2026-11), which would be twice.
   */
  readonly describesMessage: boolean;
}

/** A form that is refused this soon after Enter, in ms, is refused by that Enter. */
const sameEnterMs = 500;

/** What makes the field a native one: validity, reset, and a refused form that tells its reason once. */
export function useFormField(
  controller: AmountEntryController,
  input: RefObject<HTMLInputElement | null>,
  message: string | null,
  resetValue: Money | null,
): FormField {
  useIsomorphicLayoutEffect(() => input.current?.setCustomValidity(message ?? ''), [input, message]);

  const atReset = useRef(resetValue);
  useIsomorphicLayoutEffect(() => {
    atReset.current = resetValue;
  });
  useEffect(() => {
    const onReset = (event: Event) => {
      // The app may have held the reset back.
      if (event.defaultPrevented || event.target !== input.current?.form) return;
      controller.setValue(atReset.current, 'reset');
    };
    document.addEventListener('reset', onReset);
    return () => document.removeEventListener('reset', onReset);
  }, [controller, input]);

  // Enter finishes the amount, and then sends the form: what it has just told is not told again by the refused form.
  const toldAt = useRef(Number.NEGATIVE_INFINITY);
  const [wasAnnouncedHere, setAnnouncedHere] = useState(false);

  return {
    describesMessage: !wasAnnouncedHere,
    onBlur() {
      setAnnouncedHere(false);
      controller.commit();
    },
    onKeyDown({ key, nativeEvent }) {
      // Enter that ends a composition (Chinese, Japanese keyboards) chooses characters and finishes nothing.
      if (key !== 'Enter' || nativeEvent.isComposing) return;
      const before = controller.getState().validationMessage;
      setAnnouncedHere(true);
      controller.commit();
      const hasTold = controller.getState().validationMessage !== before;
      toldAt.current = hasTold ? performance.now() : Number.NEGATIVE_INFINITY;
    },
    onInvalid(event) {
      // The browser's own bubble vanishes, does not grow with the text, and would say the reason a second time.
      event.preventDefault();
      const field = event.currentTarget;
      const fields = [...(field.form?.elements ?? [])] as HTMLInputElement[];
      const isFirst = fields.find(({ willValidate, validity }) => willValidate && !validity.valid) === field;
      const hasFocus = field.ownerDocument.activeElement === field;
      if (performance.now() - toldAt.current < sameEnterMs) return;
      if (hasFocus) setAnnouncedHere(true);
      if (hasFocus || field.form === null) controller.reportInvalid('here');
      else if (isFirst) controller.reportInvalid('elsewhere');
      else controller.reportInvalid('not-first');
    },
  };
}
