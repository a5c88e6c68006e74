import { getDocumentAnnouncer, getDocumentPreferences } from '@payaloud/browser';

/**
 * Ends what the parts of a page share: the announcer with its queue and regions, and the payer's choices. The next part to be
 * rendered finds a page as it was opened.
 */
export function leavePage(doc: Document = document): void {
  getDocumentAnnouncer(doc).stop();
  for (const regions of doc.querySelectorAll('[data-payaloud-regions]')) regions.remove();
  for (const key of Object.getOwnPropertySymbols(doc)) {
    if (Symbol.keyFor(key)?.startsWith('payaloud.announcer.')) Reflect.deleteProperty(doc, key);
  }
  getDocumentPreferences(doc).forget();
}
