import { HearButton } from './HearButton';
import { AlertIcon } from './icons';
import type { AmountEntry } from './useAmountEntry';

/** The amount in words, which tells `1,234` from `1.234` at a glance; without one, what the payer can do. */
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
  const { value, text, validationMessage, validationMessageProps, promptTextProps } = entry;
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
      <p>{value ? text.words(value) : hintOf(entry)}</p>
    </div>
  );
}

/** Where there is no talk button, it says why: a voice that is missing without a word looks like a fault. */
function hintOf({ support, say, options }: AmountEntry): string {
  if (options.recognizer === null || options.disabled || options.readOnly) return say.typeOnly;
  if (support === 'supported' || support === 'unknown') return say.typeOrSay;
  const { cause, remedy } = say.problem(support, { amount: '', limit: null });
  return `${cause} ${remedy}`;
}
