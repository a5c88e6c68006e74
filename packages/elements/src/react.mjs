// Stands for `react` in the built files: Preact with React's names. `scripts/bundleElements.mjs` puts it there.
import { useState } from 'preact/compat';

export * from 'preact/compat';

let made = 0;

/**
 * An id that no other component of the page has. Preact's own is unique in one root only, and each element is a root: two fields
 * would share their ids, and one would be named by the label of both (https://github.com/preactjs/preact/issues/3781).
 */
export function useId() {
  const [id] = useState(() => `payaloud-${(made += 1)}`);
  return id;
}
