/** The folder of other people's data: `PAYALOUD_DATA`, or its default. */
export const dataFolder: string;

/**
 * One line that says which tests are skipped, and why. Null if nothing is missing.
 *
 * @param folder Default: `dataFolder`.
 */
export function skippedWithoutData(folder?: string): string | null;
