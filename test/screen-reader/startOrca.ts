import { execFileSync, spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createSpeechRecorder, type SpeechRecorder } from '@payaloud/testing/node';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { chromiumPath } from '../../scripts/chromium';

export interface Orca {
  /** All of Orca's speech, in order. */
  readonly recorder: SpeechRecorder;
  /**
   * Opens a URL in a real window that Orca reads. Resolves when Orca has nothing more to say about it. Its speech at
   * load is discarded, because it differs from run to run.
   */
  open(url: string): Promise<Page>;
  /** Presses real keys of the X server, by X names (`Tab`, `Return`, `shift+Tab`, `period`). Orca sees no others. */
  press(...keys: readonly string[]): void;
  /** Stops everything that was started. */
  stop(): Promise<void>;
}

/** Debian packages that Orca needs and that this machine lacks. */
export function findMissingForOrca(): readonly string[] {
  const programs: Record<string, string> = {
    orca: '/usr/bin/orca',
    'at-spi2-core': atSpiLauncher,
    dbus: '/usr/bin/dbus-daemon',
    xvfb: '/usr/bin/Xvfb',
    xdotool: '/usr/bin/xdotool',
    chromium: chromiumPath,
  };
  return Object.keys(programs).filter((name) => !existsSync(programs[name] ?? ''));
}

/**
 * Starts a separate desktop (X server, session bus, Orca) with a Chromium window. The speech recorder is its voice.
 *
 * Orca runs once per user and looks for other instances by process name. In its own process namespace it finds none.
 * That requires root, which containers have. Without root, only one Orca can run at a time, and not beside the user's
 * own.
 */
export async function startOrca({ msPerCharacter = 0 }: { msPerCharacter?: number } = {}): Promise<Orca> {
  const recorder = await createSpeechRecorder({ msPerCharacter });
  const home = await mkdtemp(join(tmpdir(), 'payaloud-orca-'));
  const processes: ChildProcess[] = [];
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    LANG: 'C.UTF-8',
    ...recorder.env,
  };
  let context: BrowserContext | undefined;

  function start(command: string, ...args: readonly string[]): ChildProcess {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    const child = spawn('setpriv', [...bound, command, ...args], { env, detached: true, stdio });
    processes.push(child);
    return child;
  }

  async function stop() {
    await context?.close().catch(() => {});
    for (const child of processes.toReversed()) endGroup(child);
    await recorder.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    await writeSettings(home, env.XDG_RUNTIME_DIR ?? '');
    const screen = ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
    env.DISPLAY = `:${await firstLine(start('/usr/bin/Xvfb', ...screen))}`;
    const bus = start('/usr/bin/dbus-daemon', '--session', '--nofork', '--print-address=1');
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
    start(atSpiLauncher, '--launch-immediately', '--a11y=1', '--screen-reader=1');
    start('/usr/bin/orca');
    await recorder.waitFor(/Screen reader on/i, 30_000);
    context = await chromium.launchPersistentContext(join(home, 'browser'), {
      executablePath: chromiumPath,
      headless: false,
      viewport: null,
      args: windowArgs,
      env,
    });
  } catch (error) {
    await stop();
    throw error;
  }

  const page = context.pages()[0] ?? (await context.newPage());
  const xdotool = (...args: readonly string[]) => void execFileSync('/usr/bin/xdotool', args, { env });
  return {
    recorder,
    async open(url) {
      await page.goto(url);
      // The page gets the focus only after a click. The edge has no controls.
      xdotool('mousemove', `${width - 4}`, `${height / 2}`, 'click', '1');
      await page.waitForFunction(() => document.hasFocus());
      await untilQuiet(recorder);
      recorder.clear();
      return page;
    },
    press: (...keys) => xdotool('key', '--delay', '30', ...keys),
    stop,
  };
}

const width = 1280;
const height = 900;
const atSpiLauncher = '/usr/libexec/at-spi-bus-launcher';

/**
 * Everything we start ends with us, however we end, and so do its children. As root, a process namespace ends as a
 * whole; otherwise a process group does. The bus launcher's bus would otherwise outlive it.
 */
const namespace = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'];
const bound = ['--pdeathsig', 'KILL', ...(process.getuid?.() === 0 ? namespace : [])];

/** `--test-type` and `--kiosk` hide the browser's bars, which Orca would read and Tab would visit. */
const windowArgs = [
  '--no-sandbox',
  '--test-type',
  '--kiosk',
  '--force-renderer-accessibility',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/** Orca's default settings, except that it does not read the whole page at load, nor the names of keys. */
async function writeSettings(home: string, runtime: string) {
  const file = join(home, '.local/share/orca/user-settings.conf');
  await mkdir(dirname(file), { recursive: true });
  await mkdir(runtime, { recursive: true });
  await chmod(runtime, 0o700);
  const profile = {
    profile: ['Default', 'default'],
    sayAllOnLoad: false,
    pageSummaryOnLoad: false,
    enableKeyEcho: false,
    enableEchoByCharacter: true,
    enableBraille: false,
  };
  const settings = { general: {}, profiles: { default: profile }, pronunciations: {}, keybindings: {} };
  await writeFile(file, JSON.stringify(settings));
}

/** Does not wait for "Finished loading …", because Orca omits it while the browser is still starting. */
async function untilQuiet({ speech }: SpeechRecorder) {
  for (let said = -1; said !== speech.length;) {
    said = speech.length;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
}

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')).trim());
    });
    stdout?.once('close', () => reject(new Error('ended before it printed its address')));
  });
}

function endGroup({ pid }: ChildProcess) {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has already ended.
  }
}
