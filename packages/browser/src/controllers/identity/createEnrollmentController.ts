import type { Message } from '@payaloud/core/announcement';
import { createStore } from '@payaloud/core/flow';
import type { Drawing } from '@payaloud/core/gesture';
import {
  composeEnrollment,
  initialEnrollment,
  reduceEnrollment,
  type EnrollmentEvent,
  type EnrollmentState,
} from '@payaloud/core/identity';
import type { Language } from '@payaloud/core/languages';
import type { Announcer } from '../../announcer';
import type { DeviceKey, DevicePublicKey, TemplateProtection, TemplateVault } from '../../device-key';
import type { NotCounted } from '../../strokes';
import { afterRender } from './afterRender';
import { localIdentityMemory, type IdentityMemory } from './identityMemory';
import { sharedDeviceKey, sharedVault } from './shared';

/** What is kept of the payer's drawing, and how the making of a new one stands. */
export interface EnrollmentView {
  /** `unknown` until the device was asked. `saving`: made, not yet kept. */
  readonly kept: 'unknown' | 'none' | 'saving' | 'enrolled' | 'deleted' | 'failed';
  /** What may be claimed of the kept drawing; null until known. */
  readonly protection: TemplateProtection | null;
  readonly enrollment: EnrollmentState;
}

export interface EnrollmentControllerOptions {
  readonly language: Language<'identity'>;
  readonly announcer: Announcer;
  readonly vault?: TemplateVault;
  /** The key that the drawing gates. Default: one key of this origin, named `device`. */
  readonly deviceKey?: DeviceKey;
  readonly memory?: IdentityMemory;
  /** Called once the drawing is kept, with the public key that the server shall keep under this user. */
  readonly onEnrolled?: (device: DevicePublicKey) => void;
  /** The drawing was deleted: the server may forget the key. The key itself stays for plain device confirmation. */
  readonly onDeleted?: () => void;
}

export interface EnrollmentController {
  readonly getState: () => EnrollmentView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly connect: () => () => void;
  /** The payer consents, or begins again after a refusal: opens the drawing. Nothing is collected before it. */
  readonly consent: () => void;
  readonly takeDrawing: (drawing: Drawing) => void;
  readonly dropDrawing: (reason: NotCounted) => void;
  readonly undo: () => void;
  readonly finish: () => void;
  /** Drops what was drawn. */
  readonly leave: () => void;
  /** Takes the consent back and deletes what was kept, with one press. */
  readonly revoke: () => void;
}

type ViewEvent =
  | EnrollmentEvent
  | { readonly type: 'known'; readonly kept: EnrollmentView['kept']; readonly protection: TemplateProtection | null };

export function createEnrollmentController(options: EnrollmentControllerOptions): EnrollmentController {
  const store = createStore<EnrollmentView, ViewEvent>(reduce, {
    kept: 'unknown',
    protection: null,
    enrollment: initialEnrollment,
  });
  const vault = () => options.vault ?? sharedVault();
  const { sentences, tag } = options.language;
  // Every word takes the same way, so that none overtakes another.
  const announce = (message: Message) => afterRender(() => options.announcer.announce(message));
  const say = (text: string) => announce({ text, urgency: 'polite', lang: tag });

  function sayState(enrollment: EnrollmentState) {
    const message = composeEnrollment(enrollment, options.language);
    if (message) announce(message);
  }

  store.subscribe(({ enrollment }, previous) => {
    if (enrollment === previous.enrollment) return;
    // What is to be done is the name of the dialog that opens and takes the focus.
    if (enrollment.status === 'collecting' && previous.enrollment.status !== 'collecting') return;
    // "It is set up" is only said once it is kept.
    if (enrollment.status === 'enrolled') void keep(enrollment);
    else sayState(enrollment);
  });

  async function look(kept?: EnrollmentView['kept']) {
    const protection = await vault().protection();
    const has = kept ?? ((await vault().has()) ? 'enrolled' : 'none');
    store.dispatch({ type: 'known', kept: has, protection });
  }

  async function keep(enrolled: EnrollmentState & { status: 'enrolled' }) {
    try {
      const device = await (options.deviceKey ?? sharedDeviceKey()).enroll();
      await vault().save(enrolled.template);
      // A new figure of somebody who proved in another way who they are: old failures say nothing about it.
      const memory = options.memory ?? localIdentityMemory;
      memory.write({ ...memory.read(), failures: 0 });
      await look('enrolled');
      sayState(enrolled);
      options.onEnrolled?.(device);
    } catch {
      store.dispatch({ type: 'known', kept: 'failed', protection: store.getState().protection });
      say(sentences.identity.enrollment.notKept);
    }
  }

  async function remove() {
    try {
      await vault().delete();
      await look('deleted');
      say(sentences.identity.consent.revoked);
      options.onDeleted?.();
    } catch {
      say(sentences.identity.enrollment.notDeleted);
    }
  }

  return {
    getState: () => store.getState(),
    subscribe: (listener) => store.subscribe(listener),
    connect() {
      const { kept } = store.getState();
      if (kept === 'unknown') look().catch(() => store.dispatch({ type: 'known', kept: 'none', protection: 'memory' }));
      return () => store.dispatch({ type: 'left' });
    },
    consent() {
      options.announcer.prime();
      store.dispatch({ type: 'started' });
    },
    takeDrawing: (drawing) => store.dispatch({ type: 'drawn', drawing }),
    dropDrawing: (reason) => store.dispatch({ type: reason === 'too-short' ? 'stroke-too-short' : 'stroke-cancelled' }),
    undo: () => store.dispatch({ type: 'undone' }),
    finish: () => store.dispatch({ type: 'finished' }),
    leave: () => store.dispatch({ type: 'left' }),
    revoke: () => void remove(),
  };
}

function reduce(view: EnrollmentView, event: ViewEvent): EnrollmentView {
  if (event.type === 'known') {
    // The template has gone to the vault: no copy of it stays in the page's state.
    const enrollment = view.enrollment.status === 'enrolled' ? initialEnrollment : view.enrollment;
    return { kept: event.kept, protection: event.protection, enrollment };
  }
  // What was drawn is on its way to the vault; a remount of the component must not lose it.
  if (view.kept === 'saving') return view;
  const enrollment = reduceEnrollment(view.enrollment, event);
  if (enrollment === view.enrollment) return view;
  return { ...view, enrollment, kept: enrollment.status === 'enrolled' ? 'saving' : view.kept };
}
