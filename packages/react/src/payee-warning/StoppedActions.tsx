import { Button } from '../shared';
import type { ActionsProps } from './WarningActions';

/** The way back for a payer who stopped by mistake. */
export function StoppedActions({ flow: { dispatch }, sentences }: ActionsProps) {
  return (
    <div data-part="actions">
      <Button data-part="back" onClick={() => dispatch({ type: 'back' })}>
        {sentences.back}
      </Button>
      <Button data-part="repeat" onClick={() => dispatch({ type: 'repeat' })}>
        {sentences.repeat}
      </Button>
    </div>
  );
}
