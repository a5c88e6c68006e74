import {
  composeEnrollment,
  composeEnrollmentEnd,
  type EnrollmentEffect,
  type EnrollmentEvent,
} from '@payaloud/core/identity';
import type { Message } from '@payaloud/core/announcement';
import type { Drawing, GestureTemplate } from '@payaloud/core/gesture';
import { guard, type Handler, type Timers } from '../../runtime';
import type { EnrollmentControllerOptions } from './enrollmentOptions';
import { localIdentityMemory } from './identityMemory';
import type { EnrollmentParts } from './lazyMaking';
import { loadNow } from './lazyParts';
import { createSecrets, type Secrets } from './secrets';

export interface EnrollmentResources {
  readonly drawings: Secrets<Drawing>;
  readonly timers: Timers;
  readonly parts: EnrollmentParts;
}

type Dispatch = (event: EnrollmentEvent) => void;

export function createEnrollmentHandler(
  options: EnrollmentControllerOptions,
  { drawings, timers, parts }: EnrollmentResources,
): Handler<EnrollmentEffect, EnrollmentEvent> {
  const templates = createSecrets<GestureTemplate>('template');
  const { confirming, making } = parts;
  const vault = async () => options.vault ?? (await confirming.load()).sharedVault();

  /**
   * Announces once the page shows the new state, so that messages stay in order. A modal that opens or closes hides a
   * message that was just written, and the announcer would write it again.
   */
  function announce(message: Message | null) {
    if (message) timers.after(0, () => guard(() => options.announcer.announce(message)));
  }

  async function look(dispatch: Dispatch) {
    const kept = await vault();
    const protection = await kept.protection();
    dispatch({ type: 'looked', kept: (await kept.has()) ? 'enrolled' : 'none', protection });
  }

  function make(secrets: readonly string[], dispatch: Dispatch) {
    // Loaded since the surface opened.
    const part = making.get();
    if (!part) return;
    const repetitions = secrets.flatMap((secret) => {
      const drawing = drawings.peek(secret);
      return drawing ? [drawing] : [];
    });
    const made = part.enrollGesture(repetitions);
    if (made.ok) dispatch({ type: 'made', secret: templates.hold(made.template) });
    else dispatch({ type: 'refused', reason: made.reason, repetition: made.repetition ?? null });
  }

  async function keep(secret: string, dispatch: Dispatch) {
    const template = templates.take(secret);
    const deviceKey = options.deviceKey ?? (await confirming.load()).sharedDeviceKey();
    const device = await deviceKey.enroll();
    await (await vault()).save(template);
    // The payer proved identity in another way before setting up a new drawing, so old failures no longer apply.
    const memory = options.memory ?? localIdentityMemory;
    guard(() => memory.write({ ...memory.read(), failures: 0 }));
    dispatch({ type: 'kept', protection: await protection() });
    guard(() => options.onEnrolled?.(device));
  }

  async function remove(dispatch: Dispatch) {
    await (await vault()).delete();
    dispatch({ type: 'deleted', protection: await protection() });
    guard(() => options.onDeleted?.());
  }

  /** Asked after storing, so that its failure does not read as a failure to store. */
  const protection = () =>
    vault()
      .then((kept) => kept.protection())
      .catch(() => null);

  return (effect, dispatch) => {
    switch (effect.type) {
      case 'prime':
        return options.announcer.prime();
      case 'say':
        return announce(composeEnrollment(effect.enrollment, options.language));
      case 'say-end':
        return announce(composeEnrollmentEnd(effect.end, options.language));
      case 'look':
        return void look(dispatch).catch(() => dispatch({ type: 'looked', kept: 'none', protection: 'memory' }));
      case 'load-part':
        return loadNow(making);
      case 'make':
        return make(effect.secrets, dispatch);
      case 'keep':
        return void keep(effect.secret, dispatch).catch(() => dispatch({ type: 'not-kept' }));
      case 'delete':
        return void remove(dispatch).catch(() => dispatch({ type: 'not-deleted' }));
      case 'forget':
        return effect.secrets.forEach(drawings.forget);
    }
  };
}
