import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBrailleRecorder, type BrailleLine } from '../braille-recorder';
import { createSpeechRecorder, type SpeechRecorder, type SpeechRecorderOptions } from '../speech-recorder';
import { createBoundProcesses, firstLine } from './boundProcess';
import { openBrowserWindow, type BrowserWindow, type DrivenBrowser, type DrivenPage } from './browserWindow';
import {
  atSpiLauncherPath,
  busPath,
  findMissingForOrca,
  keysPath,
  orcaPath,
  screenPath,
  windowManagerPath,
  type BrowserName,
  type OrcaPrograms,
} from './findMissingForOrca';
import { pressUntilFelt } from './feltInPage';
import { createFollowedPage, type FollowedPage } from './followedPage';
import { hearOrca, type HeardOrca } from './hearOrca';
import { writeOrcaHome, type OrcaSettings } from './orcaSettings';
import { PayaloudTestingError } from '../PayaloudTestingError';

export type OrcaOptions<Page extends DrivenPage> = DeskOptions & DrivenBrowser<Page>;

interface DeskOptions extends OrcaPrograms {
  /** Default: `quiet`. */
  readonly settings?: OrcaSettings;
  /** Time that a voice takes to speak, in ms per character. Default 0. Each text takes 100 ms or more. */
  readonly msPerCharacter?: number;
  /** Voices that the page finds. Default: one English voice. */
  readonly voices?: SpeechRecorderOptions['voices'];
  /** Width of the braille display, 1 or more. Default 40. */
  readonly brailleCells?: number;
  /**
   * Orca writes its own log to this file. It has every accessibility event and the reason why Orca ignored it: about 300
   * lines for each key. Default: no log.
   */
  readonly debugFile?: string;
}

export interface Orca<Page> extends HeardOrca {
  /** Every voice on one timeline: Orca's, and the page's own (`speechSynthesis`). */
  readonly recorder: SpeechRecorder;
  /** Lines on the braille display, in order, since the start or the last `clear()`. */
  readonly braille: readonly BrailleLine[];
  readonly page: Page;
  /**
   * As `show`, and waits until Orca has said nothing for two seconds. Its speech at load is discarded, because it differs
   * from run to run.
   */
  open(url: string): Promise<Page>;
  /**
   * Opens a URL and resolves once Orca follows the focus in it and has handled the end of loading. The page's first element
   * is then a button of ours with the focus. It goes away with the first key after the focus has left it. Discards nothing.
   */
  show(url: string): Promise<Page>;
  /** Presses real keys of the X server, by X names (`Tab`, `Return`, `shift+Tab`, `period`). Orca sees no others. */
  press(...keys: readonly string[]): void;
  /** Holds a real key down, which then repeats. Returns its release. */
  hold(key: string): () => void;
  /**
   * Presses real keys that are meant for the page, and resolves once it has felt them. Orca takes letters and arrow keys
   * for itself in its browse mode, which lasts a moment longer than its words "Focus mode". A key that it took is
   * pressed again, four times at most.
   */
  pressInPage(...keys: readonly string[]): Promise<void>;
  /** Stops everything that was started, and removes its files. */
  stop(): Promise<void>;
}

/** In ms. At a load of 27 on two cores, Orca missed the end of texts that took no time (26 November 2026). */
const minMs = 100;

/** In pixels. */
const width = 1280;
const height = 900;

/**
 * Starts a separate desktop (X server, session bus, Orca) with a window of Chromium, Firefox or a browser that the caller opens. The
 * speech recorder is its voice and the braille recorder its display. Linux only.
 *
 * Orca runs once per user and looks for other instances by process name. In its own process namespace it finds none.
 * That requires root, which containers have. Without root, only one Orca can run at a time, and not beside the user's
 * own.
 *
 * @throws PayaloudTestingError `package-missing`, with the command that installs the packages; `not-started`.
 * @example
 *   import { chromium } from 'playwright';
 *
 *   const orca = await startOrca({ chromium });
 *   await orca.open('http://localhost:5173');
 *   console.log(orca.texts());
 */
