/** The parts of Playwright's page that are needed. */
export interface DrivenPage {
  goto(url: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
}

/** `chromium` of `playwright`, `playwright-core` or `@playwright/test`. */
export interface ChromiumLauncher<Page extends DrivenPage> {
  launchPersistentContext(folder: string, options: LaunchOptions): Promise<ChromiumContext<Page>>;
}

interface LaunchOptions {
  executablePath: string;
  headless: boolean;
  viewport: null;
  args: string[];
  env: Record<string, string>;
}

interface ChromiumContext<Page> {
  pages(): Page[];
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export interface ChromiumWindow<Page> {
  readonly page: Page;
  close(): Promise<void>;
}

interface WindowOptions {
  readonly folder: string;
  readonly executablePath: string;
  readonly env: Record<string, string>;
  /** In pixels. Without a window manager, `--kiosk` fills no screen. */
  readonly size: { readonly width: number; readonly height: number };
}

/** In ms. A browser that does not close by then is killed with its screen. */
const closeMs = 5_000;

/**
 * `--test-type` and `--kiosk` hide the browser's bars, which Orca would read and Tab would visit.
 * `--enable-speech-dispatcher` sends page speech to the recorder.
 */
const windowArgs = [
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

/** Opens a real window, because a headless browser tells Orca nothing of the focus. */
export async function openChromiumWindow<Page extends DrivenPage>(
  chromium: ChromiumLauncher<Page>,
  { folder, executablePath, env, size }: WindowOptions,
): Promise<ChromiumWindow<Page>> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: false,
    viewport: null,
    args: [...windowArgs, '--window-position=0,0', `--window-size=${size.width},${size.height}`],
    env,
  });
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    async close() {
      const late = new Promise<void>((resolve) => setTimeout(resolve, closeMs).unref());
      await Promise.race([context.close().catch(() => {}), late]);
    },
  };
}
