import { useEffect, useRef } from 'react';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * How an app may use a component wrongly without an error.
 * - `unstable-order`: the order gets another id at each render, so the payer never hears the end of a review.
 * - `unstable-prop`: a prop that must be created outside of render is another object at each render.
 * - `controlled-changed`: a field began with a `value` and lost it, or the other way round.
 * - `value-without-handler`: a field has a `value`, and nothing that takes the payer's changes.
 * - `no-label`: a field has no name that a screen reader could say.
 * - `not-a-person`: a warning is given for a payee that is not a person.
 */
export type Misuse =
  'unstable-order' | 'unstable-prop' | 'controlled-changed' | 'value-without-handler' | 'no-label' | 'not-a-person';

/**
 * Warns the developer in the console, once for each message. In production the functions of this file are empty, so that
 * bundlers drop their calls with the messages.
 */
export function warnOfMisuse(code: Misuse, message: string): void {
  if (process.env.NODE_ENV === 'production') return;
  const text = `Payaloud (${code}): ${message}`;
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}

const warned = /* @__PURE__ */ new Set<string>();

/** So many changes in a row are not the app's wish. Each render between two changes begins the count anew. */
const changesInARow = 5;

/** Warns if a value is another one at each of several renders in a row. */
export function useStableCheck(code: Misuse, value: unknown, message: string): void {
  // The same in every render of a build.
  // eslint-disable-next-line react/rules-of-hooks
  if (process.env.NODE_ENV !== 'production') useChanges(code, value, message);
}

function useChanges(code: Misuse, value: unknown, message: string): void {
  const last = useRef({ value, changes: 0 });
  useEffect(() => {
    const changes = Object.is(last.current.value, value) ? 0 : last.current.changes + 1;
    last.current = { value, changes };
    if (changes === changesInARow) warnOfMisuse(code, message);
  });
}
