import type { Flow } from '../../flow';
import { beforeChallenge } from './beforeChallenge';
import { withConsequences } from './consequences';
import { needs } from './needs';
import type { IdentityEffect, IdentityEvent, IdentityFacts, IdentityNeed, IdentityState } from './state';

export type IdentityFlow = Flow<IdentityState, IdentityEvent, IdentityFacts, IdentityEffect, IdentityNeed>;

/**
 * The identity flow until the code that reads challenges has loaded. The payment is unknown until then, so every way
 * waits. `identityFlow` decides the same for these states.
 */
export const firstIdentityFlow: IdentityFlow = {
  name: 'identity',
  update: (state, event) => withConsequences(state, event, beforeChallenge(state, event)),
  needs,
};
