import type { Message } from '@payaloud/core/announcement';
import type { Drawing } from '@payaloud/core/gesture';
import {
  composeEnrollmentEnd,
  composeWaiting,
  type EnrollmentEffect,
  type EnrollmentEvent,
} from '@payaloud/core/identity';
import { guard, type Handler, type Timers } from '../../runtime';
import type { EnrollmentControllerOptions } from './enrollmentOptions';
import type { EnrollmentEffectOf, LaterEffect } from './laterEffects';
import type { EnrollmentParts } from './lazyMaking';
import { loadNow } from './loadNow';
import type { Secrets } from './secrets';

/** Carries out the effects of the enrollment, those of its part as soon as this is there. */
export function createFirstEnrollmentHandler(
  options: EnrollmentControllerOptions,
  { drawings, timers, parts }: { drawings: Secrets<Drawing>; timers: Timers; parts: EnrollmentParts },
): Handler<EnrollmentEffect, EnrollmentEvent> {
  const { confirming, making } = parts;
  const later: { handle?: Handler<EnrollmentEffectOf<LaterEffect>, EnrollmentEvent> } = {};

  /**
   * Every message goes out once the page shows the new state, so that none overtakes another. A modal that opens or
   * closes takes a message that was just written out of reach, and the announcer would write it again.
   */
  function announce(message: Message | null) {
    if (message) timers.after(0, () => guard(() => options.announcer.announce(message)));
  }

  const handleLater: Handler<EnrollmentEffectOf<LaterEffect>, EnrollmentEvent> = (effect, dispatch) => {
    later.handle ??= making.get()?.createEnrollmentHandler(options, { drawings, announce, confirming });
    later.handle?.(effect, dispatch);
  };

  return (effect, dispatch) => {
    switch (effect.type) {
      case 'prime':
        return options.announcer.prime();
      case 'say': {
        const { enrollment } = effect;
        const isWaiting = enrollment.status === 'preparing' || enrollment.status === 'not-ready';
        return isWaiting ? announce(composeWaiting(enrollment, options.language)) : handleLater(effect, dispatch);
      }
      case 'say-end':
        return announce(composeEnrollmentEnd(effect.end, options.language));
      case 'load-part':
        return loadNow(making);
      case 'forget':
        return effect.secrets.forEach(drawings.forget);
      case 'delete':
        if (making.get()) return handleLater(effect, dispatch);
        return void making.load().then(
          () => handleLater(effect, dispatch),
          () => dispatch({ type: 'not-deleted' }),
        );
      case 'look':
      case 'make':
      case 'keep':
        return handleLater(effect, dispatch);
    }
  };
}
