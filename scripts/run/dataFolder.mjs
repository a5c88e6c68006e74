import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The folder of other people's data, which `PAYALOUD_DATA` names. By default a folder beside the checkout; this is the only place
 * that knows it.
 */
export const dataFolder = process.env.PAYALOUD_DATA ?? resolve(root, '..', 'shared', 'data');

/** Its folders, and the name of what each holds. */
const contents = {
  amounts: 'collected amounts',
  gestures: 'drawings',
  strangers: "other people's applications",
  voices: 'recorded voices',
  wpt: 'web-platform-tests',
};

/** One line that says which tests are skipped, and why. Null if nothing is missing. */
export function skippedWithoutData(folder = dataFolder) {
  const missing = Object.keys(contents).filter((name) => !existsSync(join(folder, name)));
  if (missing.length === 0) return null;
  const names = missing.map((name) => contents[name]).join(', ');
  return `SKIPPED tests of ${names}: they need data of other people, which is not part of this project (PAYALOUD_DATA).`;
}
