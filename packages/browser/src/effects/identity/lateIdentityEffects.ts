import type { Drawing } from '@payaloud/core/gesture';
import type { IdentityEffect } from '@payaloud/core/internal/identity';
import type { Clock, LazyPart } from '../../runtime';
import type { ChallengeSource } from './challengeSource';
import type * as DrawingPart from './drawing';
import type { Secrets } from './secrets';

/** Effects that come only once a challenge was read, but for `say`, which also tells that none was. */
export type LateIdentityEffect =
  'tap' | 'say' | 'say-dropped' | 'say-payment' | 'renew-challenge' | 'check-drawing' | 'refresh-template' | 'ask';
export type IdentityEffectOf<Type extends IdentityEffect['type']> = Extract<IdentityEffect, { type: Type }>;

export interface IdentityResources {
  readonly clock: Clock;
  readonly source: ChallengeSource;
  readonly drawings: Secrets<Drawing>;
  readonly codes: Secrets<string>;
  readonly drawing: LazyPart<typeof DrawingPart>;
}
