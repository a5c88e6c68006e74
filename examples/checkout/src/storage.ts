/** Texts that the browser keeps. A browser that refuses that throws at each access, and the page goes on without them. */
function keptIn(storage: () => Storage) {
  return {
    read(key: string): string | null {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    keep(key: string, text: string): void {
      try {
        storage().setItem(key, text);
      } catch {
        // Nothing of it is needed to pay.
      }
    },
    forget(key: string): void {
      try {
        storage().removeItem(key);
      } catch {
        // It was never kept.
      }
    },
  };
}

export const ofBrowser = keptIn(() => localStorage);
export const ofTab = keptIn(() => sessionStorage);

/** The tag of the language that the payer chose. */
export const languageKey = 'checkout.language';
