import {
  initialReceived,
  receivedFlow,
  type ReceivedEvent,
  type ReceivedNeed,
  type ReceivedState,
} from '@payaloud/core/internal/received';
import { runAt, runFlow, systemClock } from '../../runtime';
import { onWake, webStorage } from '../payment/webPlatform';
import { createReceivedHandler } from './handlers';
import { createHeardStore } from './heardStore';
import type { ReceivedControllerOptions } from './options';

/** The payee's news, said once each on one of their devices. Create it outside render; it does nothing until `connect`. */
export interface ReceivedController {
  readonly getState: () => ReceivedState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Starts to ask the server. Returns the undo. */
  readonly connect: () => () => void;
  /** Says the newest one in full, because the payee asks. */
  readonly hearAgain: () => void;
  /** Says the one before the one that was heard again last. */
  readonly hearBefore: () => void;
}

/**
 * Creates the payee's side of payments, for pages without React. It touches nothing until `connect`.
 *
 * @example
 *   import { received } from '@payaloud/core/languages/en/received';
 *
 *   const controller = createReceivedController({ source: createReceivedSource(), announcer, language: received });
 *   const disconnect = controller.connect();
 */
export function createReceivedController(options: ReceivedControllerOptions): ReceivedController {
  const { clock = systemClock } = options;
  const open = () => (options.storage === undefined ? webStorage() : options.storage);
  const store = createHeardStore(open, () => clock.wall());
  const { getState, subscribe, dispatch } = runFlow(receivedFlow, {
    initial: initialReceived,
    readFacts: () => ({ now: clock.monotonic(), isHidden: (options.isHidden ?? isDocumentHidden)() }),
    handle: createReceivedHandler(options, { store, clock, pageId: randomId() }),
    startNeed,
  });

  function startNeed(need: ReceivedNeed, tell: (event: ReceivedEvent) => void): () => void {
    switch (need.type) {
      case 'timer':
        return clock.after(need.afterMs, () => tell(need.event));
      case 'deadline':
        return runAt(clock, need.at, () => tell(need.event));
      case 'page': {
        const stops = [
          (options.onWake ?? onWake)(() => tell({ type: 'woke' })),
          (options.onLeave ?? onLeave)(() => tell({ type: 'leaving' })),
        ];
        return () => stops.forEach((stop) => stop());
      }
    }
  }

  return {
    getState,
    subscribe,
    connect() {
      dispatch({ type: 'remembered', ids: store.list() });
      dispatch({ type: 'watched' });
      return () => dispatch({ type: 'left' });
    },
    hearAgain: () => dispatch({ type: 'hear-again' }),
    hearBefore: () => dispatch({ type: 'hear-before' }),
  };
}

function isDocumentHidden(): boolean {
  return document.visibilityState === 'hidden';
}

function onLeave(listener: () => void): () => void {
  window.addEventListener('pagehide', listener);
  return () => window.removeEventListener('pagehide', listener);
}

/** `crypto.randomUUID` is missing outside secure contexts; `getRandomValues` is not. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
