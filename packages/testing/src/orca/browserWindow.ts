import { browserPathOf, type OrcaPrograms } from './findMissingForOrca';

/** The parts of Playwright's page that are needed. */
export interface DrivenPage {
  goto(url: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
}

/** `chromium` or `firefox` of `playwright`, `playwright-core` or `@playwright/test`. */
export interface BrowserLauncher<Page extends DrivenPage> {
  launchPersistentContext(folder: string, options: LaunchOptions): Promise<LaunchedBrowser<Page>>;
}

interface LaunchOptions {
  executablePath: string;
  channel?: string;
  headless: boolean;
  viewport: null;
  args: string[];
  env: Record<string, string>;
  firefoxUserPrefs?: Record<string, string | number | boolean>;
}

interface LaunchedBrowser<Page> {
  pages(): Page[];
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Exactly one browser. `openWindow` opens any other, such as WebKitGTK's, in a window that fills the screen. */
export type DrivenBrowser<Page extends DrivenPage> =
  | { readonly chromium: BrowserLauncher<Page>; readonly firefox?: undefined; readonly openWindow?: undefined }
  | { readonly firefox: BrowserLauncher<Page>; readonly chromium?: undefined; readonly openWindow?: undefined }
  | {
      readonly openWindow: (options: WindowOptions) => Promise<BrowserWindow<Page>>;
      readonly chromium?: undefined;
      readonly firefox?: undefined;
    };

export interface BrowserWindow<Page> {
  readonly page: Page;
  close(): Promise<void>;
}

export interface WindowOptions {
  /** For the browser's profile. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Of the screen, in pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

/** In ms. A browser that does not close by then is killed with its screen. */
const closeMs = 5_000;

/**
 * `--test-type` and `--kiosk` hide the browser's bars, which Orca would read and Tab would visit.
 * `--enable-speech-dispatcher` sends page speech to the recorder.
 */
const chromiumArgs = [
  '--no-sandbox',
  '--test-type',
  '--kiosk',
  '--hide-scrollbars',
  '--force-renderer-accessibility',
  '--enable-speech-dispatcher',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

/** Playwright drives the Firefox that a user has over WebDriver BiDi, if it is told this channel. */
const firefoxChannel = 'moz-firefox';
/** Firefox builds its accessibility tree only for a reader that it knows, unless it is told to. */
const firefoxPrefs = { 'accessibility.force_disabled': -1, 'browser.aboutwelcome.enabled': false };

/** Opens a real window, because a headless browser tells Orca nothing of the focus. */
export async function openBrowserWindow<Page extends DrivenPage>(
  browser: DrivenBrowser<Page>,
  options: WindowOptions & OrcaPrograms,
): Promise<BrowserWindow<Page>> {
  if (browser.openWindow) return await browser.openWindow(options);
  const { folder, env, size } = options;
  const executablePath = browserPathOf(options, browser.firefox ? 'firefox' : 'chromium');
  const common = { executablePath, headless: false, viewport: null } as const;
  if (browser.firefox)
    return await launched(
      browser.firefox.launchPersistentContext(folder, {
        ...common,
        channel: firefoxChannel,
        args: ['--kiosk'],
        env: { ...env, GNOME_ACCESSIBILITY: '1' },
        firefoxUserPrefs: firefoxPrefs,
      }),
    );
  // Without a window manager, `--kiosk` fills no screen.
  const place = ['--window-position=0,0', `--window-size=${size.width},${size.height}`];
  return await launched(
    browser.chromium.launchPersistentContext(folder, {
      ...common,
      args: [...chromiumArgs, ...place],
      env: { ...env },
    }),
  );
}

async function launched<Page>(launching: Promise<LaunchedBrowser<Page>>): Promise<BrowserWindow<Page>> {
  const context = await launching;
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    async close() {
      const late = new Promise<void>((resolve) => setTimeout(resolve, closeMs).unref());
      await Promise.race([context.close().catch(() => {}), late]);
    },
  };
}
