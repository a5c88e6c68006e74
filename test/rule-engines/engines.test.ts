import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { installFolder } from '../support/installFolder';
import { falseFindingOf } from './falseFindings';
import { createRuleEngines, engineNames, type RuleEngines } from './ruleEngines';

let browser: Browser;
let engines: RuleEngines;

beforeAll(async () => {
  installFolder(fileURLToPath(new URL('.', import.meta.url)));
  engines = createRuleEngines();
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
});

afterAll(async () => {
  await browser?.close();
  await engines?.close();
});

async function judge(body: string) {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>Shop</title><main><h1>Shop</h1>${body}</main></html>`);
  await engines.load(page);
  const { now, later } = await engines.judge(page);
  const problems = [...now, ...(await later)];
  await page.close();
  return problems;
}

/** Violations that each engine must find: an engine that finds nothing in our pages might not have run. */
const planted: Readonly<Record<string, string>> = {
  'a button without a name': '<button></button>',
  'a picture without a text': '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  'a field without a label': '<input>',
};

it.each(Object.entries(planted))('every engine finds %s', async (_name, body) => {
  const found = new Set((await judge(body)).map(({ engine }) => engine));
  expect(engineNames.filter((name) => !found.has(name))).toEqual([]);
});

it('every engine but QualWeb, whose rules of contrast are left out, finds pale text', async () => {
  const found = new Set((await judge('<p style="color: #bbb; background: #fff">Paid</p>')).map(({ engine }) => engine));
  expect([...found].toSorted()).toEqual(['Alfa', 'IBM', 'axe-core']);
});

it('no engine finds anything in a page without a fault', async () => {
  const label = '<label style="display: block; padding: 20px">Tip <input style="block-size: 44px"></label>';
  const found = await judge(`<p>Nothing is paid yet.</p>${label}<button style="min-block-size: 44px">Pay</button>`);
  expect(found.filter((problem) => !falseFindingOf(problem))).toEqual([]);
});
