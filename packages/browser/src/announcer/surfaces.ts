import type { Message, Surface } from '@payaloud/core/internal/announcement';
import { createRegions, type RegionWriter } from './regions';
import { watchModals } from './modals';
import type { ScreenReaderQuirks } from './screenReaderQuirks';

/** The places for texts, while the queue is connected to the document. */
export interface ConnectedSurfaces extends Pick<Surfaces, 'checkModal' | 'write' | 'clear'> {
  /** Puts the regions into the document, and reports where texts are written from now on. Returns the undo. */
  connect(onChange: (surface: Surface) => void): () => void;
}

/** Surfaces that do nothing until they are connected. */
export function connectableSurfaces(doc: Document, quirks: ScreenReaderQuirks): ConnectedSurfaces {
  let surfaces: Surfaces | null = null;
  return {
    checkModal: () => surfaces?.checkModal(),
    write: (slot, message) => surfaces?.write(slot, message),
    clear: (slot) => surfaces?.clear(slot),
    connect(onChange) {
      const connected = createSurfaces(doc, quirks, onChange);
      surfaces = connected;
      onChange(connected.kind);
      return () => {
        surfaces = null;
        connected.remove();
      };
    },
  };
}

interface Surfaces extends RegionWriter {
  readonly kind: Surface;
  /** Detects a modal that was opened or closed in this task. Call it before a write, or the text may go unheard. */
  checkModal(): void;
}

/**
 * Chooses where a message is written. If no modal is open: live regions at the end of the body, which every screen
 * reader speaks. An open modal puts those out of reach (VoiceOver: angular/components#25978; `showModal()` makes the
 * rest inert). Then it uses `ariaNotify` of the modal if that is trusted, otherwise regions inside the modal. Never
 * both, because the payer would hear the message twice.
 */
function createSurfaces(doc: Document, quirks: ScreenReaderQuirks, onChange: (surface: Surface) => void): Surfaces {
  // One more than the slots, so that the next text never uses the same region as the last one.
  const regions = quirks.slots + 1;
  const page: Written = { kind: 'page', ...createRegions(doc, doc.body, regions) };
  let current = page;
  const modals = watchModals(doc, (modal) => {
    if (current !== page) current.remove();
    current = modal ? surfaceOf(doc, modal, { ...quirks, slots: regions }) : page;
    onChange(current.kind);
  });

  return {
    get kind() {
      return current.kind;
    },
    checkModal: () => modals.checkModal(),
    write: (slot, message) => current.write(slot, message),
    clear(slot) {
      page.clear(slot);
      current.clear(slot);
    },
    remove() {
      modals.disconnect();
      if (current !== page) current.remove();
      page.remove();
    },
  };
}

type Written = RegionWriter & Pick<Surfaces, 'kind'>;

function surfaceOf(doc: Document, modal: Element, { slots, ariaNotify }: ScreenReaderQuirks): Written {
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
