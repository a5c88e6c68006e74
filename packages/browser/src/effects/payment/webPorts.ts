import type { PaymentLock, PaymentPlatform } from './ports';

/** The ports that are only needed after Pay: the given ones, or else the page's. */
export function webPorts({ lock, leave }: Partial<PaymentPlatform>): Pick<PaymentPlatform, 'lock' | 'leave'> {
  return { lock: lock === undefined ? webLock() : lock, leave: leave ?? leaveForPage };
}

/** Web Locks need a secure context. The browser releases the lock when its tab ends, even by a crash. */
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

/** Allows only web pages, because an address from a server must not run as a script. */
function leaveForPage(url: string) {
  const { protocol, href } = new URL(url, location.href);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`Not the address of a web page: ${protocol}`);
  location.assign(href);
}
