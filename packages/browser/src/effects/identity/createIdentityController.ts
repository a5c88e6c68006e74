import type { Drawing } from '@payaloud/core/gesture';
import {
  identityFlow,
  initialIdentity,
  type IdentityMethod,
  type IdentityState,
  type VoiceEnd,
} from '@payaloud/core/internal/identity';
import { runWhenReady, systemClock, together, type Awaitable } from '../../runtime';
import { createSecrets } from '../../runtime/secrets';
import type { NotCounted } from '../../strokes';
import { createChallengeSource } from './challengeSource';
import { cleanCode } from './cleanCode';
import { announceLoading } from '../announceLoading';
import { createIdentityEffectHandler } from './identityHandler';
import { offeredMethods, usableMethods } from './offeredMethods';
import type { IdentityControllerOptions, OtherMethodOptions } from './options';
import { parts as ownParts, type IdentityParts } from './lazyParts';

/** Confirms the payer's identity by a drawing or by any other method that the app offers. Does nothing until `connect`. */
export interface IdentityController extends Awaitable {
  readonly getState: () => IdentityState;
  /** Calls `listener` when the state or the readiness of the drawing changes. Returns the undo. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads this device's stored data and the challenge. Returns the undo, which closes the drawing. */
  readonly connect: () => () => void;
  readonly setMethods: (others: OtherMethodOptions) => void;
  /** Says amount and payee in full. If they are masked, no method works until they were heard. */
  readonly speakPayment: () => void;
  readonly startDrawing: () => void;
  /** Closes the drawing without a try. */
  readonly stopDrawing: () => void;
  /** Compares a drawing on this device. */
  readonly takeDrawing: (drawing: Drawing) => void;
  /** Reports a stroke that does not count as a try. After `second-finger` the drawing stays open. */
  readonly dropDrawing: (reason: NotCounted) => void;
  readonly usePasskey: () => void;
  readonly useDevice: () => void;
  /** Asks the app for a code, or for a new one. Needs `requestCode`. */
  readonly requestCode: () => void;
  /** An empty code is answered in words. */
  readonly sendCode: (code: string) => void;
}

/** The same with a voice among the ways. Experimental. */
export interface IdentityByVoiceController extends IdentityController {
  /** Opens the voice check, if it is offered. */
  readonly useVoice: () => void;
  /** Closes the voice check without a try. */
  readonly closeVoice: () => void;
}

/**
 * @param given other code to be loaded after the page. Tests delay it or make it fail.
 * @throws {PayaloudBrowserError} `drawing-alone`
 */
export function createIdentityController(
  options: IdentityControllerOptions,
  given: Partial<IdentityParts> = {},
): IdentityByVoiceController {
  const parts: IdentityParts = { ...ownParts, ...given };
  const { clock = systemClock } = options;
  const source = createChallengeSource({
    getChallenge: () => options.getChallenge(),
    loadReader: () => parts.challengeCode.load(),
    methodsFor: async (challenge) => (await parts.challengeCode.load()).methodsFor(challenge, options),
    clock,
  });
  const drawings = createSecrets<Drawing>('drawing');
  const codes = createSecrets<string>('code');
  const { getState, getReadiness, subscribe, dispatch } = runWhenReady(identityFlow, {
    initial: initialIdentity({ otherMethods: offeredMethods(options), sendsCode: options.requestCode !== undefined }),
    view: (state) => state,
    readFacts: () => ({ amountPrivacy: options.amountPrivacy ?? 'whole', usableChallenge: source.usable() }),
    handle: createIdentityEffectHandler(options, { clock, source, drawings, codes, ...parts }),
    startNeed(need, tell) {
      switch (need.type) {
        case 'checking-words':
          return clock.after(need.ms, () => tell({ type: 'checking-lasts', turn: need.turn }));
        case 'voice': {
          const ended = (end: VoiceEnd) => tell({ type: 'voice-ended', turn: need.turn, end });
          return options.voice?.check.open(options.announcer, ended, need.by) ?? (() => {});
        }
      }
    },
    timers: clock,
    code: together(() => [parts.drawingCode, options.alsoNeeded?.drawing]),
    isGuarded: ({ state }, before) => isForDrawing(state) && !isForDrawing(before),
    isWanted: ({ template }) => template === 'enrolled',
    announceLoading: (readiness) => announceLoading(options, 'identity', readiness),
  });

  const choose = (method: IdentityMethod, secret: string | null = null) => dispatch({ type: 'chosen', method, secret });

  return {
    getState,
    getReadiness,
    subscribe,
    connect() {
      dispatch({ type: 'watched' });
      return () => dispatch({ type: 'left' });
    },
    setMethods: (others) => dispatch({ type: 'methods-changed', otherMethods: usableMethods(others) }),
    speakPayment: () => dispatch({ type: 'speak-pressed' }),
    startDrawing: () => choose('drawing'),
    stopDrawing: () => dispatch({ type: 'drawing-closed' }),
    takeDrawing: (drawn) => dispatch({ type: 'drawn', secret: drawings.hold(drawn) }),
    dropDrawing: (reason) => dispatch({ type: 'stroke-dropped', reason }),
    usePasskey: () => choose('passkey'),
    useDevice: () => choose('device'),
    useVoice: () => choose('voice'),
    closeVoice: () => dispatch({ type: 'voice-closed' }),
    requestCode: () => choose('code'),
    sendCode(typed) {
      const code = cleanCode(typed);
      if (code === '') dispatch({ type: 'empty-code' });
      else choose('code', codes.hold(code));
    },
  };
}

/** True if the surface is open, or opens as soon as the challenge is there. */
function isForDrawing(state: IdentityState): boolean {
  return state.status === 'drawing' || (state.status === 'preparing' && state.method === 'drawing');
}
