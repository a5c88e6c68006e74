import type { WordEnrollmentView } from '@payaloud/browser';
import type { PresenceEvent } from '@payaloud/core/internal/flow';
import type { TakeFault, TeachingStop } from '@payaloud/core/internal/languages';
import type { EnrolledWord } from '../vocabulary/wordsToEnroll';
import type { TakeId, TakeIds } from './state';

export type WordEnrollmentEvent =
  | PresenceEvent
  /** The stored words were read. `storage` is null if that failed. */
  | {
      readonly type: 'known';
      readonly storage: WordEnrollmentView['storage'];
      readonly words: readonly EnrolledWord[];
      readonly takes: TakeIds;
    }
  | { readonly type: 'start'; readonly scope: WordEnrollmentView['scope'] }
  /** The word was said, and the microphone is open. */
  | { readonly type: 'asked'; readonly turn: number }
  | { readonly type: 'taken'; readonly turn: number; readonly take: TakeId }
  | { readonly type: 'not-taken'; readonly turn: number; readonly fault: TakeFault }
  /** There was nothing to check, for example because the microphone is not allowed. */
  | { readonly type: 'failed'; readonly turn: number; readonly cause: TeachingStop }
  | { readonly type: 'saved'; readonly turn: number }
  | { readonly type: 'not-saved'; readonly turn: number }
  | { readonly type: 'stop' }
  | { readonly type: 'delete' }
  | { readonly type: 'deleted' }
  | { readonly type: 'not-deleted' };
