import { existsSync } from 'node:fs';

export interface MissingForOrca {
  /** Names of Debian and Ubuntu packages. Empty if nothing is missing. */
  readonly packages: readonly string[];
  /** One sentence that names the packages and the command that installs them. Empty if nothing is missing. */
  readonly message: string;
}

export interface OrcaPrograms {
  /** The browser that is driven. Default: Debian's or Ubuntu's `chromium`. */
  readonly executablePath?: string;
}

export const orcaPath = '/usr/bin/orca';
export const atSpiLauncherPath = '/usr/libexec/at-spi-bus-launcher';
export const busPath = '/usr/bin/dbus-daemon';
export const screenPath = '/usr/bin/Xvfb';
export const keysPath = '/usr/bin/xdotool';
const chromiumPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

const programs: Readonly<Record<string, string>> = {
  orca: orcaPath,
  'at-spi2-core': atSpiLauncherPath,
  dbus: busPath,
  xvfb: screenPath,
  xdotool: keysPath,
  'util-linux': '/usr/bin/setpriv',
};

/** The given browser, or the one that apt installs. */
export function chromiumPathOf({ executablePath }: OrcaPrograms): string {
  return executablePath ?? chromiumPaths.find((path) => existsSync(path)) ?? 'chromium';
}

/** Finds which packages Orca needs and this machine lacks. Orca runs on Linux only. */
export function findMissingForOrca(options: OrcaPrograms = {}): MissingForOrca {
  const needed = Object.entries({ ...programs, chromium: chromiumPathOf(options) });
  const packages = needed.flatMap(([name, path]) => (existsSync(path) ? [] : [name]));
  if (packages.length === 0) return { packages, message: '' };
  const install = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (process.platform !== 'linux')
    return { packages, message: `Orca runs on Linux only. On Debian or Ubuntu: ${install}` };
  return { packages, message: `Orca needs ${packages.join(', ')}. On Debian or Ubuntu: ${install}` };
}
