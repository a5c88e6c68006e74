import { createPageClock, type PageClock } from '../time/pageClock';
import type { SynthesisTwin, SynthesisTwinOptions } from './synthesisBehavior';
import { createSynthesisEngine } from './synthesisEngine';
import { twinParts } from './twinParts';
import { createTwinTime, type TwinPace } from './twinTime';

/**
 * A browser's speech synthesis for tests and stories, with the known faults of browsers. Creating it has no side
 * effects.
 *
 * @example
 *   const twin = createSynthesisTwin({ speech: ['never-starts'] });
 *   const disconnect = twin.connect(window);
 */
export function createSynthesisTwin(options: SynthesisTwinOptions & SynthesisTwinTime = {}): SynthesisTwin {
  const { pace = 'timed', clock = createPageClock(), ...behavior } = options;
  return createSynthesisEngine(behavior, createTwinTime(pace, clock), twinParts);
}

/** How the time of a voice passes. */
export interface SynthesisTwinTime {
  /** `timed`: speech takes its time by the clock. `stepped`: it ends by `finish` alone. Default `timed`. */
  readonly pace?: TwinPace;
  /** Default: the page's. */
  readonly clock?: PageClock;
}
