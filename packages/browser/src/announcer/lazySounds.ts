import { feedbackWith } from '../feedback/feedbackWith';
import type { Feedback } from '../feedback/port';
import type { PreferenceStore } from '../preferences';
import { lazyPart, withTimeout, type Clock, type LazyPart } from '../runtime';
import { laterUtterance } from '../speaker/laterUtterance';
import type { Speaker, Utterance } from '../speaker/port';
import { createPrimer, defaultSynthesis } from '../speaker/primer';
import type * as Sounds from './sounds';

/** The page voice and the earcons. Until they are loaded, messages still reach the live regions. */
export const sounds: LazyPart<typeof Sounds> = lazyPart(() => import('./sounds'));

/** How long a text waits for the voice to load, in ms. Then it counts as unspoken, so that the next one can go on. */
const loadTimeoutMs = 10_000;

/** Earcons later than this, in ms, are skipped: the microphone may have closed by then. */
const latestEarconMs = 300;

/** The page's Web Speech voice, loaded when it first speaks. Priming works before that. */
export function lazySpeaker(preferences: PreferenceStore, clock: Clock, part = sounds): Speaker {
  const primer = createPrimer();
  let speaker: Speaker | null = null;
  let running: Utterance | null = null;

  const parts = { preferences: () => preferences, synthesis: defaultSynthesis, primer, clock };
  const load = () => part.load().then(({ createSpeaker }) => (speaker ??= createSpeaker(parts)));

  return {
    speak(text, options) {
      running?.stop();
      running = speaker ? speaker.speak(text, options) : whenLoaded((loaded) => loaded.speak(text, options));
      return running;
    },
    prime: () => primer.prime(),
    listVoices: (lang) =>
      load().then(
        (loaded) => loaded.listVoices(lang),
        () => [],
      ),
  };

  function whenLoaded(speak: (loaded: Speaker) => Utterance): Utterance {
    const loaded = withTimeout(load(), loadTimeoutMs, null, clock);
    return laterUtterance(loaded.then((found) => found && (() => speak(found))));
  }
}

/** Vibration works at once. Earcons play once loaded: before the first tap, unless the network is slow. */
export function lazyFeedback(clock: Clock, part = sounds): Feedback {
  return feedbackWith((context, name, volume) => {
    const loaded = part.get();
    if (loaded) return loaded.playEarcon(context, name, volume);
    const asked = clock.monotonic();
    part.load().then(
      ({ playEarcon }) => clock.monotonic() - asked < latestEarconMs && playEarcon(context, name, volume),
      () => {},
    );
  });
}
