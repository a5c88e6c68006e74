import type { Message } from '@payaloud/core/announcement';
import type { Drawing } from '@payaloud/core/gesture';
import type { EnrollmentEffect } from '@payaloud/core/identity';
import type { confirming } from './lazyParts';
import type { Secrets } from './secrets';

/** Effects that come only once the part is there, but for a deletion, which loads it. */
export type LaterEffect = 'say' | 'look' | 'make' | 'keep' | 'delete';
export type EnrollmentEffectOf<Type extends EnrollmentEffect['type']> = Extract<EnrollmentEffect, { type: Type }>;

export interface EnrollmentResources {
  readonly drawings: Secrets<Drawing>;
  readonly announce: (message: Message | null) => void;
  readonly confirming: typeof confirming;
}
