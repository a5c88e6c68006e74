import type { Challenge } from '@payaloud/core/confirmation';
import { createStore } from '@payaloud/core/flow';
import { matchGesture, parseGestureTemplate, rememberDrawing, type Drawing } from '@payaloud/core/gesture';
import {
  composeAsk,
  composeIdentity,
  initialIdentity,
  maxFailures,
  type IdentityMethod,
  type IdentityState,
  type NoAnswer,
  type OtherMethod,
} from '@payaloud/core/identity';
import { sayAgain } from '../../announcer';
import type { NotCounted } from '../../strokes';
import { afterRender } from './afterRender';
import { cleanCode } from './cleanCode';
import { createChallengeSource, isSamePayment } from './challengeSource';
import { createConfirmations } from './confirmations';
import { localIdentityMemory } from './identityMemory';
import { offeredWays, usableWays } from './offeredWays';
import type { IdentityControllerOptions, IdentityOutcome, IdentityWays } from './options';
import { reduceKnown, type ControllerEvent } from './reduceKnown';
import { sharedVault } from './shared';

/** Confirms who pays: by a drawing, or by any other way that the app offers. Does nothing until `connect`. */
export interface IdentityController {
  readonly getState: () => IdentityState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads what this device remembers, and the challenge. Returns the undo, which closes the drawing. */
  readonly connect: () => () => void;
  readonly setWays: (ways: IdentityWays) => void;
  /** Says amount and payee in full: the payer asked. Where they are masked, no way works before they were heard. */
  readonly hearPayment: () => void;
  /** Opens the drawing. */
  readonly startDrawing: () => void;
  /** Closes it without a try. */
  readonly stopDrawing: () => void;
  /** Compares a drawing, on this device. */
  readonly takeDrawing: (drawing: Drawing) => void;
  /** The stroke ended in a way that is no try. */
  readonly dropDrawing: (reason: NotCounted) => void;
  readonly usePasskey: () => void;
  readonly useDevice: () => void;
  readonly sendCode: (code: string) => void;
}

