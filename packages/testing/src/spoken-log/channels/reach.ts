import type { LostEvent } from '../timelineEntry';
import { holds, parentOf } from './shadowRoots';

/** The elements that a user can operate. */
export const controls =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=""], [contenteditable=true], ' +
  '[role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [role=slider], [role=tab], [role=option], ' +
  '[role=menuitem], [role=menuitemcheckbox], [role=menuitemradio], [role=combobox], [role=spinbutton], [tabindex]';

/**
 * Why a screen reader does not reach the region. `view` if a larger part of the page is hidden, with controls of its
 * own, such as a closed tab panel: nobody expects to hear that.
 */
export function unreachable(region: Element): LostEvent['why'] | 'view' | null {
  if (!region.isConnected) return 'view';
  const top = openModals(region.ownerDocument).at(-1);
  if (top && !holds(top, region)) return 'outside-modal';
  const hidden = hiddenPart(region);
  if (!hidden) return null;
  if (hidden.matches('[aria-hidden=true], [inert]') && hasDialogOutside(hidden)) return 'outside-modal';
  return hasControlsBeside(hidden, region) ? 'view' : 'hidden';
}

/** True if `part` has a control that does not belong to the region. */
export function hasControlsBeside(part: Element, region: Element): boolean {
  return [...part.querySelectorAll(controls)].some((control) => !region.contains(control));
}

/** Not those that are only `aria-modal`: Orca spoke messages outside of them. */
function openModals(doc: Document): Element[] {
  return [...doc.querySelectorAll('dialog[open]')].filter((one) => isModal(one) && !hiddenPart(one));
}

function isModal(element: Element): boolean {
  try {
    return element.matches(':modal');
  } catch {
    return false;
  }
}

/** React Aria and Radix hide the rest of the page behind a dialog that is not `aria-modal`. */
function hasDialogOutside(hidden: Element): boolean {
  return [...hidden.ownerDocument.querySelectorAll('[role=dialog], [role=alertdialog], dialog[open]')].some(
    (dialog) => !hidden.contains(dialog) && !hiddenPart(dialog),
  );
}

/** The outermost element that hides `element`, or null. */
function hiddenPart(element: Element): Element | null {
  let found: Element | null = null;
  for (let one: Element | null = element; one; one = parentOf(one)) if (one.matches(hiding)) found = one;
  return found ?? (isRendered(element) ? null : outermostUnrendered(element));
}

const hiding = '[aria-hidden=true], [inert], [hidden]';

function outermostUnrendered(element: Element): Element {
  let found = element;
  for (let one = parentOf(element); one && !isRendered(one); one = parentOf(one)) found = one;
  return found;
}

/** False if `display: none` or `visibility: hidden` hides the element. */
export function isRendered(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (view.getComputedStyle(element).visibility === 'hidden') return false;
  for (let one: Element | null = element; one; one = parentOf(one)) {
    if (view.getComputedStyle(one).display === 'none') return false;
  }
  return true;
}
