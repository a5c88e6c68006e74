/** The open modal that holds the focus, or the last one that was opened; null while the page itself is in reach. */
function findOpenModal(doc: Document): Element | null {
  const open = [...doc.querySelectorAll('dialog[open], [aria-modal="true"]')].filter(isModal);
  return open.findLast((modal) => modal.contains(doc.activeElement)) ?? open.at(-1) ?? null;
}

/** Calls `onChange` when another modal, or none, is the open one. Returns the undo. */
export function watchModals(doc: Document, onChange: (modal: Element | null) => void): () => void {
  let known = findOpenModal(doc);
  const observer = new MutationObserver(() => {
    const modal = findOpenModal(doc);
    if (modal === known) return;
    known = modal;
    onChange(modal);
  });
  observer.observe(doc, { subtree: true, childList: true, attributeFilter: ['open', 'aria-modal', 'hidden'] });
  if (known) onChange(known);
  return () => observer.disconnect();
}

function isModal(element: Element): boolean {
  if (element.getAttribute('aria-modal') === 'true') return element.closest('[hidden], [aria-hidden="true"]') === null;
  try {
    return element.matches(':modal');
  } catch {
    return true; // jsdom 29 does not know `:modal`.
  }
}
