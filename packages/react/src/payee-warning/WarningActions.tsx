import type { Sentences } from '@payaloud/core/languages';
import { Button } from '../shared';
import { useDeliberatePress } from '../shared/useDeliberatePress';
import type { PayeeWarningFlow } from './usePayeeWarning';

export interface ActionsProps {
  readonly flow: PayeeWarningFlow;
  readonly sentences: Sentences['payeeWarning'];
}

/**
 * Two buttons of one size and look, so that nothing draws the payer to either. "Don't pay" comes first: a payer who presses the
 * first button in a hurry then pays nothing, and can come back.
 */
export function WarningActions({ flow, sentences }: ActionsProps) {
  const { state, about, dispatch } = flow;
  const doubt = () => dispatch({ type: 'doubted' });
  const stop = useDeliberatePress(about, () => dispatch({ type: 'stop' }), doubt);
  const go = useDeliberatePress(about, () => dispatch({ type: 'continue' }), doubt);
  // No `disabled`, so that a press is answered and the focus stays. Nothing is "unavailable" after the press that counts.
  const isTooEarly = state.status === 'closed' || (state.status === 'warning' && !state.isHeard);
  return (
    <>
      <div data-part="decision">
        <Button {...stop} data-part="stop">
          {sentences.stop}
        </Button>
        <Button {...go} data-part="continue" aria-disabled={isTooEarly || undefined}>
          {sentences.go}
        </Button>
      </div>
      <div data-part="actions">
        <Button data-part="repeat" onClick={() => dispatch({ type: 'repeat' })}>
          {sentences.repeat}
        </Button>
      </div>
    </>
  );
}
