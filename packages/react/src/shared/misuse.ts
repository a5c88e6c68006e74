import { PayaloudBrowserError } from '@payaloud/browser/internal';
import { useEffect, useRef } from 'react';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * How an app may use a component wrongly without an error.
 * - `unstable-order`: the order gets another id at each render, so the payer never hears the end of a review.
 * - `unstable-prop`: a prop that must be created outside of render is another object at each render.
 * - `controlled-changed`: a field began with a `value` and lost it, or the other way round.
 * - `value-without-handler`: a field has a `value`, and nothing that takes the payer's changes.
 * - `no-label`: a field, or a wallet's button, has no name that a screen reader could say.
 * - `not-a-person`: a warning is given for a payee that is not a person.
 * - `hidden-frame`: a frame with fields is marked so that some screen readers leave its fields out.
 * - `no-server`: another server than that of the payments answers at its address.
 */
export type Misuse =
  | 'unstable-order'
  | 'unstable-prop'
  | 'controlled-changed'
  | 'value-without-handler'
  | 'no-label'
  | 'not-a-person'
  | 'hidden-frame'
  | 'no-server';

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

/** Warns if the server of payments is not there, because the payer hears then only that the payment is not clear. */
export function watchAnswers<Asked extends readonly unknown[], Answer>(
  ask: (...asked: Asked) => Promise<Answer>,
): (...asked: Asked) => Promise<Answer> {
  if (process.env.NODE_ENV === 'production') return ask;
  return async (...asked) => {
    try {
      return await ask(...asked);
    } catch (error) {
      const isRefused = error instanceof PayaloudBrowserError && error.code === 'server-refused';
      if (isRefused) warnOfMisuse('no-server', `${error.message}. ${noServer}`);
      throw error;
    }
  };
}

const noServer = 'Is your server started, are the payments mounted there, and does the proxy of Vite lead to it?';

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
