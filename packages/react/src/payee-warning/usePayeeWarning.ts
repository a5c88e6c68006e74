import { createPayeeWarningController, type PayeeWarningController } from '@payaloud/browser/internal';
import type { Announcer } from '@payaloud/browser';
import type { Language } from '@payaloud/core/languages';
import { keyOfWarning, type PayeeWarning, type PayeeWarningState } from '@payaloud/core/internal/payee-warning';
import { useEffect, useRef, type RefObject } from 'react';
import { useConnected } from '../provider';
import { useFlow, useIsomorphicLayoutEffect } from '../shared';

interface UsePayeeWarningOptions {
  readonly warning: PayeeWarning;
  readonly language: Language<'checkout'>;
  readonly announcer: Announcer;
  readonly onContinue: () => void;
  readonly onStop: (() => void) | undefined;
  readonly heading: RefObject<HTMLElement | null>;
}

export interface PayeeWarningFlow {
  readonly state: PayeeWarningState;
  /** The key of the warning that is shown. */
  readonly about: string;
  readonly dispatch: PayeeWarningController['dispatch'];
}

/** Runs the flow of a warning that is on the page, and moves the focus to its heading. */
export function usePayeeWarning(options: UsePayeeWarningOptions): PayeeWarningFlow {
  const { warning, language, announcer, onContinue, onStop, heading } = options;
  const isFocusDue = useRef(false);
  const about = keyOfWarning(warning);
  // Connected before the flow, which speaks at once.
  useConnected(announcer);
  const [state, controller] = useFlow(createPayeeWarningController, {
    warning,
    language,
    announcer,
    onContinue,
    onStop: () => onStop?.(),
    moveFocus: () => void (isFocusDue.current = true),
  });
  // Again for each other payment.
  useEffect(() => {
    if (about !== '') controller.dispatch({ type: 'shown' });
  }, [controller, about]);
  // After the new state is rendered, because a screen reader reads the page when the focus arrives.
  useIsomorphicLayoutEffect(() => {
    if (!isFocusDue.current) return;
    isFocusDue.current = false;
    heading.current?.focus();
  }, [state]);
  return { state, about, dispatch: controller.dispatch };
}
