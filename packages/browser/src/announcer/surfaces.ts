import type { Message, Surface } from '@payaloud/core/internal/announcement';
import { createRegions, type RegionWriter } from './regions';
import { watchModals } from './modals';

export interface SurfaceOptions {
  readonly slots: number;
  readonly ariaNotify: 'trusted' | 'untrusted';
  /** Called when texts are written elsewhere from now on. */
  onChange(surface: Surface): void;
}

export interface Surfaces extends RegionWriter {
  readonly kind: Surface;
  /** Detects a modal that was opened or closed in this task. Call it before a write, or the text may go unheard. */
  look(): void;
}

/**
 * Chooses where a message is written. If no modal is open: live regions at the end of the body, which every screen
 * reader speaks. An open modal puts those out of reach (VoiceOver: angular/components#25978; `showModal()` makes the
 * rest inert). Then it uses `ariaNotify` of the modal if that is trusted, otherwise regions inside the modal. Never
 * both, because the payer would hear the message twice.
 */
export function createSurfaces(doc: Document, options: SurfaceOptions): Surfaces {
  // One more than the slots, so that the next text never uses the same region as the last one.
  const regions = options.slots + 1;
  const page: Written = { kind: 'page', ...createRegions(doc, doc.body, regions) };
  let current = page;
  const modals = watchModals(doc, (modal) => {
    if (current !== page) current.remove();
    current = modal ? surfaceOf(doc, modal, { ...options, slots: regions }) : page;
    options.onChange(current.kind);
  });

  return {
    get kind() {
      return current.kind;
    },
    look: () => modals.look(),
    write: (slot, message) => current.write(slot, message),
    clear(slot) {
      page.clear(slot);
      current.clear(slot);
    },
    remove() {
      modals.leave();
      if (current !== page) current.remove();
      page.remove();
    },
  };
}

type Written = RegionWriter & Pick<Surfaces, 'kind'>;

function surfaceOf(doc: Document, modal: Element, { slots, ariaNotify }: SurfaceOptions): Written {
  const notify = ariaNotify === 'trusted' ? (modal as Partial<Notifying>).ariaNotify?.bind(modal) : undefined;
  if (!notify) return { kind: 'dialog', ...createRegions(doc, modal, slots) };
  return {
    kind: 'notify',
    write: (_slot, { text, urgency }: Message) =>
      notify(text, { priority: urgency === 'assertive' ? 'high' : 'normal' }),
    clear() {},
    remove() {},
  };
}

interface Notifying {
  ariaNotify(text: string, options?: { priority: 'normal' | 'high' }): void;
}
