import type { ClaimAnswer, PayeeNews } from '@payaloud/core/internal/received';
import { money } from '@payaloud/core/money';

/** A server with the news of one payee, as it keeps its promises: the facts of `payeeNewsFacts`, in memory. */
export function createPayeeServer({ leaseMs = 30_000 } = {}) {
  const all: { readonly id: string; heard: boolean }[] = [];
  let lease: { readonly device: string; readonly until: number } | null = null;
  const news = (): readonly PayeeNews[] =>
    all
      .map(({ id, heard }) => ({ id, heard, kind: 'received', amount: money(100, 'USD'), payer: null }) as const)
      .reverse();
  return {
    news,
    add() {
      all.push({ id: `n${all.length}`, heard: false });
    },
    claim(device: string, now: number): ClaimAnswer {
      if (lease && lease.device !== device && lease.until > now)
        return { kind: 'taken', retryAfterMs: lease.until - now };
      lease = { device, until: now + leaseMs };
      return { kind: 'granted', forMs: leaseMs, news: news() };
    },
    hear(device: string, ids: readonly string[], isRelease: boolean): readonly string[] {
      for (const one of all) if (ids.includes(one.id)) one.heard = true;
      if (isRelease && lease?.device === device) lease = null;
      return ids;
    },
  };
}
