import {
  createEnrollmentController,
  type EnrollmentController,
  type EnrollmentControllerOptions,
  type EnrollmentView,
} from '@payaloud/browser';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useConnected, useDefaults, type Defaults } from '../provider';
import { useLive } from './useLive';

export interface UseIdentityEnrollmentOptions
  extends
    Omit<EnrollmentControllerOptions, 'language' | 'announcer'>,
    Pick<Defaults<'identity'>, 'language' | 'announcer'> {}

/** Sets up, replaces and deletes the payer's drawing. Offer it only to somebody who has just proved who they are. */
export function useIdentityEnrollment(options: UseIdentityEnrollmentOptions): {
  readonly view: EnrollmentView;
  readonly controller: EnrollmentController;
} {
  const { language, announcer } = useDefaults('identity', { language: options.language, announcer: options.announcer });
  const live = useLive<EnrollmentControllerOptions>({ ...options, language, announcer });
  const [controller] = useState(() => createEnrollmentController(live));
  const view = useSyncExternalStore(controller.subscribe, controller.getState, controller.getState);
  useConnected(announcer);
  useEffect(() => controller.connect(), [controller]);
  return { view, controller };
}
