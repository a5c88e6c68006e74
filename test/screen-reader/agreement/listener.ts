import { createSpokenLog } from '@payaloud/testing';

// Runs in the page before anything else: the spoken log, and every text that a live region or `ariaNotify` ever got, heard or
// not. Orca's speech is compared with the second to find announcements that the log did not predict.
const log = createSpokenLog();
const offered = new Set<string>();
const regions = '[aria-live], [role=status], [role=alert], [role=log], output';
const offer = (text: string | null | undefined) => offered.add((text ?? '').replace(/\s+/g, ' ').trim());

new MutationObserver((records) => {
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

Object.assign(window, {
  listened: () => {
    const predicted = log.entries.flatMap((entry) =>
      entry.channel === 'region' || entry.channel === 'notify' ? [entry.text] : [],
    );
    for (const text of predicted) offer(text);
    return { predicted, offered: [...offered] };
  },
});
