import type { TimelineEvent } from '../timelineEntry';
import type { Observed } from '../observed';
import type { PageClock } from '../../time/pageClock';

export type PageWindow = Window & typeof globalThis;

/** The page that a channel listens to, and the log that it writes into. */
export interface Page {
  readonly doc: Document;
  readonly view: PageWindow;
  readonly observed: Observed;
  /** The timers of the log's clock. */
  readonly after: PageClock['after'];
  /** Adds an entry. Returns its id, or null if the entry is empty. */
  readonly hear: (event: TimelineEvent) => number | null;
  /** Calls `take` with each batch of the document's changes. Changes are taken before any other event is heard. */
  readonly onChanges: (take: (records: readonly MutationRecord[]) => void) => void;
  /** True while the page is first built: it loads, or the log is younger than a second, and the user has done nothing. */
  readonly isFirstRender: () => boolean;
  /** True if the element is to be left out. */
  readonly isIgnored: (element: Element) => boolean;
}

/** Listens until the returned undo is called. */
export type ConnectChannel = (page: Page) => () => void;

/** All channels of a document. */
export interface Connection {
  /** Hears changes that the browser has not reported yet. */
  flush(): void;
  stop(): void;
}
