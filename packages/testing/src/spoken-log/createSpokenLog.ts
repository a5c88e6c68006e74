import type { SpokenEntry } from './spokenEntry';
import { hearRegions } from './hearRegions';
import { hearVoice } from './hearVoice';
import { hearNotify } from './hearNotify';

export interface SpokenLog {
  /** All texts heard so far, in order. */
  readonly entries: readonly SpokenEntry[];
  /** The texts of one channel, or of all. */
  texts(channel?: SpokenEntry['channel']): string[];
  clear(): void;
  /** Stops listening and restores the page. */
  stop(): void;
}

/**
 * Records a page's speech: live regions as a screen reader would read them, `ariaNotify` and `speechSynthesis`.
 *
 * It is as strict as the screen readers that were measured. A region that is inserted with its text is silent (except
 * `role="alert"`). So is a hidden region, or one outside an open modal. Setting the same text again is not heard.
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
