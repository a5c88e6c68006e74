import type { Announcer, WordEnrollment, WordEnrollmentView } from '@payaloud/browser';
import { useEffect, useSyncExternalStore } from 'react';
import { useConnected } from '../provider';
import { useStableCheck } from '../shared/misuse';

/**
 * The state of teaching the payer's own words, updated while the component is mounted. Unmounting stops the teaching.
 *
 * @example
 *   const useProgress = (enrollment: WordEnrollment) => useEnrollWords(enrollment, announcer).progress;
 */
export function useEnrollWords(enrollment: WordEnrollment, announcer: Announcer): WordEnrollmentView {
  useStableCheck('unstable-prop', enrollment, 'Create the `enrollment` of EnrollWords outside of render.');
  useConnected(announcer);
  useEffect(() => enrollment.connect(announcer), [enrollment, announcer]);
  return useSyncExternalStore(enrollment.subscribe, enrollment.getState, enrollment.getState);
}
