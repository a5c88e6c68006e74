import axe from 'axe-core';

const labeled =
  'button, a[href], summary, [role=button], [role=link], [role=tab], [role=menuitem], [role=option], [role=switch]';

/**
 * Buttons and links whose accessible name does not contain their visible text, so that a person who uses voice control
 * cannot press them by reading them aloud (WCAG 2.5.3). axe-core's rule takes text under `aria-hidden` for invisible,
 * and misses these. Spaces and case are ignored, and so is visible text without letters and digits. Without layout
 * nothing is visible, and nothing is found. Requires that no axe-core run is in progress.
 */
export function findMislabeledControls(root: Element | Document, place: 'anywhere' | 'first'): readonly Element[] {
  const within = root instanceof Document ? root.documentElement : root;
  const own = within.matches(labeled) ? [within] : [];
  const found = [...own, ...within.querySelectorAll(labeled)].filter((control) => isSeen(control) && !isInert(control));
  if (found.length === 0) return [];
  axe.setup(within.ownerDocument);
  try {
    return found.filter((control) => {
      const shown = comparable(visibleText(control));
      const name = comparable(axe.commons.text.accessibleText(control));
      return /[\p{L}\p{N}]/u.test(shown) && !(place === 'first' ? name.startsWith(shown) : name.includes(shown));
    });
  } finally {
    axe.teardown();
  }
}

/** The text of an element without parts that are hidden, or clipped to a pixel for screen readers. */
function visibleText(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node instanceof Text) return node.data;
      return node instanceof Element && !node.matches('svg, style, script') && isSeen(node) ? visibleText(node) : '';
    })
    .join(' ');
}

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { display, visibility } = getComputedStyle(element);
  if (display === 'contents') return true;
  // The content of a closed `details` has a box in Chromium, but is not rendered.
  return width > 1 && height > 1 && visibility === 'visible' && element.checkVisibility();
}

/** True behind an open modal dialog, and under `aria-hidden`. Controls there have no name. */
function isInert(element: Element): boolean {
  const modal = element.ownerDocument.querySelector(':modal');
  return element.closest('[inert], [aria-hidden=true]') !== null || (modal !== null && !modal.contains(element));
}

/** Writing directions leave marks in the text that nobody sees. */
function comparable(text: string): string {
  return text.replace(/[\s\u200e\u200f\u2066-\u2069]/g, '').toLowerCase();
}
