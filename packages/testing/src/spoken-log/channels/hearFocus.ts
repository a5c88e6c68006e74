import { isElement, spokenTextOf } from '../spokenText';
import { describeElement, idsIn, type Description } from './describeElement';
import { liveSelector, numberOf } from './liveRegion';
import type { ConnectChannel } from './page';
import { isRendered } from './reach';
import { guarded } from './wrapMethod';

/** In ms. Libraries restore the focus up to this long after they have removed the focused element. */
const restoringMs = 200;

/** In ms. The browser moves the focus in the task of the press. */
const pointingMs = 100;

/**
 * Listens to the focus: where it arrives, name, state and description that change under it, and its loss. An element that
 * `aria-activedescendant` names counts as focused.
 */
export const hearFocus: ConnectChannel = ({ doc, view, observed, after, hear, onChanges, isIgnored }) => {
  /** The focused element, the element that is spoken for it, and what was said. */
  let focused: { readonly element: Element; readonly active: Element; readonly said: Description } | null = null;
  /** The element that had the focus when the window lost it. The user who comes back hears it again, but not from the page. */
  let left: Element | null = null;
  let pointed: { readonly at: number; readonly target: Element } | null = null;
  let goneSince: number | null = null;
  /** True once a frame has come since the focused element went away. */
  let hasFrameCome = false;
  let endTimer: (() => void) | undefined;

  function arrive(element: Element) {
    const active = activeIn(element);
    const isReturn = element === left;
    left = null;
    focused = { element, active, said: describeElement(active) };
    if (isReturn || isIgnored(active)) return;
    const id = hear({ channel: 'focus', ...focused.said, why: 'arrived' });
    noteRegion(id, active);
    if (id !== null && focused.said.name === '') observed.contents.set(id, spokenTextOf(active));
    if (id !== null && isPointed(element)) observed.pointed.add(id);
  }

  /** True if the user has just pressed the element with a pointer, which moves the focus there. */
  function isPointed(element: Element): boolean {
    if (!pointed || observed.now() - pointed.at > pointingMs) return false;
    return element.contains(pointed.target);
  }

  function look() {
    if (!focused?.element.isConnected || isIgnored(focused.element)) return;
    const { element, active, said } = focused;
    if (activeIn(element) !== active) return arrive(element);
    const now = describeElement(active);
    const why = whatChanged(said, now);
    if (why === null || !isRendered(active)) return;
    focused = { element, active, said: now };
    if (why === 'description' && now.description === '') return;
    noteRegion(hear({ channel: 'focus', ...now, why }), active);
  }

  function noteRegion(id: number | null, active: Element) {
    const region = active.closest(liveSelector) ?? active.querySelector(liveSelector);
    if (id !== null && region) observed.sources.set(id, numberOf(region));
  }

  function check(delayMs: number) {
    endTimer ??= after(delayMs, () => {
      endTimer = undefined;
      guarded(lookForLoss);
    });
  }

  function lookForLoss() {
    if (!focused || isIgnored(focused.element)) return;
    const { element, said } = focused;
    const isAtPage = isElement(doc.activeElement) && /^(?:body|html)$/.test(doc.activeElement.localName);
    if (!isAtPage && doc.activeElement !== element && doc.activeElement !== null) return;
    if (!isGone(element)) {
      goneSince = null;
      if (isAtPage) focused = null;
      return;
    }
    if (goneSince === null) hasFrameCome = false;
    goneSince ??= observed.now();
    if (observed.now() - goneSince < restoringMs) return check(restoringMs);
    if (!isAtPage && !hasFrameCome) return checkAfterFrame();
    goneSince = null;
    focused = null;
    // If no text is left, the whole page went away, as at the end of a test.
    if (!isAtPage || spokenTextOf(doc.body) === '') return;
    const id = hear({ channel: 'focus', ...said, why: 'lost' });
    if (id !== null && element.isConnected && element.matches(':disabled')) observed.disabled.add(id);
  }

  /** The browser moves the focus away with its next frame, which is late on a busy machine. */
  function checkAfterFrame() {
    hasFrameCome = true;
    if (doc.hidden || !('requestAnimationFrame' in view)) return check(0);
    view.requestAnimationFrame(() => check(0));
  }

  const onFocusIn = (event: Event) =>
    guarded(() => {
      const [target] = event.composedPath();
      goneSince = null;
      if (target instanceof view.Element && target !== doc.body) arrive(target);
    });
  const onFocusOut = () => check(0);
  const onWindowBlur = ({ target }: Event) => {
    if (target === view) left = focused?.element ?? left;
  };
  const onPointer = (event: Event) => {
    const [target] = event.composedPath();
    if (target instanceof view.Element) pointed = { at: observed.now(), target };
  };
  const onInput = ({ target }: Event) => guarded(() => void (target === focused?.element && look()));

  const events = [
    ['focusin', onFocusIn],
    ['focusout', onFocusOut],
    ['input', onInput],
    ['change', onInput],
    ['pointerdown', onPointer],
    ['mousedown', onPointer],
  ] as const;
  for (const [name, listener] of events) doc.addEventListener(name, listener, true);
  view.addEventListener('blur', onWindowBlur);
  onChanges((records) => {
    if (!focused) return;
    if (records.some(({ type, removedNodes }) => type === 'attributes' || removedNodes.length > 0)) check(0);
    const parts = partsOf(focused.element);
    if (records.some(({ target }) => parts.some((part) => part.contains(target)))) look();
  });
  return () => {
    endTimer?.();
    view.removeEventListener('blur', onWindowBlur);
    for (const [name, listener] of events) doc.removeEventListener(name, listener, true);
  };
};

function activeIn(element: Element): Element {
  const [id] = idsIn(element, 'aria-activedescendant');
  return (id === undefined ? null : element.ownerDocument.getElementById(id)) ?? element;
}

function whatChanged(before: Description, now: Description): 'name' | 'state' | 'description' | null {
  if (before.name !== now.name) return 'name';
  if (before.states.join() !== now.states.join()) return 'state';
  return before.description === now.description ? null : 'description';
}

/** The element, and all that name it, describe it or hold its state. */
function partsOf(element: Element): Element[] {
  const labels = [...((element as Partial<HTMLInputElement>).labels ?? [])];
  const named = ['aria-labelledby', 'aria-describedby', 'aria-errormessage', 'aria-activedescendant'].flatMap(
    (attribute) => idsIn(element, attribute).map((id) => element.ownerDocument.getElementById(id)),
  );
  const details = element.matches('summary') ? element.parentElement : null;
  return [element, ...labels, ...named, details].filter((part) => part !== null);
}

function isGone(element: Element): boolean {
  return (
    !element.isConnected || element.matches(':disabled') || element.closest('[inert]') !== null || !isRendered(element)
  );
}
