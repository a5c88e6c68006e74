import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { readPages } from './readSite';
import { serveSite, type ServedSite } from './serveSite';

/** Pages of the reference with headings. */
const addresses = [...readPages()].flatMap(([address, html]) =>
  /^\/reference\/[^/]+\/$/.test(address) && html.includes('<h3 id=') ? [address] : [],
);

let browser: Browser;
let site: ServedSite;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

it.each(addresses)(
  '%s breaks no heading inside of a word in a narrow window, and keeps the words whole',
  async (address) => {
    await page.goto(site.host + address);
    const headings = await page.evaluate(linesOfHeadings);
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.flat().filter((line) => /^[a-z\d]/.test(line.text) && /[A-Za-z\d]$/.test(line.before))).toEqual([]);
    expect(await page.getByText('wbr').count()).toBe(0);
  },
);

/** Each line of each heading, with the text before it. Runs in the page. */
function linesOfHeadings() {
  return [...document.querySelectorAll('.sl-markdown-content :is(h2, h3, h4)')].map((heading) => {
    const lines: { before: string; text: string; top: number }[] = [];
    const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    let before = '';
    while (texts.nextNode()) {
      const { data } = texts.currentNode as Text;
      for (let at = 0; at < data.length; at += 1) {
        const range = document.createRange();
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + 1);
        const { top, height } = range.getBoundingClientRect();
        const last = lines.at(-1);
        if (last && Math.abs(last.top - top) < height / 2) last.text += data[at];
        else lines.push({ before, text: data[at] ?? '', top });
        before += data[at];
      }
    }
    return lines;
  });
}
