import type { Clock } from '../../runtime';

/** Keeps ids of an order's payments, and nothing else. May throw: a payment works without it. */
export interface PaymentStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** One holder at a time among all tabs; freed when its tab ends. */
export interface PaymentLock {
  /** The undo, or `null` where another tab holds it. */
  tryHold(name: string): Promise<(() => void) | null>;
}

/** Tells the other tabs that something changed. What changed they ask the server. */
export interface PaymentChannel {
  post(news: PaymentNews): void;
  subscribe(listener: (news: PaymentNews) => void): () => void;
}

export interface PaymentNews {
  readonly orderId: string;
  readonly paymentId: string;
}

export interface PaymentPlatform {
  readonly clock: Clock;
  /** `null`: nothing survives a reload. */
  readonly storage: PaymentStorage | null;
  /** `null`: two tabs are told apart by what is stored, and by the server. */
  readonly lock: PaymentLock | null;
  readonly channel: PaymentChannel | null;
  /** The page is seen again, or the network is back: a good moment to ask. Returns the undo. */
  onWake(listener: () => void): () => void;
  /** Leaves the page for the bank's. */
  leave(url: string): void;
}
