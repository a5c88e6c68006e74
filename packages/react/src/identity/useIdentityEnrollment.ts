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

export interface IdentityEnrollment {
  readonly view: EnrollmentView;
  readonly controller: EnrollmentController;
}

/** Sets up, replaces and deletes the payer's drawing. Offer it only to somebody who has just proved who they are. */
export function useIdentityEnrollment(options: UseIdentityEnrollmentOptions): IdentityEnrollment {
  return useEnrollmentFlow(createEnrollmentController, options);
}

export function useEnrollmentFlow(
  create: (options: EnrollmentControllerOptions) => EnrollmentController,
  options: UseIdentityEnrollmentOptions,
): IdentityEnrollment {
  const { language, announcer } = useDefaults('identity', { language: options.language, announcer: options.announcer });
  useConnected(announcer);
  const [view, controller] = useFlow(create, { ...options, language, announcer });
  return { view, controller };
}
