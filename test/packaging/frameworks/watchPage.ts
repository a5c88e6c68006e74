import type { Browser, BrowserContext, Page, Response } from 'playwright';

export interface WatchedPage {
  readonly page: Page;
  readonly response: Response | null;
  /** Errors, including those of a hydration that did not match, and everything that the policy blocked. */
  readonly faults: readonly string[];
  /** Scripts that came after the page had loaded. */
  readonly laterScripts: readonly string[];
}

/** Opens an address and collects what goes wrong. `script` runs before the page's own. */
export async function watchPage(browser: Browser | BrowserContext, url: string, script = ''): Promise<WatchedPage> {
  const page = await browser.newPage();
  const faults: string[] = [];
  const laterScripts: string[] = [];
  const state = { isLoaded: false };
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // The browser asks for an icon by itself.
    const { url: from } = message.location();
    if (message.type() === 'error' && !from.endsWith('/favicon.ico')) faults.push(`${message.text()} (${from})`);
  });
  page.on('load', () => (state.isLoaded = true));
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script';
    if (state.isLoaded && isScript && response.ok()) laterScripts.push(new URL(response.url()).pathname);
  });
  await page.exposeFunction('reportBlocked', (blocked: string) => faults.push(`blocked: ${blocked}`));
  await page.addInitScript(reportWhatIsBlocked);
  if (script) await page.addInitScript(script);
  const response = await page.goto(url);
  return { page, response, faults, laterScripts };
}

function reportWhatIsBlocked() {
  const { reportBlocked } = window as unknown as { readonly reportBlocked: (blocked: string) => void };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    reportBlocked(`${effectiveDirective} ${blockedURI}`),
  );
}
