import { StoreError } from '../store/StoreError';

/** In ms. A process whose test was stopped must end, too. */
const limitMs = 60_000;

/** Tries again as a server does whose database is too busy to answer in time. */
export async function untilAnswered<Result>(run: () => Promise<Result>): Promise<Result> {
  const end = performance.now() + limitMs;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!isUnavailable(error) || performance.now() > end) throw error;
    }
  }
}

export function isUnavailable(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'unavailable';
}
