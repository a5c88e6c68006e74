import { createSecrets, runFlow, systemClock, type Announcer, type VoiceSetup } from '@payaloud/browser/internal';
import { createDigitEngine } from '../capture/digitEngine';
import type { DigitListening } from '../capture/listenToDigits';
import type { VoiceTemplate } from '../verifier/speakerVerifier';
import type { VoiceSetupEvent } from './events';
import { createVoiceSetupHandler } from './handleVoiceSetup';
import type { VoiceSetupNeed } from './needs';
import { initialVoiceSetup } from './state';
import { takeRound } from './takeRound';
import { voiceSetupFlow } from './update';
import { whenHidden } from '../capture/whenHidden';
import type { VoiceOptions } from '../voiceOptions';

/**
 * Creates the set-up of a voice match: a convenience signal, not proof of identity. Offer it only to payers who have
 * just proved who they are, and who keep another way. Call it outside render; it touches nothing until it is connected.
 * Experimental.
 *
 * @throws RangeError if the engine sends the payer's voice elsewhere.
 * @example
 *   import { voice } from '@payaloud/core/languages/en/voice';
 *
 *   const setup = createVoiceSetup({
 *     language: en,
 *     voice,
 *     store: createVoiceStore(),
 *     verifier: gaussianVerifier(),
 *     createEngine: (openMicrophone) => localSpeech({ assets: '/payaloud/', openMicrophone }),
 *     assets: '/payaloud/',
 *   });
 */
export function createVoiceSetup(options: VoiceOptions): VoiceSetup {
  const { language, voice, store, verifier, pauseMs, clock = systemClock } = options;
  const digitEngine = createDigitEngine(options);
  const takes = createSecrets<Float32Array>('take');
  const templates = createSecrets<VoiceTemplate>('template');
  const listenings = new Map<number, DigitListening>();
  let announcer: Announcer | null = null;

  const flow = runFlow(voiceSetupFlow, {
    initial: initialVoiceSetup(voice.tag === language.tag ? 'offered' : 'not-offered'),
    readFacts: () => null,
    handle: createVoiceSetupHandler({
      digitEngine,
      language,
      sentences: voice.setup,
      store,
      verifier,
      clock,
      takes,
      templates,
      announcer: () => announcer,
      finishTake: (turn) => listenings.get(turn)?.stop(),
    }),
    startNeed,
  });

  function startNeed(need: VoiceSetupNeed, dispatch: (event: VoiceSetupEvent) => void): () => void {
    switch (need.type) {
      case 'take': {
        if (!announcer) return () => {};
        const { turn } = need;
        const deps = { digitEngine, language, announcer, clock, pauseMs, hold: takes.hold };
        const listening = takeRound(need, deps, dispatch);
        listenings.set(turn, listening);
        return () => {
          listenings.delete(turn);
          listening.abort();
        };
      }
      case 'wait':
        return clock.after(slowAfterMs, () => dispatch({ type: 'slow', turn: need.turn }));
      case 'visibility':
        return whenHidden(() => dispatch({ type: 'interrupted', turn: need.turn }));
      case 'forget':
        return clock.after(forgottenAfterMs, () => dispatch({ type: 'forget' }));
    }
  }

  return {
    lang: voice.tag,
    sentences: voice.setup,
    getState: flow.getState,
    subscribe: flow.subscribe,
    connect(given) {
      announcer = given;
      const undo = store.subscribe(() => flow.dispatch({ type: 'changed' }));
      flow.dispatch({ type: 'watched' });
      return () => {
        undo();
        flow.dispatch({ type: 'left' });
      };
    },
    begin: () => flow.dispatch({ type: 'begin' }),
    agree: () => flow.dispatch({ type: 'agree' }),
    talk: () => flow.dispatch({ type: 'talk' }),
    pause: () => flow.dispatch({ type: 'pause' }),
    resume: () => flow.dispatch({ type: 'resume' }),
    leave: () => flow.dispatch({ type: 'leave' }),
    store: () => flow.dispatch({ type: 'store' }),
    addRound: () => flow.dispatch({ type: 'add-round' }),
    deleteVoice: () => flow.dispatch({ type: 'delete' }),
  };
}

/** In ms. A recognizer that was used before is ready sooner. */
const slowAfterMs = 500;
/** In ms. For a payer who is called away and comes back; after it, no sound of theirs is left on the page. */
const forgottenAfterMs = 600_000;
