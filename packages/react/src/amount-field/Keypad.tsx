import { Button } from '../shared';
import { digitKeys, type KeypadKey } from './keypadKeys';
import { SpokenLabel } from './SpokenLabel';
import type { AmountEntry } from './useAmountField';

/** Enters an amount digit by digit, with large keys in telephone order. */
export function Keypad({ entry }: { readonly entry: AmountEntry }) {
  const { say, text, support } = entry;
  const key = (name: KeypadKey, label = name as string, spoken = label) => (
    <Button key={name} {...entry.keyProps(name)} data-part="key" data-key={name}>
      {label === spoken ? label : <SpokenLabel shown={label} spoken={spoken} />}
    </Button>
  );
  return (
    <fieldset data-part="keypad" aria-label={say.keypad} dir="ltr">
      {digitKeys.slice(0, 9).map((digit) => key(digit))}
      {text.point === null ? key('clear', say.clear) : key(text.point as KeypadKey, text.point, say.point)}
      {key('0')}
      {key('delete', '⌫', say.deleteDigit)}
      {text.point !== null && key('clear', say.clear)}
      {key('done', say.done)}
      {support === 'supported' && (
        <Button {...entry.sayDigitsButtonProps} data-part="key" data-key="say">
          {say.sayDigits}
        </Button>
      )}
    </fieldset>
  );
}
