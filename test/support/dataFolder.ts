import { fileURLToPath } from 'node:url';

/**
 * The folder with test data that others wrote or recorded, which this repository does not hold: `PAYALOUD_DATA`, or a folder beside
 * the checkout. Tests that need it are skipped without it, and say so in one line.
 */
export const dataFolder = process.env.PAYALOUD_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
