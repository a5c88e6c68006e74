import type { DrivenPage } from './browserWindow';
import type { SpeechRecorder } from '../speech-recorder';
import { clickUntilFelt } from './feltInPage';
import { hearOrca } from './hearOrca';

export interface FollowedBrowser {
  /** Clicks into the window with the mouse of the X server. */
  readonly click: () => void;
  /** Presses a key of the X server. */
  readonly press: (key: string) => void;
  /** True if Orca says the new name of a button that has the focus. In Firefox it does not, but says its pressed state. */
  readonly saysNewNames: boolean;
}

export interface FollowedPage {
  /** Opens a page, and resolves once Orca follows the focus in it and has handled its loading. */
  readonly open: (url: string) => Promise<void>;
}

const maxTries = 20;
const triesPerVisit = 5;
/** In ms. */
const tryMs = 1_500;

const emptyPage = 'data:text/html,<title>Empty page</title>';

/**
 * Gives the window's page the real focus, which only a click does. It stays with the window from page to page. The click
 * happens in an empty page, and a key follows it, because Orca takes each caret for the mouse's until it sees a key, and
 * says the whole line. In a page that speaks, the key would silence its first message.
 *
 * On a busy machine Orca may follow nothing in a window until a page is opened again (seen at a load of 20 on two cores,
 * 26 November 2026).
 */
export async function createFollowedPage(
  page: DrivenPage,
  recorder: SpeechRecorder,
  { click, press, saysNewNames }: FollowedBrowser,
): Promise<FollowedPage> {
  const scripts = scriptsFor(saysNewNames);
  async function openUntil(url: string, enter: () => Promise<void>, finish: () => unknown) {
    for (let tries = 0; ; tries += 1) {
      if (tries % triesPerVisit === 0) {
        await page.goto(url);
        await enter();
      }
      try {
        return await focusUntilHandled(page, recorder, scripts, finish);
      } catch (error) {
        if (tries === maxTries) throw error;
      }
    }
  }

  await openUntil(
    emptyPage,
    () => clickUntilFelt(page, click),
    () => press('Shift_L'),
  );
  return {
    open: (url) =>
      openUntil(
        url,
        () => Promise.resolve(),
        () => page.evaluate(scripts.renameButton),
      ),
  };
}

const first = 'Orca follows';
const last = 'Ready for Orca';

/**
 * Moves the focus to a button of ours. Resolves once Orca has handled all that the browser told it before. "Finished
 * loading …" does not tell, because Orca omits it while the browser is starting.
 *
 * 1. Orca says the button's name. That is not enough: Orca handles the focus before older events, such as the end of
 *    loading (`_get_priority` in `event_manager.py` of Orca 48.1). Then it says the page's first line, and may move its own
 *    place silently, so that Tab to the first control says nothing.
 * 2. Orca says the button's pressed state alone, which has the priority of the end of loading.
 * 3. Orca says the button's last name. Nothing of ours is left to say after it.
 *
 * The button stays until the first key after the focus has left it. If it were removed as the focus leaves, Orca could hear
 * of that first, and move its own place silently to the new focus (`on_children_removed` in `scripts/web/script.py`). In
 * WebKitGTK the focus leaves it for a moment and comes back, when Orca takes its place there.
 *
 * @param finish gives the button its last name.
 */
async function focusUntilHandled(
  page: DrivenPage,
  recorder: SpeechRecorder,
  { focusButton, toggleButton, renamed }: Scripts,
  finish: () => unknown,
): Promise<void> {
  // Waits of its own, which take no text from the waits of the test.
  const { waitFor } = hearOrca(recorder, 'now');
  await page.evaluate(focusButton);
  // The state may come with the name. In English, because Orca's locale is C.
  while ((await waitFor(/\bpressed\b/, tryMs)).includes(first)) await page.evaluate(toggleButton);
  await finish();
  await waitFor(renamed, tryMs);
}

const id = 'payaloud-orca-ready';

type Scripts = ReturnType<typeof scriptsFor>;

/** Scripts for the page, and the words that follow the last name. */
function scriptsFor(saysNewNames: boolean) {
  const toggle = `button.ariaPressed = String(button.ariaPressed !== 'true');`;
  const rename = `button.textContent = '${last}'; ${saysNewNames ? '' : toggle}`;
  return {
    renamed: saysNewNames ? new RegExp(last) : /\bpressed\b/,
    focusButton: `(() => {
  document.getElementById('${id}')?.remove();
  const button = document.createElement('button');
  button.id = '${id}';
  button.textContent = '${first}';
  button.ariaPressed = 'false';
  button.style.cssText = 'position: fixed; top: 0; left: 0; pointer-events: none';
  button.addEventListener('keydown', ({ key }) => {
    if (key === 'Shift') { ${rename} }
  });
  button.addEventListener('blur', () => {
    if (document.activeElement === button) return;
    button.tabIndex = -1;
    document.addEventListener('keydown', () => document.activeElement === button || button.remove(), { capture: true, once: true });
  });
  document.body.prepend(button);
  button.focus();
})()`,
    toggleButton: `(() => { const button = document.getElementById('${id}'); ${toggle} })()`,
    renameButton: `(() => { const button = document.getElementById('${id}'); ${rename} })()`,
  };
}
