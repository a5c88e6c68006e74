import { createSpokenLog, type Finding, type TimelineEntry } from '@payaloud/testing';

// Runs in the page before anything else: the spoken log, and every text that a live region or `ariaNotify` ever got, heard or
// not. Orca's speech is compared with the second to find announcements that the log did not predict. Orca also says what
// describes a control that gets the focus, which is not an announcement.
const log = createSpokenLog();
const offered = new Set<string>();
const descriptions = new Set<string>();
const everFocused = new Set<Element>();
const regions = '[aria-live], [role=status], [role=alert], [role=log], output';
const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const offer = (text: string | null | undefined) => offered.add(clean(text));

/** Orca may name a control later than it got the focus, with what describes it by then. */
function noteDescriptions() {
  for (const element of everFocused)
    for (const name of ['aria-describedby', 'aria-errormessage']) {
      const ids = element.getAttribute(name)?.split(/\s+/) ?? [];
      const texts = ids.map((id) => clean(document.getElementById(id)?.textContent));
      for (const text of [...texts, texts.join(' ')]) descriptions.add(text);
    }
}

document.addEventListener(
  'focusin',
  ({ target }) => {
    if (target instanceof Element) everFocused.add(target);
    noteDescriptions();
  },
  true,
);

new MutationObserver((records) => {
  noteDescriptions();
  for (const { target, addedNodes } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    offer(element?.closest(regions)?.textContent);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      for (const region of [node, ...node.querySelectorAll(regions)])
        if (region.matches(regions)) offer(region.textContent);
    }
  }
}).observe(document, { subtree: true, childList: true, characterData: true });

/** The result of `window.listened()`. */
export interface Listened {
  /** Announcements that the log predicts. */
  readonly predicted: readonly string[];
  /** Every text that a live region or `ariaNotify` ever got. */
  readonly offered: readonly string[];
  readonly descriptions: readonly string[];
  readonly entries: readonly TimelineEntry[];
  readonly findings: readonly Finding[];
}

Object.assign(window, {
  listened: (): Listened => {
    const { entries } = log;
    const predicted = entries.flatMap((entry) =>
      entry.channel === 'region' || entry.channel === 'notify' ? [entry.text] : [],
    );
    for (const text of predicted) offer(text);
    return { predicted, offered: [...offered], descriptions: [...descriptions], entries, findings: log.findings() };
  },
});
