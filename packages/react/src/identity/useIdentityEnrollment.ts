import {
  createEnrollmentController,
  type EnrollmentController,
  type EnrollmentControllerOptions,
  type EnrollmentView,
} from '@payaloud/browser';
import { useConnected, useDefaults, type Defaults } from '../provider';
import { useFlow } from '../shared';

export interface UseIdentityEnrollmentOptions
  extends
    Omit<EnrollmentControllerOptions, 'language' | 'announcer'>,
    Pick<Defaults<'identity'>, 'language' | 'announcer'> {}

/** Sets up, replaces and deletes the payer's drawing. Offer it only to a payer who has just proved their identity. */
export function useIdentityEnrollment(options: UseIdentityEnrollmentOptions): {
  readonly view: EnrollmentView;
  readonly controller: EnrollmentController;
} {
  const { language, announcer } = useDefaults('identity', { language: options.language, announcer: options.announcer });
  useConnected(announcer);
  const [view, controller] = useFlow(createEnrollmentController, { ...options, language, announcer });
  return { view, controller };
}
