import { Button } from '../shared';
import type { AmountEntry } from './useAmountField';

/** Says the current announcement in full, including parts that the page voice masked. */
export function HearButton({ entry }: { readonly entry: AmountEntry }) {
  return (
    <Button {...entry.hearAgainButtonProps} data-part="action">
      {entry.say.hearAgain}
    </Button>
  );
}
