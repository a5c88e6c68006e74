import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Packs a built package as it is published. Returns the path of the tarball. */
export function packPackage(name: string, folder: string): string {
  const { devEngines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const tarball = join(folder, `${name}.tgz`);
  execFileSync('npx', ['--yes', `pnpm@${devEngines.packageManager.version}`, 'pack', '--out', tarball], {
    cwd: join(root, 'packages', name),
  });
  return tarball;
}

interface Manifest {
  devEngines: { packageManager: { version: string } };
}
