import type { WordEnrollmentView } from '@payaloud/browser';
import type { TakeIds } from './state';

export type WordEnrollmentEffect =
  /** Read the stored words. */
  | { readonly type: 'restore' }
  | { readonly type: 'save'; readonly turn: number; readonly takes: TakeIds }
  | { readonly type: 'delete' }
  | { readonly type: 'say'; readonly end: NonNullable<WordEnrollmentView['end']> };
