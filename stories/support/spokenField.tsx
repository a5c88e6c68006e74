import type { Language } from '@payaloud/core/languages';
import { money } from '@payaloud/core/money';
import { AmountField } from '@payaloud/react';
import { fn } from 'storybook/test';
import { speechScene } from './speechScene';

export interface SpokenFieldProps {
  readonly language: Language;
  readonly locale: string;
  readonly currency: string;
  readonly label: string;
}

/** A field in a given language. `says` makes a story in which each press of the button hears one utterance. */
export function spokenField(props: SpokenFieldProps) {
  const onValueChange = fn();
  const says = (...utterances: string[]) => {
    const { recognizer, beforeEach } = speechScene({ utterances });
    return {
      beforeEach: () => {
        onValueChange.mockClear();
        return beforeEach();
      },
      render: () => (
        <AmountField
          {...props}
          name="amount"
          max={money(100_000, props.currency)}
          recognizer={recognizer}
          onValueChange={onValueChange}
        />
      ),
    };
  };
  return { onValueChange, says };
}
