import type { Flow, Need, Step } from '@payaloud/core/internal/flow';
import type { Readiness } from '@payaloud/core/languages';

/** A state that counts the components which show it. */
export interface Watchable {
  readonly watchers: number;
}

/** The flow's state, and the payer's wait for its code. */
interface Awaiting<State, Event> {
  readonly own: State;
  /**
   * The readiness that the payer reads. It stays `failed` while the code is loaded again, because Orca 48 reads every change of the
   * focused button's description (November 2026).
   */
  readonly shown: Readiness;
  /** The press that was answered because its code was missing; null once it came, or if it would do nothing now. */
  readonly press: Event | null;
  /** True if the payer was told of a failed load since that press. */
  readonly isFailureAnnounced: boolean;
}

/** The code was loaded or failed to load; the facts say which. */
interface CodeChanged {
  readonly type: 'code-changed';
}

/** Answers a press whose code is missing, or tells that it has come. */
export interface AnnounceLoading {
  readonly type: 'announce-loading';
  readonly readiness: Readiness;
}

/** Loads the code when the page is idle or first touched, and dispatches `code-changed`. */
export interface CodeNeed extends Need {
  readonly type: 'code';
}

export interface Guards<State, Event, Effect> {
  /** True if this step cannot be carried out without the code. Only a press may lead to such a step. */
  readonly isGuarded: (step: Step<State, Effect>, before: State, event: Event) => boolean;
  /** True if a press may need the code in this state, so that it is loaded when the page is idle. Default: always. */
  readonly isWanted?: (state: State) => boolean;
  /** True if the payer does something else instead of the press that waits. Default: never. */
  readonly endsWait?: (event: Event) => boolean;
}

interface FactsAboutCode<Facts> {
  readonly own: Facts;
  readonly readiness: Readiness;
}

type FlowWhenReady<State, Event, Facts, Effect, OngoingNeed extends Need> = Flow<
  Awaiting<State, Event>,
  Event | CodeChanged,
  FactsAboutCode<Facts>,
  Effect | AnnounceLoading,
  OngoingNeed | CodeNeed
>;

/**
 * Makes a flow of which only the handlers are loaded later. As long as they are missing, a press that needs them is
 * answered in words and changes nothing; the press after their arrival works. A payer who pressed is told once of a
 * failed load, and once that the press works now. Everything else goes on without them.
 */
export function whenReady<
  State extends Watchable,
  Event extends { readonly type: string },
  Facts,
  Effect,
  OngoingNeed extends Need,
>(
  flow: Flow<State, Event, Facts, Effect, OngoingNeed>,
  { isGuarded, isWanted, endsWait }: Guards<State, Event, Effect>,
): FlowWhenReady<State, Event, Facts, Effect, OngoingNeed> {
  const wouldWork = (press: Event, own: State, facts: Facts) => isGuarded(flow.update(own, press, facts), own, press);

  return {
    name: flow.name,
    update(before, event, { own: facts, readiness }) {
      const step: Step<State, Effect> = isCodeChanged(event)
        ? { state: before.own, effects: [] }
        : flow.update(before.own, event, facts);
      const isPress = !isCodeChanged(event) && isGuarded(step, before.own, event);
      const staysFailed = before.shown === 'failed' && readiness === 'loading';
      const known = { ...before, shown: staysFailed ? before.shown : readiness };
      const isReady = readiness === 'ready';
      const isFailed = readiness === 'failed';
      if (isPress && !isReady) {
        return { state: { ...known, press: event, isFailureAnnounced: isFailed }, effects: [tell(readiness)] };
      }
      const { state: own, effects } = step;
      const isLeft = isPress || own.watchers === 0 || (!isCodeChanged(event) && endsWait?.(event));
      const press = !isLeft && before.press && wouldWork(before.press, own, facts) ? before.press : null;
      const isAnnounced = press !== null && (isReady || (isFailed && !before.isFailureAnnounced));
      return {
        state: {
          ...known,
          own,
          press: isReady ? null : press,
          isFailureAnnounced: before.isFailureAnnounced || isFailed,
        },
        effects: isAnnounced ? [...effects, tell(readiness)] : effects,
      };
    },
    needs({ own, shown }) {
      const needs = flow.needs(own);
      return shown === 'ready' || own.watchers === 0 || isWanted?.(own) === false ? needs : [...needs, codeNeed];
    },
  };
}

const codeNeed: CodeNeed = { key: 'code', type: 'code' };

function isCodeChanged(event: { readonly type: string }): event is CodeChanged {
  return event.type === 'code-changed';
}

function tell(readiness: Readiness): AnnounceLoading {
  return { type: 'announce-loading', readiness };
}
