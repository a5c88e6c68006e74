import type { PaymentLock, PaymentPlatform } from '../ports';

/** The ports that only a payment needs which was begun: those that are given, or those of the page. */
export function webPorts({ lock, leave }: Partial<PaymentPlatform>): Pick<PaymentPlatform, 'lock' | 'leave'> {
  return { lock: lock === undefined ? webLock() : lock, leave: leave ?? leaveForPage };
}

/** Web Locks need a secure context; the lock is freed by the browser when its tab ends, even by a crash. */
function webLock(): PaymentLock | null {
  const locks = globalThis.navigator?.locks;
  if (!locks) return null;
  return {
    tryHold: (name) =>
      new Promise((resolve, reject) => {
        locks
          .request(name, { ifAvailable: true }, (lock) => {
            if (lock) return new Promise<void>((release) => resolve(release));
            resolve(null);
            return undefined;
          })
          .catch(reject);
      }),
  };
}

/** Only to a page: an address that came from a server must not run as a script. */
function leaveForPage(url: string) {
  const { protocol, href } = new URL(url, location.href);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`No page to go to: ${protocol}`);
  location.assign(href);
}
