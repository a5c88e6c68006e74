import { useMemo, useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../shared';
import { amountWidths, longestAmount } from './amountRoom';
import { TalkButton } from './TalkButton';
import type { AmountEntry } from './amountEntry';

/**
 * The text field with its currency sign, and the talk button beside it, or below it if the longest amount has no room
 * there. Text that is longer still gets smaller.
 */
export function AmountControl({ entry }: { readonly entry: AmountEntry }) {
  const { text, inputProps, hiddenInputProps } = entry;
  const { locale, currency, max } = entry.config;
  const longest = useMemo(() => longestAmount(locale, currency, max), [locale, currency, max]);
  const box = useRef<HTMLDivElement>(null);
  // By script, because a page's policy may block the styles of what a server has rendered (`style-src-attr`).
  useIsomorphicLayoutEffect(() => {
    const widths = amountWidths({ longest, typed: String(inputProps.value), sign: text.sign });
    for (const [name, width] of Object.entries(widths)) box.current?.style.setProperty(name, String(width));
  }, [longest, inputProps.value, text.sign]);
  const isSignTyped = String(inputProps.value).includes(text.sign);
  const sign = (
    <span data-part="sign" data-variant={isSignTyped ? 'typed' : undefined} aria-hidden="true">
      {text.sign}
    </span>
  );
  return (
    <div data-part="control">
      {/* The first input of the field, because form libraries take that one (React Hook Form 7.92). */}
      {hiddenInputProps && <input {...hiddenInputProps} />}
      <div data-part="box" dir={text.direction} data-longest={longest} ref={box}>
        {text.signSide === 'before' && sign}
        <span data-part="room">
          <input {...inputProps} data-part="input" />
        </span>
        {text.signSide === 'after' && sign}
      </div>
      <TalkButton entry={entry} />
    </div>
  );
}
