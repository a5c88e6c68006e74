import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type RefObject } from 'react';
import type { AmountEntryController } from '@payaloud/browser';
import type { Money } from '@payaloud/core/money';
import { useIsomorphicLayoutEffect } from '../shared';

export interface FormField {
  readonly onInvalid: (event: FormEvent<HTMLInputElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
  /**
   * True if the validation message is part of the field's description. False while the field still has the focus with
   * which the message was announced, because a description that changes on the focused field is spoken at once (Orca
   * 48, November 2026) and would repeat it.
   */
  readonly describesMessage: boolean;
}

/** In ms. A form that is refused this soon after Enter was refused because of that Enter. */
const sameEnterMs = 500;

/** Makes the field behave like a native one: validity, reset, and one announced reason for a refused form. */
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
      // The app may have prevented the reset.
      if (event.defaultPrevented || event.target !== input.current?.form) return;
      controller.setValue(atReset.current, 'reset');
    };
    document.addEventListener('reset', onReset);
    return () => document.removeEventListener('reset', onReset);
  }, [controller, input]);

  // Enter commits the amount and then sends the form. The refused form must not repeat the message.
  const toldAt = useRef(Number.NEGATIVE_INFINITY);
  const [wasAnnouncedHere, setAnnouncedHere] = useState(false);

  return {
    describesMessage: !wasAnnouncedHere,
    onBlur() {
      setAnnouncedHere(false);
      controller.commit();
    },
    onKeyDown({ key, nativeEvent }) {
      // The Enter that ends a composition (Chinese and Japanese keyboards) only selects characters.
      if (key !== 'Enter' || nativeEvent.isComposing) return;
      const before = controller.getState().validationMessage;
      setAnnouncedHere(true);
      controller.commit();
      const hasTold = controller.getState().validationMessage !== before;
      toldAt.current = hasTold ? performance.now() : Number.NEGATIVE_INFINITY;
    },
    onInvalid(event) {
      // The browser's own bubble disappears, does not scale with the text, and would say the reason again.
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
