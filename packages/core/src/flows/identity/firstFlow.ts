import type { Flow } from '../../flow';
import { beforeChallenge } from './beforeChallenge';
import { withConsequences } from './consequences';
import { needs } from './needs';
import type { IdentityEffect, IdentityEvent, IdentityFacts, IdentityNeed, IdentityState } from './state';

export type IdentityFlow = Flow<IdentityState, IdentityEvent, IdentityFacts, IdentityEffect, IdentityNeed>;

/**
 * The identity until the code that reads challenges has been loaded: nothing is known of the payment, so that no way can
 * begin. `identityFlow` decides the same until then.
 */
export const firstIdentityFlow: IdentityFlow = {
  name: 'identity',
  update: (state, event) => withConsequences(state, event, beforeChallenge(state, event)),
  needs,
};
