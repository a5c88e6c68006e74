import type { Message } from '@payaloud/core/announcement';

/** Writes texts for screen readers. */
export interface RegionWriter {
  write(slot: number, message: Message): void;
  clear(slot: number): void;
  remove(): void;
}

/**
 * Creates live regions at the end of `parent`: a polite and an assertive one for each slot. They are created before the
 * first message, because a region that is added together with its text is silent (w3c/aria#2154).
 *
 * They have `aria-live` and no role. An empty `role="status"` goes silent for good once Orca 48 has read past it
 * (measured 2026-11), and some screen readers speak a text twice if a region has both.
 */
export function createRegions(doc: Document, parent: Element, slots: number): RegionWriter {
  const root = doc.createElement('div');
  root.dataset.payaloudRegions = '';
  // React Aria and `aria-hidden` (Radix) hide everything outside a modal except elements with this or `aria-live`.
  root.dataset.liveAnnouncer = 'true';
  Object.assign(root.style, visuallyHidden);
  const pairs = Array.from({ length: slots }, () => ({
    polite: createRegion(doc, root, 'polite'),
    assertive: createRegion(doc, root, 'assertive'),
  }));
  parent.append(root);

  return {
    write(slot, { text, lang, urgency }) {
      const region = pairs[slot]?.[urgency];
      if (!region) return;
      if (lang) region.lang = lang;
      region.textContent = text;
    },
    clear(slot) {
      for (const region of Object.values(pairs[slot] ?? {})) {
        if (!region.firstChild) continue;
        region.textContent = '';
        region.removeAttribute('lang');
      }
    },
    remove: () => root.remove(),
  };
}

function createRegion(doc: Document, root: HTMLElement, urgency: Message['urgency']): HTMLElement {
  const region = doc.createElement('div');
  region.setAttribute('aria-live', urgency);
  region.setAttribute('aria-atomic', 'true');
  root.append(region);
  return region;
}

// Set through CSSOM, which a strict Content-Security-Policy allows. `white-space: nowrap` would join words together.
const visuallyHidden: Partial<CSSStyleDeclaration> = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '-1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  border: '0',
  padding: '0',
};
