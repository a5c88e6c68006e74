import { awaitsPart, canDraw, isLocked, type IdentityMethod, type IdentityState } from '@payaloud/core/identity';
import type { Language } from '@payaloud/core/languages';
import { useId, type MouseEvent } from 'react';
import { Button } from '../shared';
import { partHint } from './partHint';
import { wayName, type PaymentTexts } from './wayName';

export interface WayButtonProps {
  readonly method: Exclude<IdentityMethod, 'code'>;
  readonly state: IdentityState;
  readonly language: Language<'identity'>;
  /** The payment that the button's name tells; null if another control tells it. */
  readonly named: PaymentTexts | null;
  /** True if the payment is loaded. */
  readonly isLoaded: boolean;
  /** True if another press would do nothing. */
  readonly busy: boolean;
  /** True if the payer chose this way, and it is under way. */
  readonly isChosen: boolean;
  /** Id of the text that says that the payment is loading. */
  readonly askId: string;
  readonly onPress: () => void;
}

/** The button of one way. It is never `disabled`, so that it keeps the focus and can say what it waits for. */
export function WayButton({
  method,
  state,
  language,
  named,
  isLoaded,
  busy,
  isChosen,
  askId,
  onPress,
}: WayButtonProps) {
  const { identity: sentences } = language.sentences;
  const id = useId();
  const isDrawing = method === 'drawing';
  const locked = isDrawing ? !canDraw(state) : isLocked(state, method);
  const isVoiceCheckOpen = method === 'voice' && state.status === 'speaking';
  const closed = busy || locked || (isDrawing && awaitsPart(state));
  // The press of a locked way is answered in words.
  const isAnswered = !closed || (locked && !busy);
  const part = isDrawing ? partStatus(state) : null;
  const describedBy = isLoaded ? part && id : askId;

  function press({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    if (isVoiceCheckOpen) focusPrompt(currentTarget);
    else if (isAnswered) onPress();
  }

  return (
    <>
      <Button
        data-part={method}
        {...wayName(sentences.methods[method], named, language)}
        aria-describedby={describedBy ?? undefined}
        // Not for the pressed button, because "unavailable" would be spoken in addition to the answer.
        aria-disabled={(closed && !isChosen) || undefined}
        onClick={press}
      >
        {sentences.methods[method]}
      </Button>
      {/* Hidden, so that nothing moves when it comes and goes. A press is answered in visible words. */}
      {part && (
        <span hidden id={id}>
          {sentences.drawingPart[part]}
        </span>
      )}
    </>
  );
}

/** Answers the press of a way whose check is open. While the check loads there is no prompt; it takes the focus by itself. */
function focusPrompt(button: HTMLElement): void {
  button.closest('section')?.querySelector<HTMLElement>('[data-part="voice-talk"]')?.focus();
}

/**
 * The status of the drawing's code for its button. Null if there is none, or if the answer to a press has just said it.
 */
function partStatus(state: IdentityState): 'loading' | 'failed' | null {
  const isTold = state.status === 'retry' && (state.cause === 'part-missing' || state.cause === 'still-loading');
  return isTold || !canDraw(state) ? null : partHint(state.drawingPart);
}
