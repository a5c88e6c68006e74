import type { Flow } from '../../flow';
import { needs } from './needs';
import type { IdentityEffect, IdentityEvent, IdentityFacts, IdentityNeed, IdentityState } from './state';
import { update } from './update';

export const identityFlow: Flow<IdentityState, IdentityEvent, IdentityFacts, IdentityEffect, IdentityNeed> = {
  name: 'identity',
  update,
  needs,
};
