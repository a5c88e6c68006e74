/**
 * Controls inside `root` that have no name of their own, as far as the page can see: a screen reader says "button" alone, or only
 * the label of the group.
 */
export function unnamedControls(root: HTMLElement, label: string): readonly Element[] {
  return reachedControls(root).filter((control) => !isNamed(control, label));
}

/** Controls that a payer can reach, frames included. */
export function reachedControls(root: HTMLElement): readonly Element[] {
  return [...root.querySelectorAll(controls)].filter(isReached);
}

const controls = 'button, a[href], iframe, input, [role="button"], [role="link"]';

function isReached(control: Element): boolean {
  return control.closest('[hidden], [aria-hidden="true"], [inert]') === null;
}

function isNamed(control: Element, label: string): boolean {
  const labels = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const texts = [
    control.getAttribute('aria-label'),
    control.getAttribute('title'),
    // The text of a frame is for browsers without frames.
    control.matches('iframe') ? null : control.textContent,
    control.matches('input') ? control.getAttribute('value') : null,
    ...labels.map((id) => control.ownerDocument.getElementById(id)?.textContent ?? null),
    ...[...control.querySelectorAll('img')].map((image) => image.alt),
    ...[...control.querySelectorAll('svg title')].map((title) => title.textContent),
  ];
  return texts.some((text) => text !== null && text.trim() !== '' && text.trim() !== label);
}
