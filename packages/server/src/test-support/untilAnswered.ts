import { StoreError } from '../store/StoreError';

/** Tries again as a server does whose database is too busy to answer in time. */
export async function untilAnswered<Result>(run: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
    }
  }
}

export function isUnavailable(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'unavailable';
}
