import type ts from 'typescript';

/** Absolute path of the repository. */
export const root: string;

export interface PublicName {
  readonly name: string;
  /** A component is a function. */
  readonly kind: 'type' | 'class' | 'function' | 'constant';
  /** The docstring without its tags. */
  readonly doc: string;
  /** The tags besides `@example`. */
  readonly tags: readonly { readonly name: string; readonly text: string }[];
  readonly examples: readonly string[];
  /** The declaration, without the code of functions and classes. */
  readonly code: string;
  /** Path of the declaration from the root. */
  readonly file: string;
}

export interface PublicEntry {
  /** For example `@payaloud/core/money`. */
  readonly specifier: string;
  readonly names: readonly PublicName[];
}

export interface PublicApi {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  readonly packages: readonly { readonly folder: string; readonly entries: readonly PublicEntry[] }[];
}

export function readPublicApi(): PublicApi;
