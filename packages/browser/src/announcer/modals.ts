/** The open modal that holds the focus, else the last one in the document; null if no modal is open. */
function findOpenModal(doc: Document): Element | null {
  const open = [...doc.querySelectorAll('dialog[open], [aria-modal="true"]')].filter(isModal);
  return open.findLast((modal) => modal.contains(doc.activeElement)) ?? open.at(-1) ?? null;
}

export interface ModalWatch {
  /** Checks now. A MutationObserver runs only after the task. */
  checkModal(): void;
  disconnect(): void;
}

/** Calls `onChange` when the open modal changes, with null if none is open. */
export function watchModals(doc: Document, onChange: (modal: Element | null) => void): ModalWatch {
  let known = findOpenModal(doc);
  function checkModal() {
    const modal = findOpenModal(doc);
    if (modal === known) return;
    known = modal;
    onChange(modal);
  }
  const observer = new MutationObserver(checkModal);
  observer.observe(doc, { subtree: true, childList: true, attributeFilter: ['open', 'aria-modal', 'hidden'] });
  if (known) onChange(known);
  return { checkModal, disconnect: () => observer.disconnect() };
}

function isModal(element: Element): boolean {
  if (element.getAttribute('aria-modal') === 'true') return element.closest('[hidden], [aria-hidden="true"]') === null;
  try {
    return element.matches(':modal');
  } catch {
    return true; // jsdom 29 does not know `:modal`.
  }
}
