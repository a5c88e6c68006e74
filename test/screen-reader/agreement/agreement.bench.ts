import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, it } from 'vitest';
import { buildStorybook, serveStorybook } from '../../visual/builtStorybook';
import { startDesk, type Desk } from '../support/desk';
import { bundleListener } from './bundleListener';
import { compareAnnouncements, type Agreement, type Heard } from './compare';
import type { Listened } from './listener';

/**
 * Plays every story beside Orca and writes its speech beside the spoken log, one file per story. A story that has a file is
 * left out, so a run can be resumed. `PAYALOUD_PART=3/10` plays every tenth story from the third on.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const output = join(root, 'test/screen-reader/agreement/output');
const [part = 1, parts = 1] = (process.env.PAYALOUD_PART ?? '1/1').split('/').map(Number);
const stories = buildStorybook()
  .filter(({ type }) => type === 'story')
  .filter((_, at) => at % parts === part - 1)
  .filter(({ id }) => !existsSync(join(output, `${id}.json`)));

/** In ms: longer than the announcer's longest wait between two messages. */
const quietMs = 3_000;
const maxMs = 40_000;

type HeardStory = Heard & { readonly id: string };

let desk: Desk;
let server: PreviewServer;

beforeAll(async () => {
  mkdirSync(output, { recursive: true });
  server = await serveStorybook();
  desk = await startDesk();
  await desk.page.addInitScript(bundleListener());
  await desk.show(server.resolvedUrls?.local[0] ?? '');
});

afterAll(async () => {
  await desk?.stop();
  await server?.close();
  report();
});

it.each(stories.map(({ id, title, name }) => [`${title}: ${name}`, id]))('%s', async (_, id) => {
  await desk.page.goto('about:blank');
  desk.clear();
  await desk.page.goto(`${server.resolvedUrls?.local[0]}iframe.html?id=${id}&viewMode=story`);
  await untilQuiet();
  const { predicted, offered, descriptions } = await desk.page.evaluate(() =>
    (window as unknown as { listened(): Listened }).listened(),
  );
  const spoken = desk.texts().filter((text) => offered.includes(text));
  const heard: HeardStory = { id, predicted, spoken, descriptions };
  writeFileSync(join(output, `${id}.json`), `${JSON.stringify(heard, null, 2)}\n`);
});

/** Waits until neither Orca nor the log has anything new. */
async function untilQuiet() {
  const end = performance.now() + maxMs;
  for (let said = ''; performance.now() < end;) {
    const now = JSON.stringify([
      desk.texts().length,
      await desk.page.evaluate(() => (window as unknown as { listened(): Listened }).listened()),
    ]);
    if (now === said) return;
    said = now;
    await desk.page.waitForTimeout(quietMs);
  }
}

/** Prints the figures of all stories so far, and each disagreement. */
function report() {
  const files = readdirSync(output).filter((name) => name.endsWith('.json'));
  const heard = files.map((name) => JSON.parse(readFileSync(join(output, name), 'utf8')) as HeardStory);
  const all = heard.map((story) => ({ id: story.id, ...compareAnnouncements(story) }));
  const count = (kind: keyof Agreement) => all.reduce((sum, story) => sum + story[kind].length, 0);
  const kinds = ['agreed', 'missed', 'described', 'invented', 'outOfOrder'] as const;
  console.table({ stories: all.length, ...Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) });
  for (const { agreed: _, ...story } of all)
    if (story.missed.length + story.described.length + story.invented.length + story.outOfOrder.length > 0)
      console.log(story);
}
