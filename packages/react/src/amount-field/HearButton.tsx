import type { AmountEntry } from './useAmountEntry';

/** Opens what the page voice masks where others may hear: it says in full what stands. */
export function HearButton({ entry }: { readonly entry: AmountEntry }) {
  return (
    <button {...entry.hearAgainButtonProps} className="payaloud-button" data-part="action">
      {entry.say.hearAgain}
    </button>
  );
}
