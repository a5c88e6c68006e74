import type { TimelineEntry } from '@payaloud/testing/spoken-log';
import { useEffect, useRef, useState } from 'react';
import { wordsAloud } from '../panel/entryWords';
import { playAloud } from '../panel/playAloud';

/** Plays what the entries say, from a press on. A second press stops it, and so does closing the panel. */
export function usePlayAloud(entries: readonly TimelineEntry[]) {
  const stop = useRef<(() => void) | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const end = () => {
    stop.current?.();
    stop.current = null;
    setPlaying(false);
  };
  useEffect(() => () => stop.current?.(), []);
  return {
    isPlaying,
    toggle: () => {
      if (isPlaying) return end();
      setPlaying(true);
      stop.current = playAloud(
        entries.map(wordsAloud).filter((text) => text !== ''),
        end,
      );
    },
  };
}
