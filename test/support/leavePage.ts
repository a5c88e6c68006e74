import { getDocumentAnnouncer, getDocumentPreferences } from '@payaloud/browser';

/**
 * Ends what the parts of a page share: the announcer with its queue and regions, the payer's choices, and what was stored, such
 * as how the payer last confirmed. The next part to be rendered finds a page as it was opened.
 */
export function leavePage(doc: Document = document): void {
  getDocumentAnnouncer(doc).stop();
  for (const regions of doc.querySelectorAll('[data-payaloud-regions]')) regions.remove();
  for (const key of Object.getOwnPropertySymbols(doc)) {
    if (Symbol.keyFor(key)?.startsWith('payaloud.announcer.')) Reflect.deleteProperty(doc, key);
  }
  getDocumentPreferences(doc).forget();
  localStorage.clear();
  sessionStorage.clear();
}