export async function startOrca<Page extends DrivenPage>(options: OrcaOptions<Page>): Promise<Orca<Page>> {
  const browser = browserNameOf(options);
  const missing = findMissingForOrca(options, browser);
  if (missing.packages.length > 0) throw new PayaloudTestingError('package-missing', missing.message);

  const home = await mkdtemp(join(tmpdir(), 'payaloud-orca-'));
  const { msPerCharacter = 0, voices } = options;
  const recorder = await createSpeechRecorder({ msPerCharacter, minMs, ...(voices && { voices }) });
  const display = await createBrailleRecorder({ cells: options.brailleCells ?? 40 });
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    LANG: 'C.UTF-8',
    ...recorder.env,
    ...display.env,
  };
  const processes = createBoundProcesses(env);
  let window: BrowserWindow<Page> | undefined;
  let followed: FollowedPage;
  const xdotool = (...args: readonly string[]) => void execFileSync(keysPath, args, { env });
  const press = (...keys: readonly string[]) => xdotool('key', '--delay', '30', ...keys);
  const click = () => xdotool('mousemove', `${width / 2}`, `${height / 2}`, 'click', '1');

  async function stop() {
    await window?.close();
    await processes.stop();
    await recorder.stop();
    await display.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }

  try {
    await writeOrcaHome(home, join(home, 'run'), options.settings ?? 'quiet');
    const screen = ['-displayfd', '1', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
    env.DISPLAY = `:${await firstLine(processes.start(screenPath, ...screen))}`;
    const bus = processes.start(busPath, '--session', '--nofork', '--print-address=1');
    env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus);
    processes.start(atSpiLauncherPath, '--launch-immediately', '--a11y=1', '--screen-reader=1');
    processes.start(orcaPath, ...(options.debugFile ? ['--debug-file', options.debugFile] : []));
    await untilStarted(recorder);
    if (browser !== 'chromium') processes.start(windowManagerPath);
    window = await openBrowserWindow(options, {
      folder: join(home, 'browser'),
      ...(options.executablePath && { executablePath: options.executablePath }),
      env,
      size: { width, height },
    });
    followed = await createFollowedPage(window.page, recorder, { click, press, saysNewNames: browser === 'chromium' });
  } catch (error) {
    await stop();
    throw error;
  }

  const { page } = window;
  const heard = hearOrca(recorder);

  function clear() {
    heard.clear();
    display.clear();
  }

  async function show(url: string) {
    await followed.open(url);
    return page;
  }

  return {
    ...heard,
    clear,
    recorder,
    braille: display.lines,
    page,
    async open(url) {
      await show(url);
      await untilQuiet(recorder);
      clear();
      return page;
    },
    show,
    press,
    hold(key) {
      xdotool('keydown', key);
      return () => xdotool('keyup', key);
    },
    async pressInPage(...keys) {
      for (const key of keys) await pressUntilFelt(page, () => press(key), key);
    },
    stop,
  };
}

function browserNameOf<Page extends DrivenPage>({ openWindow, firefox }: DrivenBrowser<Page>): BrowserName {
  if (openWindow) return 'other';
  return firefox ? 'firefox' : 'chromium';
}

/** In ms. Orca's first words took 9 s at a load of 13 on two cores (November 2026). */
const startMs = 30_000;

async function untilStarted(recorder: SpeechRecorder) {
  try {
    await recorder.waitFor(/Screen reader on/i, startMs);
  } catch (cause) {
    const message = `Orca said nothing within ${startMs / 1_000} s. Without root, only one Orca can run per user.`;
    throw new PayaloudTestingError('not-started', `${message} ${String(cause)}`);
  }
}

/** In ms. */
const quietMs = 2_000;

async function untilQuiet({ speech }: SpeechRecorder) {
  for (let said = -1; said !== speech.length;) {
    said = speech.length;
    await new Promise((resolve) => setTimeout(resolve, quietMs));
  }
}
