import { existsSync } from 'node:fs';

export interface MissingForOrca {
  /** Names of Debian and Ubuntu packages. Empty if nothing is missing. */
  readonly packages: readonly string[];
  /** One sentence that names the packages and the command that installs them. Empty if nothing is missing. */
  readonly message: string;
}

export interface OrcaPrograms {
  /** The browser that is driven. Default: Debian's or Ubuntu's `chromium`, or Debian's `firefox-esr`. */
  readonly executablePath?: string;
}

export const orcaPath = '/usr/bin/orca';
export const atSpiLauncherPath = '/usr/libexec/at-spi-bus-launcher';
export const busPath = '/usr/bin/dbus-daemon';
export const screenPath = '/usr/bin/Xvfb';
export const keysPath = '/usr/bin/xdotool';
export const windowManagerPath = '/usr/bin/openbox';

const programs: Readonly<Record<string, string>> = {
  orca: orcaPath,
  'at-spi2-core': atSpiLauncherPath,
  dbus: busPath,
  xvfb: screenPath,
  xdotool: keysPath,
  'util-linux': '/usr/bin/setpriv',
};

/** A kind of browser that a desk can have. `other`: whatever the caller opens. */
export type BrowserName = 'chromium' | 'firefox' | 'other';

type FoundBrowser = Exclude<BrowserName, 'other'>;

/** By kind: the package that brings the browser, and where it lies. */
const browsers: Readonly<Record<FoundBrowser, { readonly name: string; readonly paths: readonly string[] }>> = {
  chromium: { name: 'chromium', paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser'] },
  firefox: { name: 'firefox-esr', paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'] },
};

/** The given browser, or the one that apt installs. */
export function browserPathOf({ executablePath }: OrcaPrograms, browser: FoundBrowser): string {
  const { name, paths } = browsers[browser];
  return executablePath ?? paths.find((path) => existsSync(path)) ?? name;
}

/**
 * Finds which packages Orca needs and this machine lacks. Orca runs on Linux only.
 *
 * @example
 *   const { packages } = findMissingForOrca();
 */
export function findMissingForOrca(options: OrcaPrograms = {}, browser: BrowserName = 'chromium'): MissingForOrca {
  const needed = Object.entries({
    ...programs,
    // Chromium takes keys without a window manager. Firefox and WebKitGTK do not.
    ...(browser !== 'chromium' && { openbox: windowManagerPath }),
    ...(browser !== 'other' && { [browsers[browser].name]: browserPathOf(options, browser) }),
  });
  const packages = needed.flatMap(([name, path]) => (existsSync(path) ? [] : [name]));
  if (packages.length === 0) return { packages, message: '' };
  const install = `apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (process.platform !== 'linux')
    return { packages, message: `Orca runs on Linux only. On Debian or Ubuntu: ${install}` };
  return { packages, message: `Orca needs ${packages.join(', ')}. On Debian or Ubuntu: ${install}` };
}
