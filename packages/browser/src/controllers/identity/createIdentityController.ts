import { createStore } from '@payaloud/core/flow';
import { matchGesture, parseGestureTemplate, rememberDrawing, type Drawing } from '@payaloud/core/gesture';
import {
  composeIdentity,
  initialIdentity,
  type IdentityFacts,
  type IdentityState,
  type OtherMethod,
} from '@payaloud/core/identity';
import type { NotCounted } from '../../strokes';
import { localFailureMemory } from './failureMemory';
import type { IdentityConfirmation, IdentityControllerOptions, IdentityOutcome, IdentityWays } from './options';
import { reduceKnown, type ControllerEvent } from './reduceKnown';
import { sharedVault } from './sharedVault';

/** Confirms who pays: by a drawing, or by any other way that the app offers. Does nothing until `connect`. */
export interface IdentityController {
  readonly getState: () => IdentityState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads what this device remembers. Returns the undo, which closes the drawing. */
  readonly connect: () => () => void;
  readonly setWays: (ways: IdentityWays) => void;
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
  const store = createStore<IdentityState, ControllerEvent>(
    reduceKnown,
    initialIdentity({ otherMethods: offeredWays(options) }),
  );
  const vault = () => options.vault ?? sharedVault();
  const memory = () => options.failureMemory ?? localFailureMemory;
  let connections = 0;

  store.subscribe((state, previous, event) => {
    if (event.type !== 'restored' && state.failures !== previous.failures) memory().write(state.failures);
    if (connections === 0 || state.status === previous.status || event.type === 'restored') return;
    const message = composeIdentity(state, options.language);
    if (message) options.announcer.announce(message);
  });

  async function restore() {
    const template = (await vault().has()) ? 'enrolled' : 'none';
    store.dispatch({ type: 'restored', failures: memory().read(), template });
  }

  async function confirmation<Method extends IdentityConfirmation['method']>(method: Method, tries: number) {
    const challenge = await options.getChallenge();
    return { method, challenge, localAttempts: tries };
  }

  async function check(drawing: Drawing) {
    const template = parseGestureTemplate(await vault().load());
    if (!template) return store.dispatch({ type: 'drawing-unavailable' });
    if (!matchGesture(template, drawing).accepted) {
      return store.dispatch({ type: 'drawing-checked', result: 'refused' });
    }
    // Before it is sent, so that a recording of this drawing is refused whatever happens next.
    await vault().save(rememberDrawing(template, drawing));
    const outcome = await options.onConfirm(await confirmation('drawing', store.getState().failures + 1));
    if (outcome === 'confirmed') store.dispatch({ type: 'drawing-checked', result: 'accepted' });
    // The drawing was right; what the server found is not about it, and must not count as a try.
    else store.dispatch({ type: 'drawing-unavailable' });
  }

  function begin(method: OtherMethod, ask: () => Promise<IdentityOutcome>) {
    const before = store.getState();
    store.dispatch({ type: 'method-started', method });
    if (store.getState() === before) return;
    options.announcer.prime();
    const end = (result: IdentityOutcome) => store.dispatch({ type: 'method-ended', method, result });
    ask().then(end, () => end('unavailable'));
  }

  const missing = (): Promise<IdentityOutcome> => Promise.resolve('unavailable');
  const failures = () => store.getState().failures;

  return {
    getState: () => store.getState(),
    subscribe: (listener) => store.subscribe(listener),
    connect() {
      connections += 1;
      // Without IndexedDB there is no drawing, and every other way.
      restore().catch(() => undefined);
      return () => {
        connections -= 1;
        store.dispatch({ type: 'draw-left' });
      };
    },
    setWays: (ways) => store.dispatch({ type: 'ways-changed', otherMethods: usableWays(ways) }),
    startDrawing() {
      options.announcer.prime();
      store.dispatch({ type: 'draw-started' });
    },
    stopDrawing: () => store.dispatch({ type: 'draw-left' }),
    takeDrawing(drawing) {
      if (store.getState().status !== 'drawing') return;
      store.dispatch({ type: 'drawn' });
      check(drawing).catch(() => store.dispatch({ type: 'drawing-unavailable' }));
    },
    dropDrawing: (reason) => store.dispatch({ type: reason === 'too-short' ? 'stroke-too-short' : 'stroke-cancelled' }),
    usePasskey: () =>
      begin('passkey', async () => options.onPasskey?.(await confirmation('passkey', failures())) ?? missing()),
    useDevice: () =>
      begin('device', async () => options.onDevice?.(await confirmation('device', failures())) ?? missing()),
    sendCode(typed) {
      const code = typed.trim();
      if (code === '') return;
      begin('code', async () => options.onCode?.({ ...(await confirmation('code', failures())), code }) ?? missing());
    },
  };
}

/** A passkey that this browser cannot ask for is not offered where another way is. */
function usableWays(ways: IdentityWays): IdentityFacts['otherMethods'] {
  if (typeof PublicKeyCredential !== 'undefined') return offeredWays(ways);
  const offered = offeredWays(ways);
  const [first, ...others] = offered.filter((method) => method !== 'passkey');
  return first ? [first, ...others] : offered;
}

function offeredWays({ onPasskey, onDevice, onCode }: IdentityWays): IdentityFacts['otherMethods'] {
  const [first, ...others]: OtherMethod[] = [
    ...(onPasskey ? (['passkey'] as const) : []),
    ...(onDevice ? (['device'] as const) : []),
    ...(onCode ? (['code'] as const) : []),
  ];
  if (!first) throw new TypeError('A drawing is never the only way: give onPasskey, onDevice or onCode.');
  return [first, ...others];
}
