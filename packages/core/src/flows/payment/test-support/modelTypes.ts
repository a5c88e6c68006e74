import type { paymentFlow, PaymentMemory, StoredIds } from '@payaloud/core/internal/payment';

/** Parameters of a world. One tick is 250 ms. */
export interface ModelRules {
  readonly tabs: number;
  readonly locks: 'held' | 'missing';
  /** `at-once`: before anything else happens. */
  readonly news: 'told' | 'at-once' | 'missing';
  /** How long a tab may read stale storage, in ticks. Every shorter lag is explored too. */
  readonly lagTicks: number;
  readonly undo: 'window' | 'none';
  readonly presses: number;
  readonly reloads: number;
  /** True if the server can be asked for the order's payment. Default: false. */
  readonly isAskedFirst?: boolean;
  /** How often the browser is killed before what its tabs have stored is on the disk. Default: 0. */
  readonly kills?: number;
  /** How often the payer is signed out, or in again. Default: 0, and the server knows every request. */
  readonly sessionTurns?: number;
  /** Replaces the flow's update with a faulty one. */
  readonly update?: typeof paymentFlow.update;
  /** Ticks before an attempt without a lock is sent. Default: what the flow asks for. */
  readonly tabsTicks?: number;
}

export type Pending =
  | { readonly type: 'lock'; readonly paymentId: string }
  | { readonly type: 'send'; readonly paymentId: string; readonly send: number }
  | { readonly type: 'ask'; readonly paymentId: string; readonly turn: number }
  | { readonly type: 'news'; readonly paymentId: string };

export interface Tab {
  readonly life: number;
  readonly flow: PaymentMemory;
  readonly pending: readonly Pending[];
  /** Start of each timer in ticks, by the key of its need. */
  readonly timers: Readonly<Record<string, number>>;
  /** Number of writes that this tab can already read. */
  readonly seen: number;
}

interface Write {
  readonly as: keyof StoredIds;
  readonly paymentId: string;
  readonly life: number;
  readonly at: number;
}

export interface SentRequest {
  readonly life: number;
  readonly paymentId: string;
  readonly send: number;
  /** `refused`: the server knew no user, so it stored nothing. */
  readonly fate: 'travelling' | 'refused' | 'admitted';
  /** True if a page had told before it was sent that this payment failed. Its payer pressed once more, in another tab. */
  readonly isAfterEnd: boolean;
}

export interface World {
  readonly now: number;
  readonly tabs: readonly Tab[];
  readonly writes: readonly Write[];
  /** `until`: the tick at which it is released. */
  readonly lock: { readonly life: number; readonly until: number | null } | null;
  /** The server's state of each sent id; `travelling`: has not arrived yet. */
  readonly server: Readonly<Record<string, 'travelling' | 'working' | 'paid' | 'declined'>>;
  /** Every request to pay, if the payer may be signed out when it arrives. */
  readonly requests: readonly SentRequest[];
  readonly isSignedOut: boolean;
  readonly sessionTurns: number;
  readonly lives: number;
  readonly ids: number;
  readonly presses: number;
  readonly reloads: number;
  readonly kills: number;
}

export interface Action {
  readonly name: string;
  readonly next: World;
}

/** Length of a tick, in ms. */
export const tickMs = 250;
