import type { IdentityMethod } from '@payaloud/core/internal/identity';

/** Data about the payer's confirmations that outlives the page. */
export interface RememberedIdentity {
  /** Failed drawings, so that a reload grants no new tries. */
  readonly failures: number;
  /** The method that last confirmed, so that it comes first. */
  readonly usual: IdentityMethod | null;
}

export interface IdentityMemory {
  /** Returns no failures and no usual method if nothing is stored. */
  read(): RememberedIdentity;
  write(remembered: RememberedIdentity): void;
}

/**
 * Anyone who can clear the site's data also clears the template, so this needs no stronger protection than the
 * template.
 */
export const localIdentityMemory: IdentityMemory = {
  read() {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<RememberedIdentity>;
      return { failures: countOf(kept.failures), usual: methodOf(kept.usual) };
    } catch {
      return { failures: 0, usual: null }; // Cookies are blocked, so tries are counted for this page only.
    }
  },
  write(remembered) {
    try {
      localStorage.setItem(key, JSON.stringify(remembered));
    } catch {
      // Cookies are blocked, or the quota is used up.
    }
  },
};

const key = 'payaloud-identity';

/** Not imported from `@payaloud/core/confirmation`, which the page loads later. */
const methods: Readonly<Record<IdentityMethod, true>> = {
  drawing: true,
  passkey: true,
  device: true,
  code: true,
  voice: true,
};

function methodOf(kept: unknown): IdentityMethod | null {
  return (Object.keys(methods) as IdentityMethod[]).find((method) => method === kept) ?? null;
}

/** A stored value that is not a valid count was written by other code, so it grants no further tries. */
function countOf(failures: unknown): number {
  return Math.max(0, Math.floor(Number(failures)) || 0);
}
