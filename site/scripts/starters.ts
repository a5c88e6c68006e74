import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import type * as Starters from '../../test/packaging/starters.ts';
import { root } from './addresses.ts';

const downloads = join(dirname(fileURLToPath(import.meta.url)), '..', 'public', 'starters');

/** Writes each starter of `test/packaging/starters.ts` as an archive, the same bytes for the same files. */
export async function writeStarters(): Promise<void> {
  const script = join(root, 'test', 'packaging', 'starters.ts');
  const { module } = await runnerImport<typeof Starters>(script, {
    configFile: false,
    root,
    logLevel: 'error',
  });
  rmSync(downloads, { recursive: true, force: true });
  mkdirSync(downloads, { recursive: true });
  for (const name of Object.keys(module.starters) as (keyof typeof module.starters)[]) {
    const files = Object.entries(module.downloadOf(name));
    const archive = Buffer.concat([
      ...files.flatMap(([path, text]) => entryOf(`payaloud-${name}/${path}`, text)),
      Buffer.alloc(1024),
    ]);
    writeFileSync(join(downloads, `payaloud-${name}.tar.gz`), gzipSync(archive));
  }
}

/** A file in the format `ustar`: a header of 512 bytes, and the text in blocks of 512 bytes. */
function entryOf(path: string, text: string): readonly Buffer[] {
  const body = Buffer.from(text);
  const header = Buffer.alloc(512);
  if (Buffer.byteLength(path) > 100) throw new Error(`The path is too long for an archive: ${path}`);
  header.write(path, 0);
  for (const [at, value, digits] of [
    [100, 0o644, 7],
    [108, 0, 7],
    [116, 0, 7],
    [124, body.length, 11],
    [136, 0, 11],
  ] as const)
    header.write(value.toString(8).padStart(digits, '0'), at);
  // The sum counts its own place as spaces.
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
}
