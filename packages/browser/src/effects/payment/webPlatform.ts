import { systemClock } from '../../runtime';
import type { PaymentChannel, PaymentLock, PaymentNews, PaymentPlatform, PaymentStorage } from './ports';

/**
 * The ports that are given, and those of the page for all others. Touches nothing until it is used; a port is `null`
 * where the browser misses it.
 */
export function paymentPlatform(given: Partial<PaymentPlatform>): PaymentPlatform {
  return {
    clock: given.clock ?? systemClock,
    get storage() {
      return given.storage === undefined ? webStorage() : given.storage;
    },
    get lock() {
      return given.lock === undefined ? webLock() : given.lock;
    },
    get channel() {
      return given.channel === undefined ? webChannel() : given.channel;
    },
    onWake: given.onWake ?? onWake,
    leave: given.leave ?? leave,
  };
}

/** Reading `localStorage` throws where cookies are blocked (https://html.spec.whatwg.org/#dom-localstorage). */
function webStorage(): PaymentStorage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
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

function webChannel(): PaymentChannel | null {
  if (typeof BroadcastChannel !== 'function') return null;
  const name = 'payaloud-payments';
  return {
    post(news) {
      const channel = openChannel(name);
      channel?.postMessage(news);
      channel?.close();
    },
    subscribe(listener) {
      const channel = openChannel(name);
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isNews(data)) listener(data);
      });
      return () => channel?.close();
    },
  };
}

/** Firefox throws a SecurityError where cookies are blocked (mozilla/fxa#2347): a payment works without news. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

function onWake(listener: () => void): () => void {
  const undo = new AbortController();
  const { signal } = undo;
  const whenSeen = () => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', whenSeen, { signal });
  window.addEventListener('pageshow', listener, { signal });
  window.addEventListener('online', listener, { signal });
  return () => undo.abort();
}

/** Only to a page: an address that came from a server must not run as a script. */
function leave(url: string) {
  const { protocol, href } = new URL(url, location.href);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`No page to go to: ${protocol}`);
  location.assign(href);
}

function isNews(data: unknown): data is PaymentNews {
  if (typeof data !== 'object' || data === null) return false;
  return typeof (data as PaymentNews).orderId === 'string' && typeof (data as PaymentNews).paymentId === 'string';
}
