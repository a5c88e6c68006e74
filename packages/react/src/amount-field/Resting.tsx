import { factsWithoutAmounts } from '@payaloud/core/internal/amount-entry';
import { HearButton } from './HearButton';
import { AlertIcon } from './icons';
import type { AmountEntry } from './amountEntry';

/**
 * The amount in words, which distinguishes `1,234` from `1.234`. If the field is empty, a hint about what the payer can do.
 */
export function Resting({ entry }: { readonly entry: AmountEntry }) {
  return (
    <>
      <CurrentAmount entry={entry} />
      {entry.isMasked && (
        <div data-part="actions">
          <HearButton entry={entry} />
        </div>
      )}
    </>
  );
}

function CurrentAmount({ entry }: { readonly entry: AmountEntry }) {
  const { value, currentText, validationMessage, validationMessageProps, promptTextProps } = entry;
  if (validationMessage !== null) {
    return (
      <div {...promptTextProps} data-part="problem">
        <AlertIcon />
        <p {...validationMessageProps}>{validationMessage}</p>
      </div>
    );
  }
  return (
    <div {...promptTextProps} data-part={value ? 'words' : 'hint'}>
      <p>{currentText ?? hintOf(entry)}</p>
    </div>
  );
}

/** Explains a missing talk button, because an unexplained absence looks like a fault. */
function hintOf({ support, say, options, config, talkHint }: AmountEntry): string {
  const offersSpeech = options.recognizer !== null && !options.disabled && !options.readOnly && support !== 'unknown';
  if (!offersSpeech) return say.typeOnly;
  if (support === 'supported') return talkHint ?? say.typeOrSay;
  const { cause, remedy } = say.problem(support, factsWithoutAmounts(config.currency));
  return `${cause} ${remedy}`;
}
