import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { AmountEntryController, Clock } from '@payaloud/browser/internal';
import type { Money } from '@payaloud/core/money';
import { useIsomorphicLayoutEffect, useLatest } from '../shared';

export interface FormField {
  readonly onInvalid: (event: FormEvent<HTMLInputElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
  /** For the element around the field: calls the app once focus has left all of it. */
  readonly onLeave: (event: FocusEvent<HTMLElement>) => void;
  /**
   * True if the validation message is part of the field's description. False while the field still has the focus with
   * which the message was announced, because a description that changes on the focused field is spoken at once (Orca
   * 48, November 2026) and would repeat it.
   */
  readonly describesMessage: boolean;
}

/** In ms. A form that is refused this soon after Enter was refused because of that Enter. */
const sameEnterMs = 500;
/** In ms. An app that shows an error moves the focus to its field within this time, if at all. */
const focusMs = 100;

export interface FormFieldOptions {
  readonly controller: AmountEntryController;
  readonly clock: Clock;
  readonly input: RefObject<HTMLInputElement | null>;
  /** Why the form cannot be sent. */
  readonly message: string | null;
  readonly resetValue: Money | null;
  /** The app's error if the field shows it; else null. */
  readonly appError: string | null;
  readonly onBlur: (() => void) | undefined;
}

/** Makes the field behave like a native one: validity, reset, and one announced reason for a refused form. */
export function useFormField(options: FormFieldOptions): FormField {
  const { controller, clock, input, message, appError } = options;
  useIsomorphicLayoutEffect(() => input.current?.setCustomValidity(message ?? ''), [input, message]);

  const latest = useLatest(options);
  useEffect(() => {
    const onReset = (event: Event) => {
      // The app may have prevented the reset.
      if (event.defaultPrevented || event.target !== input.current?.form) return;
      controller.setValue(latest.resetValue, 'reset');
    };
    document.addEventListener('reset', onReset);
    return () => document.removeEventListener('reset', onReset);
  }, [controller, input, latest]);

  // Enter commits the amount and then sends the form. The refused form must not repeat the message.
  const toldAt = useRef(Number.NEGATIVE_INFINITY);
  const [wasAnnouncedHere, setAnnouncedHere] = useState(false);

  const hasFocus = () => input.current?.ownerDocument.activeElement === input.current;
  useIsomorphicLayoutEffect(() => {
    if (appError === null) return;
    // Focus that arrives later reads the error as the field's description.
    if (hasFocus()) setAnnouncedHere(true);
    controller.reportError(appError, focusMs);
    return () => controller.reportError(null, 0);
  }, [controller, appError]);

  return {
    describesMessage: !wasAnnouncedHere,
    onLeave({ currentTarget, relatedTarget }) {
      const hasLeft = () => !currentTarget.contains(currentTarget.ownerDocument.activeElement);
      if (relatedTarget === null) clock.after(0, () => hasLeft() && options.onBlur?.());
      else if (!currentTarget.contains(relatedTarget)) options.onBlur?.();
    },
    onBlur() {
      setAnnouncedHere(false);
      controller.commit();
    },
    onKeyDown({ key, nativeEvent }) {
      // The Enter that ends a composition (Chinese and Japanese keyboards) only selects characters.
      if (key !== 'Enter' || nativeEvent.isComposing) return;
      const before = controller.getState().validationMessage;
      setAnnouncedHere(true);
      // A form without a submit button is not sent by Enter in one of several fields; then a name does no harm.
      controller.commit(input.current?.form ? 'sends' : 'stays');
      const hasTold = controller.getState().validationMessage !== before;
      toldAt.current = hasTold ? clock.monotonic() : Number.NEGATIVE_INFINITY;
      // An app that refuses the form again for the same reason changes nothing that could be announced.
      if (appError !== null && !hasTold) controller.reportError(appError, sameEnterMs);
    },
    onInvalid(event) {
      // The browser's own bubble disappears, does not scale with the text, and would say the reason again.
      event.preventDefault();
      const field = event.currentTarget;
      const fields = [...(field.form?.elements ?? [])] as HTMLInputElement[];
      const isFirst = fields.find(({ willValidate, validity }) => willValidate && !validity.valid) === field;
      if (clock.monotonic() - toldAt.current < sameEnterMs) return;
      if (hasFocus()) setAnnouncedHere(true);
      if (hasFocus() || field.form === null) controller.reportInvalid('here');
      else if (isFirst) controller.reportInvalid('elsewhere');
      else controller.reportInvalid('not-first');
    },
  };
}
