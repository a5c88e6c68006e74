import { useState } from 'react';
import type { ListenState } from '../panel/timelineStore';

/** Holds what the panel shows while the log goes on. Another story ends it. */
export function useFrozen(live: ListenState) {
  const [frozen, setFrozen] = useState<ListenState | null>(null);
  const held = frozen?.storyId === live.storyId ? frozen : null;
  return {
    shown: held ? { ...held, readingOrder: live.readingOrder } : live,
    /** Number of entries that came since. */
    waiting: held ? Math.max(0, live.entries.length - held.entries.length) : 0,
    isFrozen: held !== null,
    toggle: () => setFrozen(held ? null : live),
  };
}
