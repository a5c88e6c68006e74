// Writes docs/reference: every public name with its docstring, declaration and example, error codes, parts, and tokens.
//
//   node scripts/make-reference.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPages } from './reference/formatPages.mjs';
import { root } from './reference/publicApi.mjs';

const folder = join(root, 'docs', 'reference');
mkdirSync(folder, { recursive: true });
for (const [name, text] of await formatPages()) writeFileSync(join(folder, `${name}.md`), text);
