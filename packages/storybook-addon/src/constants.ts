export const ADDON_ID = 'payaloud/listen';
export const PANEL_ID = `${ADDON_ID}/panel`;
export const PARAM_KEY = 'listen';

/** Name of the shortcut between panel and story, as Storybook's settings list it. */
export const JUMP = 'jump';

/** Events on Storybook's channel. */
export const EVENTS = {
  /** Preview to manager: a story was started, and its log is empty. */
  STARTED: `${ADDON_ID}/started`,
  /** Preview to manager: the log has changed. */
  HEARD: `${ADDON_ID}/heard`,
  /** Preview to manager: the payer pressed the shortcut in the story. */
  TO_PANEL: `${ADDON_ID}/to-panel`,
  /** Manager to preview: take the focus back. */
  TO_STORY: `${ADDON_ID}/to-story`,
  /** Manager to preview: the keys of the shortcut. */
  SHORTCUT: `${ADDON_ID}/shortcut`,
  CLEAR: `${ADDON_ID}/clear`,
  MARK: `${ADDON_ID}/mark`,
  READ_ORDER: `${ADDON_ID}/read-order`,
  READING_ORDER: `${ADDON_ID}/reading-order`,
  /** Storybook's own, preview to manager: a story is on screen. */
  RENDERED: 'storyRendered',
  /** Storybook's own, in the preview: Vite has replaced code of the page. Most frameworks then render without a new story. */
  HOT_UPDATED: 'storyHotUpdated',
  /** Server to manager: the store of `@storybook/addon-vitest` has changed. */
  TEST_RUN: 'UNIVERSAL_STORE:storybook/test',
} as const;
