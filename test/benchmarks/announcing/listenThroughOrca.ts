import { startOrca } from '@payaloud/testing/orca';
import { chromium } from 'playwright';
import { chromiumPath } from '../../../scripts/chromium';
import { burst, type BenchWindow } from './libraries';

/** Pause after a burst, in ms. */
const restMs = 1_000;

export interface HeardThroughOrca {
  /** Different messages that Orca spoke completely. */
  readonly heard: number;
  readonly twice: number;
  readonly swapped: number;
  /** Delays from the call to the voice, in ms, ascending. */
  readonly delays: readonly number[];
}

/**
 * Counts how many of `count` messages Orca speaks if a page says them in bursts. `code` puts `say(text)` on `window`.
 */
export async function listenThroughOrca(code: string, count: number): Promise<HeardThroughOrca> {
  const orca = await startOrca({ chromium, executablePath: chromiumPath, msPerCharacter: 10 });
  try {
    const page = await orca.open(`data:text/html,${encodeURIComponent(html)}`);
    await page.addScriptTag({ type: 'module', content: code });
    await page.waitForFunction(() => 'say' in window);
    // Orca hears a live region only when it is in the accessibility tree.
    await page.waitForTimeout(2_000);
    const saidAt = await page.evaluate(sayInBursts, { count, ...burst, restMs });
    await page.waitForTimeout(15_000);
    return judge(orca.recorder.speech, saidAt, orca.recorder.startedAt);
  } finally {
    await orca.stop();
  }
}

const html = '<!doctype html><html lang="en"><title>Bench</title><body><h1>Bench</h1></body></html>';

interface Bursts {
  readonly count: number;
  readonly size: number;
  readonly gapMs: number;
  readonly restMs: number;
}

/** Runs in the page. Returns the time at which each message was said. */
async function sayInBursts({ count, size, gapMs, restMs: rest }: Bursts): Promise<number[]> {
  const { say } = window as unknown as BenchWindow;
  const saidAt: number[] = [];
  for (let i = 0; i < count; i += 1) {
    saidAt.push(Date.now());
    say(`Message ${i}`);
    await new Promise((resolve) => setTimeout(resolve, i % size === size - 1 ? rest : gapMs));
  }
  return saidAt;
}

type Speech = readonly { readonly text: string; readonly at: number; readonly state: string }[];

/** Counts messages, not texts, because Orca may speak two messages in one text. */
function judge(speech: Speech, saidAt: readonly number[], startedAt: number): HeardThroughOrca {
  const takes = speech
    .filter(({ state }) => state === 'spoken')
    .flatMap(({ text, at }) =>
      [...text.matchAll(/Message (\d+)/g)].map(([, place]) => ({ place: Number(place), at: at + startedAt })),
    );
  const heard = new Set(takes.map(({ place }) => place)).size;
  return {
    heard,
    twice: takes.length - heard,
    swapped: takes.filter(({ place }, i) => i > 0 && place < (takes[i - 1]?.place ?? 0)).length,
    delays: takes.map(({ place, at }) => at - (saidAt[place] ?? Number.NaN)).toSorted((one, other) => one - other),
  };
}
