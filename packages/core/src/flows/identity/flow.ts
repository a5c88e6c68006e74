import type { IdentityFlow } from './firstFlow';
import { needs } from './needs';
import { update } from './update';

export const identityFlow: IdentityFlow = { name: 'identity', update, needs };
