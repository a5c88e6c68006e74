import type { BrowserLauncher, DrivenPage, Orca } from '@payaloud/testing/orca';
import { startOrca } from '@payaloud/testing/orca';
import { PayaloudStorybookAddonError } from '../PayaloudStorybookAddonError';
import type { ListenReport } from '../types';
import { readFinishedStory, type FinishedStory } from './readFinishedStory';

export interface HearOptions {
  /** Address of a Storybook that is served, such as `http://localhost:6006`. */
  readonly address: string;
  /** Parts of the ids of the wanted stories. Default: all stories. */
  readonly only?: readonly string[];
  /** `chromium` of Playwright. */
  readonly chromium: BrowserLauncher<DrivenPage>;
  /** Default: Debian's or Ubuntu's Chromium. */
  readonly executablePath?: string;
}

/** A story with a finding, as Orca spoke it. */
export interface HeardStory {
  readonly id: string;
  /** For example "Forms/Tip: Too large". */
  readonly name: string;
  readonly findings: ListenReport['result'];
  /** Every text that Orca spoke while the story was played, in order. */
  readonly texts: readonly string[];
}

interface IndexEntry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
}

/** In ms. Longer than an announcer waits between two messages. */
const quietMs = 3_000;
const maxMs = 40_000;

/**
 * Plays every story of a served Storybook that has the Listen addon. A story with a finding is played again, to a real Orca, so that
 * you see what a screen reader made of it. Linux only.
 *
 * @throws PayaloudTestingError `package-missing`, with the command that installs the packages; `not-started`.
 * @throws PayaloudStorybookAddonError `no-storybook`
 * @example
 *   import { chromium } from 'playwright';
 *
 *   for await (const { name, texts } of hearFindings({ address: 'http://localhost:6006', chromium })) console.log(name, texts);
 */
export async function* hearFindings(options: HearOptions): AsyncGenerator<HeardStory> {
  const address = options.address.replace(/\/?$/, '/');
  const { only = [''] } = options;
  const stories = (await readIndex(address)).filter(
    ({ id, type }) => type === 'story' && only.some((part) => id.includes(part)),
  );
  const orca = await startOrca(options);
  try {
    await orca.show(address);
    for (const { id, title, name } of stories) {
      const story = `${address}iframe.html?id=${id}&viewMode=story`;
      const { findings } = await play(orca.page, story, id);
      if (findings.length === 0) continue;
      yield { id, name: `${title}: ${name}`, findings, texts: await hear(orca, story, id) };
    }
  } finally {
    await orca.stop();
  }
}

async function readIndex(address: string): Promise<readonly IndexEntry[]> {
  const response = await fetch(`${address}index.json`);
  if (!response.ok) {
    const message = `There is no Storybook at ${address}: index.json answers ${response.status}.`;
    throw new PayaloudStorybookAddonError('no-storybook', message);
  }
  const { entries } = (await response.json()) as { entries: Readonly<Record<string, IndexEntry>> };
  return Object.values(entries);
}

/** Plays a story from the beginning, and resolves with what the addon found. */
async function play(page: DrivenPage, story: string, id: string): Promise<FinishedStory> {
  await page.goto('about:blank');
  await page.goto(story);
  return await readFinishedStory(page, id);
}

async function hear(orca: Orca<DrivenPage>, story: string, id: string): Promise<readonly string[]> {
  await orca.page.goto('about:blank');
  orca.clear();
  await orca.page.goto(story);
  await readFinishedStory(orca.page, id);
  const end = performance.now() + maxMs;
  for (let said = -1; said !== orca.texts().length && performance.now() < end;) {
    said = orca.texts().length;
    await new Promise((resolve) => setTimeout(resolve, quietMs));
  }
  return orca.texts();
}
