import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../../test/packaging/guides.ts';

const blocks = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'blocks');

/** The guides that the site shows at work. */
const guides = ['amount', 'payment', 'identity', 'checkout'];

/** Writes the blocks of these guides as files, as `test/packaging` cuts, compiles and runs them. */
export function writeBlocks(): void {
  mkdirSync(blocks, { recursive: true });
  for (const { name, code } of guides.flatMap(filesOf)) writeFileSync(join(blocks, name), code);
}
