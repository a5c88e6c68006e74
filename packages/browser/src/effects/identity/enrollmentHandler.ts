import type { Message } from '@payaloud/core/announcement';
import type { Drawing } from '@payaloud/core/gesture';
import { composeEnrollmentEnd, type EnrollmentEffect, type EnrollmentEvent } from '@payaloud/core/internal/identity';
import { guard, onceReady, type Handler, type Timers } from '../../runtime';
import type { EnrollmentControllerOptions } from './enrollmentOptions';
import type { EnrollmentEffectOf, LateEffect } from './lateEnrollmentEffects';
import type { EnrollmentParts } from './lazyMaking';
import type { Secrets } from './secrets';

/** Carries out the effects of the enrollment, some of them with code that is loaded later. */
export function createEnrollmentEffectHandler(
  options: EnrollmentControllerOptions,
  { drawings, timers, parts }: { drawings: Secrets<Drawing>; timers: Timers; parts: EnrollmentParts },
): Handler<EnrollmentEffect, EnrollmentEvent> {
  const { confirming, making } = parts;
  const made: { late?: Handler<EnrollmentEffectOf<LateEffect>, EnrollmentEvent> } = {};

  /**
   * Every message goes out once the page shows the new state, so that none overtakes another. A modal that opens or
   * closes takes a message that was just written out of reach, and the announcer would write it again.
   */
  function announce(message: Message | null) {
    if (message) timers.after(0, () => guard(() => options.announcer.announce(message)));
  }

  const late: Handler<EnrollmentEffectOf<LateEffect>, EnrollmentEvent> = (effect, dispatch) => {
    made.late ??= making.get()?.createLateEnrollmentHandler(options, { drawings, announce, confirming });
    made.late?.(effect, dispatch);
  };

  return (effect, dispatch) => {
    switch (effect.type) {
      case 'prime':
        return options.announcer.prime();
      case 'say-end':
        return announce(composeEnrollmentEnd(effect.end, options.language));
      case 'forget':
        return effect.secrets.forEach(drawings.forget);
      case 'delete':
        return void making.load().then(
          () => late(effect, dispatch),
          () => dispatch({ type: 'not-deleted' }),
        );
      case 'look':
        return onceReady(making, () => late(effect, dispatch));
      case 'say':
      case 'make':
      case 'keep':
        return late(effect, dispatch);
    }
  };
}
