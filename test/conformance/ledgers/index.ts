/** By the tag of its language. A language without a file excuses no row. */
const files = import.meta.glob<Ledger>(['./*.ts', '!./index.ts'], { eager: true });

interface Ledger {
  readonly ledger: ReadonlyMap<string, string>;
  /** Rows whose expected value is a mistake, so that another amount is not wrong. Default: none. */
  readonly misjudged?: readonly string[];
}

/** Rows whose expected value is doubtful for a payment, by id, each with the reason. */
export function ledgerOf(tag: string): ReadonlyMap<string, string> {
  return files[`./${tag}.ts`]?.ledger ?? new Map();
}

/** Rows of the ledger whose expected value is a mistake, so that another amount is not wrong. */
export function misjudgedIn(tag: string): readonly string[] {
  return files[`./${tag}.ts`]?.misjudged ?? [];
}
