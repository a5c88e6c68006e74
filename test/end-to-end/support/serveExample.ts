import { cpSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askBuilder, hasBuilder } from './askBuilder';

export interface ServedExample {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves `examples/checkout` on a free local port, as shoppers get it. It is built once, because a browser takes seconds for hundreds of
 * sources. The files of a project with a builder share one server and its shop.
 *
 * @param publicDir more files to serve, such as the speech models. Default: none.
 * @param host WebAuthn needs a name.
 */
export async function serveExample(
  publicDir?: string,
  host: '127.0.0.1' | 'localhost' = '127.0.0.1',
): Promise<ServedExample> {
  if (publicDir === undefined && hasBuilder()) return { url: await askBuilder('site', host), close: async () => {} };
  const files = await builtExample();
  const { serveBuiltExample } = await import('./builds');
  const { url, close } = await serveBuiltExample(publicDir === undefined ? files : besides(files, publicDir));
  return { url: url.replace('127.0.0.1', host), close };
}

/** The folder of the built example. */
export function builtExample(): Promise<string> {
  return askBuilder('example');
}

/** A folder with both: the built files, and links to what `publicDir` holds. */
function besides(files: string, publicDir: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-example-'));
  cpSync(files, folder, { recursive: true });
  for (const name of readdirSync(publicDir)) symlinkSync(join(publicDir, name), join(folder, name));
  return folder;
}
