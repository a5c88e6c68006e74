import { TalkButton } from './TalkButton';
import type { AmountEntry } from './useAmountEntry';

/** The text field with its currency sign, and the talk button beside it. */
export function AmountControl({ entry }: { readonly entry: AmountEntry }) {
  const { text, inputProps, hiddenInputProps } = entry;
  const sign = (
    <span data-part="sign" aria-hidden="true">
      {text.sign}
    </span>
  );
  return (
    <div data-part="control" data-long-sign={text.sign.length > 2}>
      {/* The first input of the field, because form libraries take that one (React Hook Form 7.92). */}
      {hiddenInputProps && <input {...hiddenInputProps} />}
      <div data-part="box" dir={text.direction}>
        {text.signSide === 'before' && sign}
        <input {...inputProps} data-part="input" />
        {text.signSide === 'after' && sign}
      </div>
      <TalkButton entry={entry} />
    </div>
  );
}
