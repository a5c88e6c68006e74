import {
  facts,
  initialIdentity,
  maxFailures,
  reduceIdentity,
  type IdentityEvent,
  type IdentityFacts,
  type IdentityState,
} from '@payaloud/core/identity';

export type ControllerEvent =
  | IdentityEvent
  /** What the device remembers: it is read after the first render, because servers have no device. */
  | {
      readonly type: 'restored';
      readonly failures: number;
      readonly usual: IdentityFacts['usual'];
      readonly template: IdentityFacts['template'];
    }
  /** What this device has counted by now. */
  | { readonly type: 'failures-counted'; readonly failures: number }
  /** The app offers other ways, for example because the amount changed. */
  | { readonly type: 'ways-changed'; readonly otherMethods: IdentityFacts['otherMethods'] };

export function reduceKnown(state: IdentityState, event: ControllerEvent): IdentityState {
  if (event.type === 'ways-changed') {
    const same = event.otherMethods.join() === state.otherMethods.join();
    return same ? state : { ...state, otherMethods: event.otherMethods };
  }
  if (event.type === 'failures-counted') {
    return event.failures > state.failures ? { ...state, failures: Math.min(maxFailures, event.failures) } : state;
  }
  if (event.type !== 'restored') return reduceIdentity(state, event);
  const { failures, template, usual } = event;
  if (state.status !== 'idle' && state.status !== 'blocked') return state;
  // A template is only ever kept with consent, and deleted with it.
  const consent = template === 'enrolled' ? 'given' : state.consent;
  return initialIdentity({ ...facts(state), failures, template, usual, consent });
}
