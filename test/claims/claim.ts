import type { ComponentName, Criterion } from './criteria';

/** A test that fails if the criterion is violated, and a violation that was planted to see it fail. */
interface Proof {
  readonly project: 'node' | 'jsdom' | 'browser' | 'storybook' | 'end-to-end' | 'long' | 'orca';
  readonly file: string;
  /** Part of the test's name. Default: every test of the file. */
  readonly test?: string;
  /** A change of one file that violates the criterion. */
  readonly plant: { readonly file: string; readonly find: string; readonly replace: string };
}

export type Claim = {
  readonly criteria: readonly Criterion[];
  readonly of: 'every' | readonly ComponentName[];
} & (
  | { readonly proof: Proof }
  /** The look or the walk of a person, because no test proves it. */
  | { readonly byHand: string }
  /** Why it is left to the page, or not known. */
  | { readonly notClaimed: string }
  /** Why there is nothing that could violate it. */
  | { readonly notApplicable: string }
);
