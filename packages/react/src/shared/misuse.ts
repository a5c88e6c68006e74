import { useEffect, useRef } from 'react';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * How an app may use a component wrongly without an error.
 * - `unstable-order`: the order gets another id at each render, so the payer never hears the end of a review.
 * - `unstable-prop`: a prop that must be created outside of render is another object at each render.
 * - `controlled-changed`: a field began with a `value` and lost it, or the other way round.
 * - `value-without-handler`: a field has a `value`, and nothing that takes the payer's changes.
 * - `no-label`: a field has no name that a screen reader could say.
 */
export type Misuse = 'unstable-order' | 'unstable-prop' | 'controlled-changed' | 'value-without-handler' | 'no-label';

/** Warns the developer in the console, once for each message. Bundlers leave it out of production. */
export const warnOfMisuse = process.env.NODE_ENV === 'production' ? ignore : warnOnce;

/** Warns if a value is another one at each of several renders in a row. */
export const useStableCheck = process.env.NODE_ENV === 'production' ? ignore : useChanges;

const warned = new Set<string>();

function warnOnce(code: Misuse, message: string): void {
  const text = `Payaloud (${code}): ${message}`;
  if (warned.has(text)) return;
  warned.add(text);
  console.warn(text);
}

/** So many changes in a row are not the app's wish. Each render between two changes begins the count anew. */
const changesInARow = 5;

function useChanges(code: Misuse, value: unknown, message: string): void {
  const last = useRef({ value, changes: 0 });
  useEffect(() => {
    const changes = Object.is(last.current.value, value) ? 0 : last.current.changes + 1;
    last.current = { value, changes };
    if (changes === changesInARow) warnOnce(code, message);
  });
}

function ignore(_code: Misuse, _first?: unknown, _second?: unknown): void {}
