import type { AmountEntry } from './useAmountEntry';

/** Says the current announcement in full, including parts that the page voice masked. */
export function HearButton({ entry }: { readonly entry: AmountEntry }) {
  return (
    <button {...entry.hearAgainButtonProps} className="payaloud-button" data-part="action">
      {entry.say.hearAgain}
    </button>
  );
}
