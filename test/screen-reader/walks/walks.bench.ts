import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { servePage, type ServedPage } from '../../end-to-end/servePage';
import { faultsOfWalk } from '../../end-to-end/instruments/faultsOfWalk';
import { formatAnswers, formatHeard } from '../../end-to-end/instruments/walkRecord';
import { serveExample, type ServedExample } from '../../end-to-end/support/serveExample';
import { startDesk, type Desk } from '../support/desk';
import { amountFieldOf, checkoutStart, openOrder } from '../support/payCheckout';
import { startWalk } from '../support/walk';
import { ended } from './exampleSteps';
import { noteKeys, startSpokenWalk } from './spokenWalk';
import { transfers } from './transfers';
import { troubles } from './troubles';
import type { ListedWalk, WalkPlace } from './walkList';
import { pageVoices, spokenTip, waysToPay } from './waysToPay';

/** In ms per character. */
const pace = Number(process.env.PAYALOUD_PACE ?? 30);

/** `heard` gets what was said and nothing else, for a listener. `answers` gets what is true, for whoever marks the answers. */
const output = (folder: 'heard' | 'answers') => fileURLToPath(new URL(`output/${pace}-ms/${folder}/`, import.meta.url));

let desk: Desk;
let site: ServedExample;
let components: ServedPage;

beforeAll(async () => {
  for (const folder of ['heard', 'answers'] as const) mkdirSync(output(folder), { recursive: true });
  site = await serveExample();
  components = await servePage('components.tsx', { pages: 'test/screen-reader/pages' });
  const voices = ['en-US', 'fr-FR', 'zh-CN'].map((language) => [language, language, 'none'] as const);
  desk = await startDesk({ voices });
  await desk.page.addInitScript(noteKeys);
  const origin = new URL(site.url).origin;
  await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
});

afterEach(() => desk.page.unrouteAll({ behavior: 'ignoreErrors' }));

afterAll(async () => {
  await desk?.stop();
  await Promise.all([site?.close(), components?.close()]);
});

/** The first control has the focus, and what the walk asks for will happen. */
async function prepare(listed: ListedWalk, place: WalkPlace) {
  const { page, url } = place;
  const { tag } = listed;
  desk.recorder.setPace(0);
  if (listed.prepare) return listed.prepare(place);
  await openOrder(desk, url, listed);
  if (tag !== undefined) {
    await page.locator(`select:has(option[value="${tag}"])`).selectOption(tag);
    await amountFieldOf(desk);
  }
  await page.locator(checkoutStart.selector ?? '').focus();
}

/** Long enough for the last words of what was prepared. */
const restMs = 2_000;

const walks = [...waysToPay, ...transfers, ...troubles, ...pageVoices, spokenTip];

/** In ms. A long walk with a slow voice takes two minutes. */
const walkTimeout = 300_000;

it.each(walks.map((walk) => [walk.name, walk] as const))(
  '%s',
  async (name, listed) => {
    const place = { desk, page: desk.page, url: site.url };
    await prepare(listed, place);
    await place.page.waitForTimeout(restMs);
    desk.recorder.setPace(pace);
    const walk = startSpokenWalk(desk);
    let faults: readonly string[] = [];
    try {
      await listed.go(walk, place);
    } finally {
      // The logs are written however the walk ends.
      const all = walk.record();
      const heard = all.heard.filter(({ voice }) => listed.voice === undefined || voice === listed.voice);
      const record = { ...all, heard };
      faults = faultsOfWalk(record, listed.end.facts);
      writeFileSync(`${output('heard')}${name}.txt`, formatHeard(record));
      writeFileSync(`${output('answers')}${name}.txt`, formatAnswers(listed.end.answers, record, faults));
      desk.recorder.setPace(0);
    }
    expect(faults).toEqual([]);
  },
  walkTimeout,
);

it('31-voice-check', async () => {
  await startWalk(desk, `${components.url}?scene=confirm-by-voice`);
  await desk.page.waitForTimeout(restMs);
  desk.recorder.setPace(pace);
  const walk = startSpokenWalk(desk);
  try {
    await walk.tabTo('[data-part="voice"]');
    await walk.press('Return');
    // The first voice is unsure, the second one matches.
    await walk.press('Return');
    await walk.act('waits for new digits', () => desk.page.waitForTimeout(4_000));
    await walk.press('Return');
    await walk.until(ended('confirmed'));
  } finally {
    writeFileSync(`${output('heard')}31-voice-check.txt`, formatHeard(walk.record()));
    desk.recorder.setPace(0);
  }
});
