import type { SpokenEntry } from './spokenEntry';
import { hearRegions } from './hearRegions';
import { hearVoice } from './hearVoice';
import { hearNotify } from './hearNotify';

export interface SpokenLog {
  /** All that was heard until now, in order. */
  readonly entries: readonly SpokenEntry[];
  /** The texts, of one channel or of all. */
  texts(channel?: SpokenEntry['channel']): string[];
  clear(): void;
  /** Stops listening, and takes what it put on the page away. */
  stop(): void;
}

/**
 * Records what a page says: live regions as a screen reader would take them, `ariaNotify` and `speechSynthesis`.
 *
 * It listens as strictly as the readers that were measured: a region that comes together with its text is silent (but
 * for `role="alert"`), so is one that is hidden, or outside an open modal; the same text set again changes nothing and is not heard.
 */
export function createSpokenLog(doc: Document = document): SpokenLog {
  const began = performance.now();
  const entries: SpokenEntry[] = [];
  const hear = (entry: Omit<SpokenEntry, 'at'>) => {
    const text = entry.text.replace(/\s+/g, ' ').trim();
    if (text !== '') entries.push({ ...entry, text, at: performance.now() - began });
  };
  const regions = hearRegions(doc, hear);
  const undo = [hearNotify(doc, hear), hearVoice(doc, hear)];

  return {
    get entries() {
      regions.flush();
      return entries;
    },
    texts(channel) {
      regions.flush();
      return entries.filter((entry) => channel === undefined || entry.channel === channel).map(({ text }) => text);
    },
    clear() {
      regions.flush();
      entries.length = 0;
    },
    stop() {
      regions.stop();
      for (const end of undo) end();
    },
  };
}
