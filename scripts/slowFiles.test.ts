import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { slowFiles } from './run/slowFiles.mjs';

it('`npm run test:quick` leaves out only files that are there', () => {
  const missing = slowFiles.filter((path) => !existsSync(fileURLToPath(new URL(`../${path}`, import.meta.url))));
  expect(missing).toEqual([]);
});
