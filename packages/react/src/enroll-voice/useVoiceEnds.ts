import type { VoiceSetup } from '@payaloud/browser';
import { useEffect } from 'react';
import { useLatest } from '../shared';

interface VoiceEnds {
  readonly onEnrolled: (() => void) | undefined;
  readonly onDeleted: (() => void) | undefined;
}

/** Tells the app when a voice was stored or deleted, and not again when a component shows that later. */
export function useVoiceEnds(setup: VoiceSetup, ends: VoiceEnds): void {
  const latest = useLatest(ends);
  useEffect(() => {
    let last = setup.getState().end;
    return setup.subscribe(() => {
      const { end } = setup.getState();
      if (end === last) return;
      last = end;
      if (end === 'enrolled') latest.onEnrolled?.();
      if (end === 'deleted') latest.onDeleted?.();
    });
  }, [setup, latest]);
}
