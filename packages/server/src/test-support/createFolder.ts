import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let root: string | null = null;

/** A new, empty folder. The run that started the tests removes it with all others. */
export function createFolder(name: string): string {
  root ??= createRoot();
  return mkdtempSync(join(root, `${name}-`));
}

function createRoot(): string {
  const created = mkdtempSync(join(tmpdir(), 'payaloud-server-'));
  // The user postgres must reach its folders in it.
  chmodSync(created, 0o755);
  return created;
}
