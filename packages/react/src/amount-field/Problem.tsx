import { isWorthRetrying, suggestedAction } from '@payaloud/core/internal/amount-entry';
import { Button } from '../shared';
import { HearButton } from './HearButton';
import { AlertIcon } from './icons';
import type { StatusProps } from './statusProps';

/** Cause and remedy, and the two ways to go on, the more promising first. Keypad and steps are below. */
export function Problem({ entry, state }: StatusProps<'failed'>) {
  const { say, promptTextProps } = entry;
  const suggested = suggestedAction(state.cause, state.refusals);
  const tryAgain = isWorthRetrying(state.cause) && (
    <Button {...entry.sayAgainButtonProps} variant={suggested === 'speak' ? 'primary' : undefined} data-part="action">
      {say.tryAgain}
    </Button>
  );
  return (
    <>
      <div {...promptTextProps} data-part="problem">
        <AlertIcon />
        <p>{entry.currentText}</p>
      </div>
      <div data-part="actions">
        {entry.isMasked && <HearButton entry={entry} />}
        {suggested !== 'type' && tryAgain}
        <Button {...entry.typeInsteadButtonProps} data-part="action">
          {say.typeInstead}
        </Button>
        {suggested === 'type' && tryAgain}
      </div>
    </>
  );
}
