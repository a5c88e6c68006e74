import type { Announcer, WordEnrollment, WordEnrollmentView } from '@payaloud/browser';
import { useEffect, useSyncExternalStore } from 'react';
import { useConnected } from '../provider';

/**
 * The state of teaching the payer's own words, updated while the component is mounted. Unmounting stops the teaching.
 */
export function useWordEnrollment(enrollment: WordEnrollment, announcer: Announcer): WordEnrollmentView {
  useConnected(announcer);
  useEffect(() => enrollment.connect(announcer), [enrollment, announcer]);
  return useSyncExternalStore(enrollment.subscribe, enrollment.getState, enrollment.getState);
}
