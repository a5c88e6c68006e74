import { enrollGesture, type Drawing, type GestureTemplate } from '@payaloud/core/internal/gesture';
import type { EnrollmentEffect, EnrollmentEvent } from '@payaloud/core/internal/identity';
import { guard, type Handler } from '../../runtime';
import { createSecrets, type Secrets } from '../../runtime/secrets';
import { drawingArea } from '../../strokes';
import { localIdentityMemory } from '../identity/identityMemory';
import type { challengeCode } from '../identity/lazyParts';
import type { EnrollmentControllerOptions } from './options';

/** Effects whose handlers are loaded later. A deletion loads them, and a look at what is stored waits for them. */
export type LateEnrollmentEffect = Extract<EnrollmentEffect, { type: 'look' | 'make' | 'store' | 'delete' }>;

interface EnrollmentResources {
  readonly drawings: Secrets<Drawing>;
  readonly challengeCode: typeof challengeCode;
}

type Dispatch = (event: EnrollmentEvent) => void;

/** Carries out the effects of the enrollment that set up, look up and delete a drawing. */
export function createLateEnrollmentHandler(
  options: EnrollmentControllerOptions,
  { drawings, challengeCode }: EnrollmentResources,
): Handler<LateEnrollmentEffect, EnrollmentEvent> {
  const templates = createSecrets<GestureTemplate>('template');
  const openVault = async () => options.vault ?? (await challengeCode.load()).sharedVault();

  async function look(dispatch: Dispatch) {
    const vault = await openVault();
    const protection = await vault.protection();
    dispatch({ type: 'looked', stored: (await vault.has()) ? 'enrolled' : 'none', protection });
  }

  function make(secrets: readonly string[], dispatch: Dispatch) {
    const repetitions = secrets.flatMap((secret) => {
      const drawing = drawings.peek(secret);
      return drawing ? [drawing] : [];
    });
    const made = enrollGesture(repetitions, { area: drawingArea() });
    if (made.ok) dispatch({ type: 'made', secret: templates.hold(made.template) });
    else dispatch({ type: 'refused', reason: made.reason, repetition: made.repetition ?? null });
  }

  async function save(secret: string, dispatch: Dispatch) {
    const template = templates.take(secret);
    const deviceKey = options.deviceKey ?? (await challengeCode.load()).sharedDeviceKey();
    const device = await deviceKey.enroll();
    await (await openVault()).save(template);
    // The payer proved identity in another way before setting up a new drawing, so old failures no longer apply. A payer
    // who sets one up wants to draw the next time.
    const memory = options.memory ?? localIdentityMemory;
    guard(() => memory.write({ failures: 0, usual: 'drawing' }));
    dispatch({ type: 'stored', protection: await protection() });
    guard(() => options.onEnrolled?.(device));
  }

  async function remove(dispatch: Dispatch) {
    await (await openVault()).delete();
    dispatch({ type: 'deleted', protection: await protection() });
    guard(() => options.onDeleted?.());
  }

  /** Asked after storing, so that its failure does not read as a failure to store. */
  const protection = () =>
    openVault()
      .then((vault) => vault.protection())
      .catch(() => null);

  return (effect, dispatch) => {
    switch (effect.type) {
      case 'look':
        return void look(dispatch).catch(() => dispatch({ type: 'looked', stored: 'none', protection: 'memory' }));
      case 'make':
        return make(effect.secrets, dispatch);
      case 'store':
        return void save(effect.secret, dispatch).catch(() => dispatch({ type: 'not-stored' }));
      case 'delete':
        return void remove(dispatch).catch(() => dispatch({ type: 'not-deleted' }));
    }
  };
}
