import type { PaymentTexts } from '@payaloud/browser/internal';
import { canDraw, isLocked, type IdentityMethod, type IdentityState } from '@payaloud/core/internal/identity';
import type { Language } from '@payaloud/core/languages';
import type { MouseEvent } from 'react';
import { Button } from '../shared';
import { methodName } from './methodName';

export interface MethodButtonProps {
  readonly method: IdentityMethod;
  readonly state: IdentityState;
  readonly language: Language<'identity'>;
  /** The payment that the button's name tells; null if another control tells it. */
  readonly named: PaymentTexts | null;
  /** True if a method is being prepared or checked. */
  readonly busy: boolean;
  /** True if the payer chose this method, and it is under way. */
  readonly isChosen: boolean;
  /** Id of the text that says that the payment, or the code of the drawing, is loading. */
  readonly describedBy: string | undefined;
  readonly onPress: () => void;
}

/** The button of one method. It is never `disabled`, so that it keeps the focus and can say what it waits for. */
export function MethodButton({
  method,
  state,
  language,
  named,
  busy,
  isChosen,
  describedBy,
  onPress,
}: MethodButtonProps) {
  const { identity: sentences } = language.sentences;
  const isDrawing = method === 'drawing';
  const locked = isDrawing ? !canDraw(state) : isLocked(state, method);
  const isVoiceCheckOpen = method === 'voice' && state.status === 'speaking';

  // The press of a method that is locked, or that another one keeps waiting, is answered in words.
  function press({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    if (isVoiceCheckOpen) focusPrompt(currentTarget);
    else onPress();
  }

  return (
    <Button
      data-part={method}
      {...methodName(sentences.methods[method], named, language)}
      aria-describedby={describedBy}
      // Not for the pressed button, because "unavailable" would be spoken in addition to the answer.
      aria-disabled={((busy || locked) && !isChosen) || undefined}
      onClick={press}
    >
      {sentences.methods[method]}
    </Button>
  );
}

/**
 * Focuses the prompt of the check that is already open. Does nothing while the check loads, because its prompt takes the
 * focus when it appears.
 */
function focusPrompt(button: HTMLElement): void {
  button.closest('section')?.querySelector<HTMLElement>('[data-part="voice-talk"]')?.focus();
}
