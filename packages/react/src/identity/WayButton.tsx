import { canDraw, isLocked, type IdentityMethod, type IdentityState } from '@payaloud/core/internal/identity';
import type { Language } from '@payaloud/core/languages';
import type { MouseEvent } from 'react';
import { Button } from '../shared';
import { wayName, type PaymentTexts } from './wayName';

export interface WayButtonProps {
  readonly method: Exclude<IdentityMethod, 'code'>;
  readonly state: IdentityState;
  readonly language: Language<'identity'>;
  /** The payment that the button's name tells; null if another control tells it. */
  readonly named: PaymentTexts | null;
  /** True if another press would do nothing. */
  readonly busy: boolean;
  /** True if the payer chose this way, and it is under way. */
  readonly isChosen: boolean;
  /** Id of the text that says that the payment, or the code of the drawing, is loading. */
  readonly describedBy: string | undefined;
  readonly onPress: () => void;
}

/** The button of one way. It is never `disabled`, so that it keeps the focus and can say what it waits for. */
export function WayButton({ method, state, language, named, busy, isChosen, describedBy, onPress }: WayButtonProps) {
  const { identity: sentences } = language.sentences;
  const isDrawing = method === 'drawing';
  const locked = isDrawing ? !canDraw(state) : isLocked(state, method);
  const isVoiceCheckOpen = method === 'voice' && state.status === 'speaking';
  const closed = busy || locked;
  // The press of a locked way is answered in words.
  const isAnswered = !closed || (locked && !busy);

  function press({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    if (isVoiceCheckOpen) focusPrompt(currentTarget);
    else if (isAnswered) onPress();
  }

  return (
    <Button
      data-part={method}
      {...wayName(sentences.methods[method], named, language)}
      aria-describedby={describedBy}
      // Not for the pressed button, because "unavailable" would be spoken in addition to the answer.
      aria-disabled={(closed && !isChosen) || undefined}
      onClick={press}
    >
      {sentences.methods[method]}
    </Button>
  );
}

/** Answers the press of a way whose check is open. While the check loads there is no prompt; it takes the focus by itself. */
function focusPrompt(button: HTMLElement): void {
  button.closest('section')?.querySelector<HTMLElement>('[data-part="voice-talk"]')?.focus();
}
