import { Button } from '../shared';
import type { AmountEntry } from './useAmountEntry';

/** Opens what the page voice masks where others may hear: it says in full what stands. */
export function HearButton({ entry }: { readonly entry: AmountEntry }) {
  return (
    <Button {...entry.hearAgainButtonProps} data-part="action">
      {entry.say.hearAgain}
    </Button>
  );
}
