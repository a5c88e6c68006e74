import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium';
import { installFolder } from '../support/installFolder';
import { buildStorybook, serveStorybook } from '../visual/builtStorybook';
import { openStory } from '../visual/storyLooks';
import { falseFindings } from './falseFindings';
import { judgedLooks, judgeLooks, linesOf, type Judgement } from './judgeLooks';
import { createRuleEngines, type RuleEngines } from './ruleEngines';

/**
 * Every story in six looks before four engines. A story that has a file in `output` is left out, so a run can be resumed.
 * `PAYALOUD_PART=3/10` judges every tenth story from the third on.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const output = join(folder, 'output');
const [part = 1, parts = 1] = (process.env.PAYALOUD_PART ?? '1/1').split('/').map(Number);
const only = (process.env.PAYALOUD_STORIES ?? '').split(',');
const all = buildStorybook().filter(({ type }) => type === 'story');
const stories = all
  .filter(({ id }) => only.some((text) => id.includes(text)))
  .filter((_, at) => at % parts === part - 1)
  .filter(({ id }) => !existsSync(fileOf(id)));

let browser: Browser;
let server: PreviewServer;
let engines: RuleEngines;
let page: Page;

beforeAll(async () => {
  mkdirSync(output, { recursive: true });
  installFolder(folder);
  engines = createRuleEngines();
  server = await serveStorybook();
  browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArgs });
  page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await engines?.close();
});

// The last test reports all of them.
if (stories.length > 0)
  it.each(stories.map(({ id, title, name }) => [`${title}: ${name}`, id]))('%s', async (_name, id) => {
    expect(await openStory(page, server.resolvedUrls?.local[0] ?? '', id)).toBe('finished');
    await page.evaluate(removeStorybook);
    await engines.load(page);
    const judgement = await judgeLooks(engines, page);
    expect(linesOf(judgement)).toEqual([]);
    // A story with a problem is judged again in the next run.
    writeFileSync(fileOf(id), `${JSON.stringify(judgement, null, 2)}\n`);
  });

it('every listed false finding was met, once every story was judged', () => {
  const files = readdirSync(output).filter((name) => name.endsWith('.json'));
  const judged = files.map((name) => JSON.parse(readFileSync(join(output, name), 'utf8')) as Judgement);
  console.log(`${judged.length} of ${all.length} stories in ${judgedLooks.length} looks`);
  if (judged.length < all.length) return;
  const met = judged.flatMap(({ known }) => known.map(({ engine, rule }) => `${engine} ${rule}`));
  const listed = falseFindings.map(({ engine, rule }) => `${engine} ${rule}`);
  expect(listed.filter((name) => !met.includes(name))).toEqual([]);
});

/** Runs in the page. Storybook's own hidden parts, such as its page for errors, are not ours. */
function removeStorybook() {
  for (const part of document.querySelectorAll('.sb-wrapper, #storybook-docs, [id^=storybook-highlights]'))
    part.remove();
}

function fileOf(id: string): string {
  return join(output, `${id}.json`);
}
