import type { DrivenPage } from '@payaloud/testing/orca';
import { ADDON_ID } from '../constants';
import type { ListenReport } from '../types';

export interface FinishedStory {
  readonly findings: ListenReport['result'];
}

/** Storybook's event at the end of a story, with the reports of its addons. */
interface Finished {
  readonly storyId: string;
  readonly reporters: readonly { readonly type: string; readonly result?: ListenReport['result'] }[];
}

/** In ms. A story that has not ended by then has no report. */
const maxMs = 60_000;
const lookMs = 50;

/** Waits for the end of the story that is open, and reads the addon's report. A story without one has no findings. */
export async function readFinishedStory(page: DrivenPage, id: string): Promise<FinishedStory> {
  for (const end = performance.now() + maxMs; performance.now() < end;) {
    const finished = JSON.parse(String(await page.evaluate(lastFinished))) as Finished | null;
    if (finished?.storyId === id) {
      const report = finished.reporters.find(({ type }) => type === ADDON_ID);
      return { findings: report?.result ?? [] };
    }
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
  return { findings: [] };
}

const lastFinished = `JSON.stringify(
  globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')?.[0] ?? null)`;
