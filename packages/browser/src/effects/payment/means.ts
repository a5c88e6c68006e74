/** The means of each payment. Only the page's memory holds them. */
export interface MeansOfPayments {
  /** For the payment that begins while `begin` runs. Returns what `begin` returns. */
  hand<Result>(means: unknown, begin: () => Result): Result;
  /** A payment has begun: it keeps what was handed over, or what is chosen now. */
  take(paymentId: string): void;
  /** After a reload nothing is kept, and what is chosen now counts. */
  of(paymentId: string): unknown;
}

/** @param chosen what the payer has chosen now. Read when Pay is pressed: a later choice does not change a payment. */
export function createMeans(chosen: () => unknown): MeansOfPayments {
  const taken = new Map<string, unknown>();
  let handed: { readonly means: unknown } | null = null;
  return {
    hand(means, begin) {
      handed = { means };
      try {
        return begin();
      } finally {
        handed = null;
      }
    },
    take: (paymentId) => void taken.set(paymentId, handed ? handed.means : chosen()),
    of: (paymentId) => (taken.has(paymentId) ? taken.get(paymentId) : chosen()),
  };
}
