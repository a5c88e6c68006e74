import { feedbackWith } from '../feedback/feedbackWith';
import type { Feedback } from '../feedback/port';
import type { PreferenceStore } from '../preferences';
import { lazyPart, systemClock, withTimeout, type LazyPart } from '../runtime';
import type { Speaker, SpokenResult, Utterance } from '../speaker/port';
import { createPrimer, defaultSynthesis } from '../speaker/primer';
import type * as Sounds from './sounds';

/** The page voice and the earcons. Until they are there, the live regions tell everything, as always. */
export const sounds: LazyPart<typeof Sounds> = lazyPart(() => import('./sounds'));

/** A text waits this long for the voice, in ms. Then it counts as unspoken, so that it does not hold up the next one. */
const patienceMs = 10_000;

/** An earcon that sounds later than this, in ms, would tell of a microphone that has closed meanwhile. */
const latestEarconMs = 300;

/** The Web Speech voice of the page, which is loaded when it first speaks. Priming needs nothing that must be loaded. */
export function lazySpeaker(preferences: PreferenceStore, part = sounds): Speaker {
  const primer = createPrimer();
  let speaker: Speaker | null = null;
  let running: Utterance | null = null;

  const parts = { preferences: () => preferences, synthesis: defaultSynthesis, primer };
  const bring = () => part.load().then(({ createSpeaker }) => (speaker ??= createSpeaker(parts)));

  return {
    speak(text, options) {
      running?.stop();
      running = speaker ? speaker.speak(text, options) : whenLoaded((loaded) => loaded.speak(text, options));
      return running;
    },
    prime: () => primer.prime(),
    listVoices: (lang) =>
      bring().then(
        (loaded) => loaded.listVoices(lang),
        () => [],
      ),
  };

  function whenLoaded(speak: (loaded: Speaker) => Utterance): Utterance {
    let utterance: Utterance | null = null;
    let settle: (result: SpokenResult) => void = () => {};
    const stopped = new Promise<SpokenResult>((resolve) => (settle = resolve));
    let isOver = false;
    const loaded = withTimeout(bring(), patienceMs, null, systemClock);
    const spoken = loaded.then((found): SpokenResult | Promise<SpokenResult> => {
      if (!found || isOver) return 'unavailable';
      utterance = speak(found);
      return utterance.settled;
    });
    return {
      settled: Promise.race([stopped, spoken]),
      stop() {
        isOver = true;
        if (utterance) utterance.stop();
        else settle('interrupted');
      },
    };
  }
}

/** Vibration at once; earcons as soon as they are loaded, which is before the first tap unless the network is slow. */
export function lazyFeedback(part = sounds): Feedback {
  return feedbackWith((context, name, volume) => {
    const loaded = part.get();
    if (loaded) return loaded.playEarcon(context, name, volume);
    const asked = performance.now();
    part.load().then(
      ({ playEarcon }) => performance.now() - asked < latestEarconMs && playEarcon(context, name, volume),
      () => {},
    );
  });
}
