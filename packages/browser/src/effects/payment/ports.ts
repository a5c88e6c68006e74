import type { Clock } from '../../runtime';

/** Stores ids of an order's payments and nothing else. May throw; a payment works without it. */
export interface PaymentStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Held by one tab at a time; released when its tab ends. */
export interface PaymentLock {
  /** Resolves with the undo, or with `null` if another tab holds the lock. */
  tryHold(name: string): Promise<(() => void) | null>;
}

/** Notifies other tabs of a change. Each asks the server for the new state. */
export interface PaymentChannel {
  post(news: PaymentNews): void;
  subscribe(listener: (news: PaymentNews) => void): () => void;
}

export interface PaymentNews {
  readonly orderId: string;
  readonly paymentId: string;
}

export interface PaymentPlatform {
  /**
   * Gives the time, and calls back later.
   * @default the browser's clock
   */
  readonly clock: Clock;
  /**
   * Keeps the ids of payments. `null`: nothing survives a reload.
   * @default `localStorage`
   */
  readonly storage: PaymentStorage | null;
  /**
   * Lets one tab pay at a time. `null`: the stored ids and the server resolve conflicts between tabs.
   * @default Web Locks
   */
  readonly lock: PaymentLock | null;
  /**
   * Tells other tabs of news. `null`: they learn it when they ask the server.
   * @default a `BroadcastChannel`
   */
  readonly channel: PaymentChannel | null;
  /** Calls `listener` when the page becomes visible or the network is back. Returns the undo. */
  onWake(listener: () => void): () => void;
  /**
   * Leaves the page for the bank's.
   * @default `location.assign`
   */
  leave(url: string): void;
}
