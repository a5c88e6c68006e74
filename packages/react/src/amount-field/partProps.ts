import type { CSSProperties } from 'react';
import { mergeProps } from '../shared';
import type { AmountEntry } from './amountEntry';

/** The parts of the field that take looks of the app. */
export type AmountFieldPart = 'label' | 'description' | 'input' | 'talkButton' | 'acceptButton' | 'prompt';

/** Only looks and marks, because names and presses decide what is charged. The `aria-*` props go to the text field. */
export interface AmountFieldPartProps {
  /** Added to the part's own class. */
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  readonly [data: `data-${string}`]: string | undefined;
}

/** Adds the app's looks to the props of each part. */
export function withPartProps(
  entry: AmountEntry,
  parts: Partial<Readonly<Record<AmountFieldPart, AmountFieldPartProps>>>,
): AmountEntry {
  const looks = Object.entries(parts) as [AmountFieldPart, AmountFieldPartProps | undefined][];
  const changed = looks.map(([part, own = {}]) => [`${part}Props`, mergeProps(entry[`${part}Props`], own)] as const);
  return { ...entry, ...Object.fromEntries(changed) };
}
