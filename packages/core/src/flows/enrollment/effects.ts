import type { EnrollmentProgress, EnrollmentSecretId } from './state';

export type EnrollmentEffect =
  /** Unlocks page speech. Phones allow that only during the task of a press. */
  | { readonly type: 'prime' }
  | { readonly type: 'say'; readonly enrollment: EnrollmentProgress }
  | { readonly type: 'say-end'; readonly end: 'not-stored' | 'deleted' | 'not-deleted' }
  | { readonly type: 'look' }
  | { readonly type: 'make'; readonly secrets: readonly EnrollmentSecretId[] }
  /** Stores the template and the device's key, then tells the app. */
  | { readonly type: 'store'; readonly secret: EnrollmentSecretId }
  /** Deletes the stored data, then tells the app. */
  | { readonly type: 'delete' }
  | { readonly type: 'forget'; readonly secrets: readonly EnrollmentSecretId[] };
