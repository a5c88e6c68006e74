import { isWorthRetrying } from '@payaloud/core/amount-entry';
import { Button } from '../shared';
import { HearButton } from './HearButton';
import { AlertIcon } from './icons';
import type { PartProps } from './partProps';

/** Cause and remedy, and always another way: typing, or the keypad and steps, which have opened below. */
export function Problem({ entry, state }: PartProps<'failed'>) {
  const { say, promptTextProps } = entry;
  return (
    <>
      <div {...promptTextProps} data-part="problem">
        <AlertIcon />
        <p>{entry.currentText}</p>
      </div>
      <div data-part="actions">
        {entry.isMasked && <HearButton entry={entry} />}
        {isWorthRetrying(state.cause) && (
          <Button {...entry.sayAgainButtonProps} data-part="action">
            {say.tryAgain}
          </Button>
        )}
        <Button {...entry.typeInsteadButtonProps} data-part="action">
          {say.typeInstead}
        </Button>
      </div>
    </>
  );
}
