import type { API } from 'storybook/manager-api';
import type { LogClock } from '@payaloud/testing/spoken-log';
import { isShortcut } from '../capture/jumpKey';
import { listenTo, type Channel } from '../channel';
import { ADDON_ID, EVENTS, JUMP, PANEL_ID } from '../constants';
import { pageTime } from '../pageTime';

const previewFrame = 'storybook-preview-iframe';
/** Id of the heading that takes the focus in the panel. */
export const headingId = 'payaloud-listen-heading';

/** Registers the one key that leads from story to panel and back. Returns the undo of its listeners. */
export function registerJump(api: API, channel: Channel): () => void {
  const defaultShortcut = ['alt', 'L'];
  const keys = () => api.getShortcutKeys()[shortcutKey] ?? defaultShortcut;
  void api.setAddonShortcut(ADDON_ID, {
    label: 'Listen: from the story to the panel, and back',
    defaultShortcut,
    actionName: JUMP,
    showInMenu: true,
    action: () => (isInPanel() ? focusStory(channel) : void focusPanel(api)),
  });
  // Storybook takes no keys that are pressed in a text field. The panel's is the copied text.
  const onKeyDown = (event: KeyboardEvent) => {
    const isInText = event.target instanceof HTMLTextAreaElement && isInPanel();
    if (!isInText || !isShortcut(event, keys())) return;
    event.preventDefault();
    focusStory(channel);
  };
  document.addEventListener('keydown', onKeyDown);
  const undo = [
    () => document.removeEventListener('keydown', onKeyDown),
    listenTo(channel, EVENTS.TO_PANEL, () => void focusPanel(api)),
    // The preview cannot read the shortcuts, and forwards no keys of a text field either.
    listenTo(channel, EVENTS.STARTED, () => channel.emit(EVENTS.SHORTCUT, keys())),
  ];
  return () => undo.forEach((end) => end());
}

export const shortcutKey = `${ADDON_ID}-${JUMP}` as keyof ReturnType<API['getShortcutKeys']>;

/** Opens the panel, and focuses its heading, which says how much was heard. */
export async function focusPanel(api: API, clock: LogClock = pageTime): Promise<void> {
  if (!api.getIsPanelShown()) api.togglePanel(true);
  api.setSelectedPanel(PANEL_ID);
  for (let tries = 0; tries < 20; tries += 1) {
    const heading = document.getElementById(headingId);
    if (heading && heading.offsetParent !== null) return heading.focus();
    await new Promise<void>((resolve) => clock.after(50, resolve));
  }
}

/** Gives the focus back to the element of the story that had it. */
function focusStory(channel: Channel): void {
  const frame = document.getElementById(previewFrame) as HTMLIFrameElement | null;
  frame?.contentWindow?.focus();
  channel.emit(EVENTS.TO_STORY, undefined);
}

function isInPanel(): boolean {
  return document.getElementById(headingId)?.closest('[data-listen-panel]')?.contains(document.activeElement) ?? false;
}
