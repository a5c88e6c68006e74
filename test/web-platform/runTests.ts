import type { Browser } from 'playwright';
import type { ServedTests } from './serveTests';

/** Each test of a file by its name. True if it passed. */
export type Results = ReadonlyMap<string, boolean>;

interface HarnessResults {
  readonly tests: readonly { readonly name: string; readonly status: number }[];
}

/**
 * Runs files of web-platform-tests one after the other, each in a page of its own.
 *
 * @param script runs in each page before the tests.
 */
export async function runTests(
  browser: Browser,
  served: ServedTests,
  files: readonly string[],
  script = '',
): Promise<ReadonlyMap<string, Results>> {
  const results = new Map<string, Results>();
  for (const file of files) {
    const page = await browser.newPage();
    // The data's testharnessreport.js and testdriver-vendor.js look for this, and leave the results.
    await page.exposeFunction('__click', (x: number, y: number) => page.mouse.click(x, y));
    await page.addInitScript({ content: script });
    await page.goto(served.urlOf(file));
    const { tests } = await page.evaluate(
      () => (window as unknown as { __results: Promise<HarnessResults> }).__results,
    );
    results.set(file, new Map(tests.map(({ name, status }) => [name, status === 0])));
    await page.close();
  }
  return results;
}
