import type { SynthesisTwin, SynthesisTwinOptions } from './synthesisBehavior';
import { createSynthesisEngine } from './synthesisEngine';
import { twinParts } from './twinParts';

/**
 * A browser's speech synthesis for tests and stories, with the known faults of browsers. Creating it has no side
 * effects.
 *
 * @example
 *   const twin = createSynthesisTwin({ speech: ['never-starts'] });
 *   const disconnect = twin.connect(window);
 */
export function createSynthesisTwin(options: SynthesisTwinOptions = {}): SynthesisTwin {
  return createSynthesisEngine(options, twinParts);
}
