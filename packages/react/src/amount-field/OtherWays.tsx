import { Button } from '../shared';
import { ChevronIcon } from './icons';
import { Keypad } from './Keypad';
import { Steps } from './Steps';
import type { AmountEntry } from './useAmountField';

/** Keypad and steps behind one button, for payers who can neither type nor be understood. Only the payer opens them. */
export function OtherWays({ entry }: { readonly entry: AmountEntry }) {
  const { options, say, otherWaysButtonProps, otherWaysProps } = entry;
  if (options.readOnly) return null;
  return (
    <div data-part="other-ways">
      <Button {...otherWaysButtonProps} data-part="other-ways-button">
        <ChevronIcon />
        <span>{say.otherWays}</span>
      </Button>
      <div {...otherWaysProps} data-part="other-ways-panel">
        {!options.steps && <Steps entry={entry} />}
        <Keypad entry={entry} />
      </div>
    </div>
  );
}
