import {
  createEnrollmentController,
  type EnrollmentController,
  type EnrollmentControllerOptions,
  type EnrollmentView,
} from '@payaloud/browser/internal';
import type { Readiness } from '@payaloud/core/languages';
import { useConnected, useDefaults, type Defaults } from '../provider';
import { useFlow } from '../shared';
import { useReadiness } from '../shared/useReadiness';

export interface UseEnrollIdentityOptions
  extends
    Omit<EnrollmentControllerOptions, 'language' | 'announcer'>,
    Pick<Defaults<'identity'>, 'language' | 'announcer'> {}

export interface EnrollIdentityFlow {
  readonly view: EnrollmentView;
  readonly controller: EnrollmentController;
  /** How far the code is that takes and keeps a drawing. */
  readonly readiness: Readiness;
}

/**
 * Sets up, replaces and deletes the payer's drawing. Offer it only to somebody who has just proved who they are.
 *
 * @example
 *   const { view, controller } = useEnrollIdentity({ language: en, onEnrolled: ({ keyId }) => console.log(keyId) });
 */
export function useEnrollIdentity(options: UseEnrollIdentityOptions): EnrollIdentityFlow {
  const defaults = useDefaults('identity', { language: options.language, announcer: options.announcer });
  const { language, announcer } = defaults;
  useConnected(announcer);
  const [view, controller] = useFlow(createEnrollmentController, {
    ...options,
    language,
    announcer,
    clock: options.clock ?? defaults.clock,
  });
  const readiness = useReadiness(controller);
  return { view, controller, readiness };
}
