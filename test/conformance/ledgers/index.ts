import { classOf, type ClassPatterns, type RowClass } from './classes';

/** By the tag of its language. A language without a file excuses no row. */
const files = import.meta.glob<Ledger>(['./*.ts', '!./index.ts', '!./classes.ts'], { eager: true });

interface Ledger {
  readonly ledger: ReadonlyMap<string, string>;
  /** Rows whose expected value is a mistake, so that another amount is not wrong. Default: none. */
  readonly misjudged?: readonly string[];
  /** Default: only what is the same in every language. */
  readonly patterns?: ClassPatterns;
}

/** Rows in which the source made an error, by id, each with the error. At most ten in a language. */
export function ledgerOf(tag: string): ReadonlyMap<string, string> {
  return files[`./${tag}.ts`]?.ledger ?? new Map();
}

/** Rows of the ledger whose expected value is a mistake, so that another amount is not wrong. */
export function misjudgedIn(tag: string): readonly string[] {
  return files[`./${tag}.ts`]?.misjudged ?? [];
}

/** The class of an utterance that is not an amount to pay, or that has two readings. Null for any other. */
export function classIn(tag: string, utterance: string): RowClass | null {
  return classOf(utterance, files[`./${tag}.ts`]?.patterns ?? {});
}
