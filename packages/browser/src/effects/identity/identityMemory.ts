import type { IdentityMethod } from '@payaloud/core/identity';

/** What outlives a page of the payer's confirmations. */
export interface RememberedIdentity {
  /** Drawings that failed, so that a reload opens no new tries. */
  readonly failures: number;
  /** The way that confirmed the last time, so that it comes first. */
  readonly usual: IdentityMethod | null;
}

export interface IdentityMemory {
  /** No failures and no usual way, where nothing is known. */
  read(): RememberedIdentity;
  write(remembered: RememberedIdentity): void;
}

/** Whoever can clear the site's data clears the template with it; so this needs no better lock than the template has. */
export const localIdentityMemory: IdentityMemory = {
  read() {
    try {
      const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<RememberedIdentity>;
      return { failures: countOf(kept.failures), usual: methodOf(kept.usual) };
    } catch {
      return { failures: 0, usual: null }; // Cookies are blocked: the tries are counted for this page only.
    }
  },
  write(remembered) {
    try {
      localStorage.setItem(key, JSON.stringify(remembered));
    } catch {
      // As above, or the quota is used up.
    }
  },
};

const key = 'payaloud-identity';

/** Not the list of `@payaloud/core/confirmation`, which the page does not load first. */
const methods: Readonly<Record<IdentityMethod, true>> = { drawing: true, passkey: true, device: true, code: true };

function methodOf(kept: unknown): IdentityMethod | null {
  return (Object.keys(methods) as IdentityMethod[]).find((method) => method === kept) ?? null;
}

/** What is no count was not written by us: it opens no further tries. */
function countOf(failures: unknown): number {
  return Math.max(0, Math.floor(Number(failures)) || 0);
}
