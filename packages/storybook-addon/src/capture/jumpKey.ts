import { listenTo, type Channel } from '../channel';
import { EVENTS } from '../constants';

/**
 * Leads from the story to the panel, and gives the focus back. The key is taken before the page and the log see it: the page
 * must not act on it, and the log must not call it a press without an answer.
 */
export function connectJumpKey(view: Window, channel: Channel): () => void {
  let shortcut: readonly string[] = [];
  // Chromium forgets what had the focus in a frame when the focus leaves the frame.
  let last: EventTarget | null = null;
  const onFocusIn = ({ target }: FocusEvent) => {
    last = target;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isShortcut(event, shortcut)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    channel.emit(EVENTS.TO_PANEL, undefined);
  };
  const onReturn = () => {
    view.focus();
    if (last instanceof HTMLElement && last.isConnected) last.focus({ preventScroll: true });
  };
  view.addEventListener('focusin', onFocusIn, { capture: true });
  view.addEventListener('keydown', onKeyDown, { capture: true });
  const undo = [
    listenTo(channel, EVENTS.SHORTCUT, (keys) => {
      shortcut = keys;
    }),
    listenTo(channel, EVENTS.TO_STORY, onReturn),
  ];
  return () => {
    view.removeEventListener('focusin', onFocusIn, { capture: true });
    view.removeEventListener('keydown', onKeyDown, { capture: true });
    for (const end of undo) end();
  };
}

/** True if the keys are those of the shortcut, as Storybook writes it: `['alt', 'L']`. */
export function isShortcut(
  event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'key' | 'code'>,
  shortcut: readonly string[],
): boolean {
  const key = shortcut.at(-1);
  if (key === undefined) return false;
  const wanted = new Set(shortcut.slice(0, -1));
  const hasModifiers =
    event.altKey === wanted.has('alt') &&
    event.ctrlKey === wanted.has('control') &&
    event.metaKey === wanted.has('meta') &&
    event.shiftKey === wanted.has('shift');
  // With Alt, macOS reports the character that the key types, such as "¬". The code tells the key itself.
  return hasModifiers && (event.key.toUpperCase() === key.toUpperCase() || event.code === `Key${key.toUpperCase()}`);
}
