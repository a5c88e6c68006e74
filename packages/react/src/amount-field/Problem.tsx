import { isWorthRetrying } from '@payaloud/core/amount-entry';
import { HearButton } from './HearButton';
import { AlertIcon } from './icons';
import type { PartProps } from './partProps';

/** Cause and remedy, and always another way: typing, or the keypad and steps, which have opened below. */
export function Problem({ entry, state }: PartProps<'failed'>) {
  const { say, stageTextProps } = entry;
  return (
    <>
      <div {...stageTextProps} data-part="problem">
        <AlertIcon />
        <p>{entry.currentText}</p>
      </div>
      <div data-part="actions">
        {entry.isMasked && <HearButton entry={entry} />}
        {isWorthRetrying(state.cause) && (
          <button {...entry.sayAgainButtonProps} className="payaloud-button" data-part="action">
            {say.tryAgain}
          </button>
        )}
        <button {...entry.typeInsteadButtonProps} className="payaloud-button" data-part="action">
          {say.typeInstead}
        </button>
      </div>
    </>
  );
}