export function createIdentityController(options: IdentityControllerOptions): IdentityController {
  const first = initialIdentity({ otherMethods: offeredWays(options) });
  const store = createStore<IdentityState, ControllerEvent>(reduceKnown, first);
  const source = createChallengeSource(() => options.getChallenge());
  const confirm = createConfirmations(options, () => store.getState().failures);
  const vault = () => options.vault ?? sharedVault();
  const memory = () => options.memory ?? localIdentityMemory;
  let shown: Challenge | null = null;
  let heard: Challenge | null = null;
  let connections = 0;
  let checking: ReturnType<typeof setTimeout> | undefined;

  store.subscribe((state, previous, event) => {
    if (event.type === 'restored') return;
    const { failures, usual } = state;
    if (failures !== previous.failures || usual !== previous.usual) memory().write({ failures, usual });
    // A press before the payment was heard is answered each time.
    if (connections === 0 || (state.status === previous.status && event.type !== 'hear-first')) return;
    clearTimeout(checking);
    if (state.status === 'drawing') return options.announcer.signal({ haptic: 'tap' });
    const message = composeIdentity(state, options.language);
    if (!message) return undefined;
    const say = () => options.announcer.announce(message);
    // At once elsewhere: the app's next step, which comes with the outcome, must not be heard before it.
    if (previous.status === 'drawing') return afterRender(say);
    // A passkey waits for the payer; what answers by itself mostly answers sooner.
    if (state.status === 'checking' && state.method !== 'passkey') {
      checking = setTimeout(say, waitBeforeWordsMs);
      return undefined;
    }
    return say();
  });

  async function restore() {
    const template = (await vault().has()) ? 'enrolled' : 'none';
    store.dispatch({ type: 'restored', ...memory().read(), template });
  }

  /**
   * The challenge to confirm now, or why there is none. It is shown before it is used; one about another payment than
   * the payer has `met` is not used.
   */
  async function renew(met = shown): Promise<Challenge | NoAnswer> {
    const fetched = await source.get();
    if (!fetched.ok) return fetched.cause;
    const { challenge } = fetched;
    const ways = store.getState().otherMethods.filter((method) => challenge.methods.includes(method));
    if (ways.length === 0) return 'unreadable';
    shown = challenge;
    const { amount, payeeName, methods } = challenge;
    store.dispatch({ type: 'payment-read', payment: { amount, payee: payeeName }, allowed: methods });
    return isSamePayment(met, challenge) ? challenge : 'changed';
  }

  /** Law 2: what the page voice leaves out was not heard, until the payer has asked for it and it was delivered. */
  function isHeard(challenge: Challenge): boolean {
    return options.names !== 'masked' || isSamePayment(heard, challenge);
  }

  /** Starts a way at once, or as soon as its challenge has come. What the payer has not met before is not confirmed. */
  function start(method: IdentityMethod, go: (challenge: Challenge) => void) {
    options.announcer.prime();
    if (shown && !isHeard(shown)) return store.dispatch({ type: 'hear-first', method });
    const live = source.peek();
    if (live && live === shown) return go(live);
    store.dispatch({ type: 'prepare-started', method });
    const isWaiting = () => {
      const state = store.getState();
      return state.status === 'preparing' && state.method === method;
    };
    if (!isWaiting()) return undefined;
    void renew().then((challenge) => {
      if (!isWaiting()) return;
      if (typeof challenge === 'string') return store.dispatch({ type: 'prepare-failed', cause: challenge });
      go(challenge);
      // The challenge does not allow this way any more.
      if (isWaiting()) store.dispatch({ type: 'prepare-failed', cause: 'changed' });
    });
  }

  async function check(drawing: Drawing) {
    const template = parseGestureTemplate(await vault().load());
    if (!template) return store.dispatch({ type: 'drawing-unavailable' });
    // Another page of this device may have counted since: ten of them open no ten times five tries.
    store.dispatch({ type: 'failures-counted', failures: memory().read().failures });
    const { failures } = store.getState();
    if (failures >= maxFailures || !matchGesture(template, drawing, { failures }).accepted) {
      return store.dispatch({ type: 'drawing-checked', result: 'refused' });
    }
    // Deleted in the meantime: what is saved now would bring it back.
    if (!(await vault().has())) return store.dispatch({ type: 'drawing-unavailable' });
    // Before it is sent, so that a recording of this drawing is refused whatever happens next.
    await vault().save(rememberDrawing(template, drawing), 'updated');
    const challenge = await renew();
    if (typeof challenge === 'string') return store.dispatch({ type: 'drawing-unavailable', cause: challenge });
    const outcome = settle(await confirm.drawing(challenge));
    if (outcome === 'confirmed') return store.dispatch({ type: 'drawing-checked', result: 'accepted' });
    // The drawing was right; what the server found is not about it, and must not count as a try.
    const cause = outcome === 'expired' ? outcome : 'unavailable';
    store.dispatch({ type: 'drawing-unavailable', cause });
  }

  function begin(method: OtherMethod, ask: (challenge: Challenge) => Promise<IdentityOutcome>) {
    start(method, (challenge) => {
      const before = store.getState();
      store.dispatch({ type: 'method-started', method });
      if (store.getState() === before) return;
      const end = (result: IdentityOutcome) => store.dispatch({ type: 'method-ended', method, result });
      ask(challenge).then(
        (outcome) => end(settle(outcome)),
        () => end('unavailable'),
      );
    });
  }

  /** A challenge whose time was over is fetched anew, so that the next press finds one. */
  function settle(outcome: IdentityOutcome): IdentityOutcome {
    if (outcome !== 'expired') return outcome;
    source.drop();
    void source.get();
    return outcome;
  }

  return {
    getState: () => store.getState(),
    subscribe: (listener) => store.subscribe(listener),
    connect() {
      connections += 1;
      // Without IndexedDB there is no drawing, and every other way.
      restore().catch(() => undefined);
      // Shown as soon as it comes. Where it does not come, the first press says so.
      void renew();
      return () => {
        connections -= 1;
        clearTimeout(checking);
        store.dispatch({ type: 'draw-left' });
      };
    },
    setWays: (ways) => store.dispatch({ type: 'ways-changed', otherMethods: usableWays(ways) }),
    hearPayment() {
      const asked = shown;
      if (!asked) return;
      const { amount, payeeName } = asked;
      sayAgain(options.announcer, composeAsk({ amount, payee: payeeName }, options.language), (delivery) => {
        if (delivery === 'delivered') heard = asked;
      });
    },
    startDrawing: () => start('drawing', () => store.dispatch({ type: 'draw-started' })),
    stopDrawing: () => store.dispatch({ type: 'draw-left' }),
    takeDrawing(drawing) {
      if (store.getState().status !== 'drawing') return;
      store.dispatch({ type: 'drawn' });
      check(drawing).catch(() => store.dispatch({ type: 'drawing-unavailable' }));
    },
    dropDrawing: (reason) => store.dispatch({ type: reason === 'too-short' ? 'stroke-too-short' : 'stroke-cancelled' }),
    usePasskey: () => begin('passkey', (challenge) => confirm.passkey(challenge)),
    useDevice: () => begin('device', (challenge) => confirm.device(challenge)),
    sendCode(typed) {
      const code = cleanCode(typed);
      if (code !== '') begin('code', (challenge) => confirm.code(challenge, code));
    },
  };
}

/**
 * "Checking" is news only where there is something to wait for, in ms. Said at once, a fast answer that moves the focus is
 * heard before it: "It is you. Checking. Confirmed." (Orca 48, 2026-11).
 */
const waitBeforeWordsMs = 500;
