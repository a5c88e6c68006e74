import type { Flow, Need } from '@payaloud/core/internal/flow';
import type { LoadedTogether } from '@payaloud/core/internal/lazy';
import type { Readiness } from '@payaloud/core/languages';
import type { Timers } from './clock';
import { loadSoon } from './loadSoon';
import { runFlow, type FlowRuntime, type RunningFlow } from './runFlow';
import { whenReady, type CodeNeed, type Guards, type AnnounceLoading, type Watchable } from './whenReady';

export interface GuardedRuntime<State, Event, Facts, Effect, OngoingNeed extends Need, View>
  extends FlowRuntime<State, Event, Facts, Effect, OngoingNeed>, Guards<State, Event, Effect> {
  /** The part of the state that listeners see. */
  readonly view: (state: State) => View;
  /** The code that guarded presses need. */
  readonly code: LoadedTogether;
  readonly timers: Timers;
  /** Announces the answer to a press whose code is missing. */
  readonly announceLoading: (readiness: Readiness) => void;
}

/** A controller some of whose buttons wait for code that is loaded after the page. */
export interface Awaitable {
  /** How far that code is. */
  readonly getReadiness: () => Readiness;
}

export interface GuardedFlow<View, Event> extends RunningFlow<View, Event>, Awaitable {
  /** To be called if the code or `isWanted` have changed. */
  readonly recheck: () => void;
}

/** Runs a flow whose guarded presses wait for their code: see `whenReady`. */
export function runWhenReady<
  State extends Watchable,
  Event extends { readonly type: string },
  Facts,
  Effect,
  OngoingNeed extends Need,
  View,
>(
  flow: Flow<State, Event, Facts, Effect, OngoingNeed>,
  runtime: GuardedRuntime<State, Event, Facts, Effect, OngoingNeed, View>,
): GuardedFlow<View, Event> {
  const { view, code, timers, initial, readFacts, handle, startNeed, announceLoading } = runtime;
  const running = runFlow(whenReady(flow, runtime), {
    initial: { own: initial, shown: readinessOf(code), press: null, isFailureAnnounced: false },
    readFacts: () => ({ own: readFacts(), readiness: readinessOf(code) }),
    handle(effect, dispatch) {
      if (!isAnnounceLoading(effect)) return handle(effect, dispatch);
      announceLoading(effect.readiness);
      // A failed load is told once for each press, so that this tries at most twice.
      if (effect.readiness !== 'ready') code.load().catch(() => {});
    },
    startNeed: (need, dispatch) =>
      isCodeNeed(need) ? follow(code, timers, () => dispatch({ type: 'code-changed' })) : startNeed(need, dispatch),
  });
  const getState = () => view(running.getState().own);
  const getReadiness = () => running.getState().shown;
  return {
    getState,
    getReadiness,
    dispatch: running.dispatch,
    recheck: () => running.dispatch({ type: 'code-changed' }),
    subscribe(listener) {
      let state = getState();
      let readiness = getReadiness();
      return running.subscribe(() => {
        if (state === getState() && readiness === getReadiness()) return;
        state = getState();
        readiness = getReadiness();
        listener();
      });
    },
  };
}

function readinessOf(code: LoadedTogether): Readiness {
  const status = code.getStatus();
  return status === 'waiting' ? 'loading' : status;
}

/** Loads the code when the page is idle or touched, and reports each change. Returns the undo. */
function follow(code: LoadedTogether, timers: Timers, tell: () => void): () => void {
  const undo = code.subscribe(tell);
  const stopLoading = typeof document === 'undefined' ? undo : loadSoon(document, code, timers);
  return () => {
    undo();
    stopLoading();
  };
}

function isAnnounceLoading(effect: unknown): effect is AnnounceLoading {
  return (effect as AnnounceLoading).type === 'announce-loading';
}

function isCodeNeed(need: Need): need is CodeNeed {
  return (need as CodeNeed).type === 'code';
}
