import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the packages of a folder outside the workspace, unless it has them. Its `package.json` pins each version. */
export function installFolder(folder: string): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  const quietly = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--legacy-peer-deps'];
  execFileSync('npm', ['install', ...quietly], { cwd: folder, stdio: 'inherit' });
}
