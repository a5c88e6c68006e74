import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'payaloud-server-';
let root: string | null = null;

/**
 * A new, empty folder. Vitest kills its workers, so that they cannot clean up: each process removes first what the dead have left.
 */
export function createFolder(name: string): string {
  root ??= createRoot();
  return mkdtempSync(join(root, `${name}-`));
}

function createRoot(): string {
  for (const found of readdirSync(tmpdir())) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(found)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(tmpdir(), found), { recursive: true, force: true });
  }
  const created = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // The user postgres must reach its folders in it.
  chmodSync(created, 0o755);
  process.once('exit', () => rmSync(created, { recursive: true, force: true }));
  return created;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
