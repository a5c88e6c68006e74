import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The code of each example of README.md, in order. */
export function readmeSnippets(): readonly string[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return [...readme.matchAll(/```tsx\n(.*?)```/gs)].map(([, code]) => code ?? '');
}
