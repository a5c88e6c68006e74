import { systemClock } from '../../runtime';
import type { PaymentChannel, PaymentNews, PaymentPlatform } from './ports';

/** The ports that a review needs. The others load with the late handlers. */
export type ReviewPlatform = Omit<PaymentPlatform, 'lock' | 'leave'>;

/**
 * The given ports, completed with the page's own. Has no side effects until used; a port is `null` if the browser does
 * not have it.
 */
export function reviewPlatform(given: Partial<PaymentPlatform>): ReviewPlatform {
  const ownChannel = webChannel();
  return {
    clock: given.clock ?? systemClock,
    get storage() {
      return given.storage === undefined ? webStorage() : given.storage;
    },
    get channel() {
      return given.channel === undefined ? ownChannel : given.channel;
    },
    onWake: given.onWake ?? onWake,
  };
}

/** Reading `localStorage` throws if cookies are blocked (https://html.spec.whatwg.org/#dom-localstorage). */
export function webStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

function webChannel(): PaymentChannel | null {
  if (typeof BroadcastChannel !== 'function') return null;
  const name = 'payaloud-payments';
  let heard: BroadcastChannel | null = null;
  return {
    post(news) {
      // A channel tells itself nothing. Through another one, a page would take its own news for another tab's.
      if (heard) return heard.postMessage(news);
      const channel = openChannel(name);
      channel?.postMessage(news);
      channel?.close();
    },
    subscribe(listener) {
      const channel = openChannel(name);
      heard = channel;
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isNews(data)) listener(data);
      });
      return () => {
        if (heard === channel) heard = null;
        channel?.close();
      };
    },
  };
}

/** Firefox throws a SecurityError if cookies are blocked (mozilla/fxa#2347). A payment works without this channel. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Calls `listener` when the page is seen again or the network is back. Returns the undo. */
export function onWake(listener: () => void): () => void {
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

function isNews(data: unknown): data is PaymentNews {
  if (typeof data !== 'object' || data === null) return false;
  return typeof (data as PaymentNews).orderId === 'string' && typeof (data as PaymentNews).paymentId === 'string';
}
