import type { Message } from '@payaloud/core/announcement';
import type { Drawing } from '@payaloud/core/gesture';
import {
  composeEnrollment,
  composeEnrollmentEnd,
  type EnrollmentEffect,
  type EnrollmentEvent,
} from '@payaloud/core/internal/identity';
import { guard, onceReady, type Handler, type Timers } from '../../runtime';
import type { Secrets } from '../../runtime/secrets';
import type { LateEnrollmentEffect } from './lateEnrollmentHandler';
import type { EnrollmentParts } from './lazyPart';
import type { EnrollmentControllerOptions } from './options';

/** Carries out the effects of the enrollment, some of them with code that is loaded later. */
export function createEnrollmentEffectHandler(
  options: EnrollmentControllerOptions,
  { drawings, timers, parts }: { drawings: Secrets<Drawing>; timers: Timers; parts: EnrollmentParts },
): Handler<EnrollmentEffect, EnrollmentEvent> {
  const { challengeCode, enrollmentCode } = parts;
  const made: { late?: Handler<LateEnrollmentEffect, EnrollmentEvent> } = {};

  /**
   * Every message goes out once the page shows the new state, so that none overtakes another. A modal that opens or
   * closes takes a message that was just written out of reach, and the announcer would write it again.
   */
  function announce(message: Message | null) {
    if (message) timers.after(0, () => guard(() => options.announcer.announce(message)));
  }

  const late: Handler<LateEnrollmentEffect, EnrollmentEvent> = (effect, dispatch) => {
    made.late ??= enrollmentCode.get()?.createLateEnrollmentHandler(options, { drawings, challengeCode });
    made.late?.(effect, dispatch);
  };

  return (effect, dispatch) => {
    switch (effect.type) {
      case 'prime':
        return options.announcer.prime();
      case 'say':
        return announce(composeEnrollment(effect.enrollment, options.language));
      case 'say-end':
        return announce(composeEnrollmentEnd(effect.end, options.language));
      case 'forget':
        return effect.secrets.forEach(drawings.forget);
      case 'delete':
        return void enrollmentCode.load().then(
          () => late(effect, dispatch),
          () => dispatch({ type: 'not-deleted' }),
        );
      case 'look':
        return onceReady(enrollmentCode, () => late(effect, dispatch));
      case 'make':
      case 'store':
        return late(effect, dispatch);
    }
  };
}
