import type { Announcer, WordEnrollment, WordEnrollmentView } from '@payaloud/browser';
import { useEffect, useSyncExternalStore } from 'react';
import { useConnected } from '../provider';

/** What is known of the payer's own words, kept up to date while the component is mounted; unmounting stops the teaching. */
export function useWordEnrollment(enrollment: WordEnrollment, announcer: Announcer): WordEnrollmentView {
  useConnected(announcer);
  useEffect(() => enrollment.connect(announcer), [enrollment, announcer]);
  return useSyncExternalStore(enrollment.subscribe, enrollment.getState, enrollment.getState);
}
