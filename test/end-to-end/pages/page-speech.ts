import { getDocumentAnnouncer, getDocumentPreferences } from '@payaloud/browser';
import { describePaymentEvent, type Delivery, type Message, type PaymentEvent } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';

// A page without a user interface. The test drives its announcer and page voice.
const announcer = getDocumentAnnouncer();
announcer.connect(document);

const page = {
  announcer,
  preferences: getDocumentPreferences(),
  describe: (event: PaymentEvent) => describePaymentEvent(event, en),
  announce: (message: Message) => new Promise<Delivery>((resolve) => announcer.announce(message, resolve)),
  announceAll: (messages: readonly Message[]) => Promise.all(messages.map((message) => page.announce(message))),
  regionTexts: [] as string[],
  recordRegions() {
    const observer = new MutationObserver((records) => {
      const texts = records.map(({ target }) => target.textContent ?? '').filter((text) => text !== '');
      page.regionTexts.push(...texts);
    });
    observer.observe(document.querySelector('[data-payaloud-regions]') ?? document, { subtree: true, childList: true });
  },
  /** Number of document changes during `act` that a screen reader could speak. */
  async mutationsDuring(act: () => Promise<void>) {
    let count = 0;
    const observer = new MutationObserver((records) => (count += records.length));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await act();
    count += observer.takeRecords().length;
    observer.disconnect();
    return count;
  },
};

declare global {
  interface Window {
    page: typeof page;
  }
}

window.page = page;
