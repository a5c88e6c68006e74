import type { Message } from '@payaloud/core/announcement';
import type { Drawing } from '@payaloud/core/gesture';
import type { EnrollmentEffect } from '@payaloud/core/internal/identity';
import type { confirming } from './lazyParts';
import type { Secrets } from './secrets';

/** Effects whose handlers are loaded later. A deletion loads them, and a look at what is stored waits for them. */
export type LateEffect = 'say' | 'look' | 'make' | 'keep' | 'delete';
export type EnrollmentEffectOf<Type extends EnrollmentEffect['type']> = Extract<EnrollmentEffect, { type: Type }>;

export interface EnrollmentResources {
  readonly drawings: Secrets<Drawing>;
  readonly announce: (message: Message | null) => void;
  readonly confirming: typeof confirming;
}
