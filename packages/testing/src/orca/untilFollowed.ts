import type { DrivenPage } from './chromiumWindow';
import type { SpeechRecorder } from '../speech-recorder';
import { hearOrca } from './hearOrca';

const mostTries = 20;
const triesPerVisit = 5;
/** In ms. */
const tryMs = 1_500;

const name = 'Ready for Orca';

/**
 * Moves the focus to a button of ours until Orca names it, then removes the button. "Finished loading …" does not tell,
 * because Orca omits it while the browser is still starting. On a busy machine Orca may follow nothing in a window until
 * the page is opened again (seen at a load of 20 on two cores, 26 November 2026).
 *
 * @param enter opens the page again.
 */
export async function untilFollowed(
  page: DrivenPage,
  recorder: SpeechRecorder,
  enter: () => Promise<unknown>,
): Promise<void> {
  // Waits of its own, which take no text from the waits of the test.
  const { waitFor } = hearOrca(recorder);
  for (let tries = 1; ; tries += 1) {
    await page.evaluate(focusButton);
    try {
      await waitFor(new RegExp(name), tryMs);
      break;
    } catch (error) {
      if (tries === mostTries) throw error;
    }
    if (tries % triesPerVisit === 0) await enter();
  }
  await page.evaluate(removeButton);
}

const removeButton = `document.getElementById('payaloud-orca-ready')?.remove()`;

const focusButton = `(() => {
  ${removeButton};
  const button = document.createElement('button');
  button.id = 'payaloud-orca-ready';
  button.textContent = '${name}';
  document.body.prepend(button);
  button.focus();
})()`;
