import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A result on disk, so that a run that was stopped goes on, and a table with other thresholds takes seconds. */
export interface KeptResult {
  /** Null if it was never written. */
  read(): Buffer | null;
  write(bytes: Uint8Array): void;
}

/**
 * The result of a slow step. It is found again if everything in `key` is the same: sound, words, and the version of the
 * code (`sourceVersion`).
 */
export function keptResult(step: string, ...key: readonly (string | Float32Array)[]): KeptResult {
  const hash = createHash('sha256');
  for (const part of key) hash.update(typeof part === 'string' ? `${part}\n` : new Uint8Array(part.slice().buffer));
  const path = join(folder, step, hash.digest('hex').slice(0, 32));
  return {
    read: () => (existsSync(path) ? readFileSync(path) : null),
    write(bytes) {
      mkdirSync(join(folder, step), { recursive: true });
      writeFileSync(`${path}.part`, bytes);
      renameSync(`${path}.part`, path);
    },
  };
}

/** As `keptResult`, for data that JSON can hold. */
export async function remember<T>(kept: KeptResult, make: () => Promise<T>): Promise<T> {
  const known = kept.read();
  if (known) return JSON.parse(known.toString()) as T;
  const made = await make();
  kept.write(Buffer.from(JSON.stringify(made)));
  return made;
}

/**
 * The version of source code: a hash of files and folders, without tests.
 *
 * @param paths relative to the root of the repository.
 */
export function sourceVersion(...paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.map((one) => join(root, one))) {
    const inFolder = path.endsWith('.ts') ? [] : readdirSync(path, { recursive: true, encoding: 'utf8' });
    const files = path.endsWith('.ts') ? [path] : inFolder.map((name) => join(path, name)).toSorted();
    for (const file of files) if (/(?<!\.test)\.ts$/.test(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = process.env.PAYALOUD_SPEECH_CACHE ?? join(tmpdir(), 'payaloud-speech-results');
