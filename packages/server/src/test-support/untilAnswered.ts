import { PayaloudServerError } from '../PayaloudServerError';

/** A process whose test was stopped must end, too. */
const mostTries = 1_000;

/** Tries again as a server does whose database is too busy to answer. */
export async function untilAnswered<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isUnavailable(error) || tries === mostTries) throw error;
    }
  }
}

export function isUnavailable(error: unknown): boolean {
  return error instanceof PayaloudServerError && error.code === 'unavailable';
}
