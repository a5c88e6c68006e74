/**
 * A screen reader's ear for a page, as Orca 48 was measured to hear Chromium 156 (2026-11): a text is taken 150 ms after it
 * came into a live region, if it still stands there; of changes less than 100 ms apart only the first and the last are
 * taken; a region that comes together with its text is silent. A model, not a screen reader: it compares libraries under
 * the same conditions.
 */
export const earScript = `(() => {
  const heard = [];
  const changes = [];
  const takes = 150;
  const apart = 100;
  const born = new WeakMap();
  function watch(root) {
    new MutationObserver((records) => {
      const now = performance.now();
      for (const record of records) {
        for (const node of record.addedNodes) {
          if (node.nodeType !== 1) continue;
          for (const element of [node, ...node.querySelectorAll('*')]) {
            born.set(element, now);
            if (element.shadowRoot) watch(element.shadowRoot);
          }
        }
        const target = record.target.nodeType === 1 ? record.target : record.target.parentElement;
        const region = target && target.closest && target.closest('[aria-live], [role=status], [role=alert], [role=log]');
        if (!region || region.getAttribute('aria-live') === 'off' || born.get(region) === now) continue;
        const added = [...record.addedNodes].map((node) => node.textContent).join(' ');
        const text = (record.type === 'characterData' ? record.target.textContent : added).trim();
        if (text) change(region, text, now);
      }
    }).observe(root, { subtree: true, childList: true, characterData: true });
  }
  function change(region, text, now) {
    const entry = { region, text, at: now, next: Infinity, previous: changes.length ? changes.at(-1).at : -Infinity };
    if (changes.length) changes.at(-1).next = now;
    changes.push(entry);
    setTimeout(() => {
      const isMiddle = entry.at - entry.previous < apart && entry.next - entry.at < apart;
      if (!isMiddle && entry.region.textContent.includes(entry.text)) heard.push({ text: entry.text, at: performance.now() });
    }, takes);
  }
  watch(document);
  for (const element of document.querySelectorAll('*')) if (element.shadowRoot) watch(element.shadowRoot);
  window.ear = { heard };
})()`;
