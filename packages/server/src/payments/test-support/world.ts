import { money } from '@payaloud/core/money';
import type { admit } from '../admit';
import type { PaymentEffect } from '../effects';
import { leaseMs } from '../needs';
import type { PaymentState } from '../state';
import type { update } from '../update';

/** Everything that may happen in a world of one order. */
export interface ModelRules {
  readonly paidBy: 'server' | 'page';
  /** How many ids the payer's pages make. */
  readonly pages: number;
  readonly payments: number;
  /** How often an answer is lost, or a process dies or is paused past its lease. */
  readonly losses: number;
  /** `forgotten`: the same key opens a second object. */
  readonly keys: 'kept' | 'forgotten';
  /** `leaky`: a closed object can still be charged. */
  readonly closing: 'sure' | 'leaky';
  /**
   * `contrary`: a paid object may later be called closed. `mute`: from some moment on it answers and tells nothing. `webhook`: it cannot
   * be read, and calls every attempt "processing"; only its webhooks tell what happened.
   */
  readonly provider: 'true' | 'contrary' | 'mute' | 'webhook';
  readonly refunds: 'none' | 'asked';
  readonly backup: 'none' | 'restored';
  /** Replace the server's decisions with faulty ones. */
  readonly update?: typeof update;
  readonly admit?: typeof admit;
  /** True if the server takes requests before it has read the list of the provider, after a restored backup. */
  readonly opensEarly?: boolean;
}

export type ObjectStatus = 'untouched' | 'refused' | 'action' | 'processing' | 'paid' | 'closed';

/** An object at the provider. */
export interface ProviderObject {
  readonly ref: string;
  readonly paymentId: string;
  readonly status: ObjectStatus;
  /** Minor units given back, by the refund's id. */
  readonly refunds: Readonly<Record<string, number>>;
  /** Every status that it ever had: webhooks may send each at any time, any number of times. */
  readonly seen: readonly ObjectStatus[];
}

/** A call on its way to the provider, or its answer on the way back. */
export interface OutCall {
  readonly paymentId: string;
  readonly effect: Extract<PaymentEffect, { type: 'open' | 'pay' | 'read' | 'close' | 'refund' | 'abandon' }>;
  /** False if its process died or gave up: it may still arrive. */
  readonly isAwaited: boolean;
  readonly answer: Answer | null;
}

export type Answer =
  | { readonly kind: 'opened'; readonly ref: string }
  | { readonly kind: 'object'; readonly ref: string; readonly status: ObjectStatus }
  | { readonly kind: 'refund'; readonly refund: 'done' | 'pending' | 'refused' }
  /** The provider cannot tell. */
  | { readonly kind: 'none' };

/** The server's database. */
interface Stored {
  readonly rows: Readonly<Record<string, PaymentState>>;
  readonly slot: string | null;
  /** Page's id → payment. */
  readonly names: Readonly<Record<string, string>>;
  /** Ids of the news for the app. */
  readonly notices: readonly string[];
}

export interface World {
  readonly stored: Stored;
  readonly objects: readonly ProviderObject[];
  readonly calls: readonly OutCall[];
  readonly losses: number;
  /** Payments that were ever created, also by what a restored backup forgot. */
  readonly created: number;
  readonly backup: Stored | 'used' | null;
  readonly isRecovering: boolean;
  /** True once the provider contradicted itself, after which a person decides. */
  readonly isContrary: boolean;
  /** A write that the database refused, which a right decision never causes. */
  readonly broken: string | null;
}

export const price = money(2350, 'USD');

export const firstWorld: World = {
  stored: { rows: {}, slot: null, names: {}, notices: [] },
  objects: [],
  calls: [],
  losses: 0,
  created: 0,
  backup: null,
  isRecovering: false,
  isContrary: false,
  broken: null,
};

/** Without times: every wait may have any length, so that a clock that jumps and a paused process are explored too. */
export function withoutTimes<State extends PaymentState>(state: State): State {
  const call = state.call && { ...state.call, until: leaseMs };
  const refunds = 'refunds' in state && { refunds: state.refunds.map((refund) => ({ ...refund, since: 0 })) };
  return { ...state, ...refunds, call, since: 0, asked: { at: 0, fruitless: 0 } };
}

/** Equal for worlds with the same future. Turns matter only by whether they are the current one. */
export function keyOf({
  stored,
  objects,
  calls,
  losses,
  created,
  backup,
  isRecovering,
  isContrary,
  broken,
}: World): string {
  const out = calls.map(({ paymentId, effect, isAwaited, answer }) => {
    const state = stored.rows[paymentId];
    const turn = 'turn' in effect ? effect.turn - (state?.call?.turn ?? Infinity) : 0;
    const target = 'ref' in effect ? effect.ref : '';
    const refund = 'refundId' in effect ? effect.refundId : '';
    // Another order of stale turns changes nothing; after a restored backup an equal turn may come again.
    const age = backup ? turn : Number(turn === 0);
    return [paymentId, effect.type, target, refund, age, isAwaited, answerKey(answer)].join();
  });
  const saved = backup && backup !== 'used' ? storedKey(backup) : backup;
  const things = objects.map(({ ref, status, refunds, seen }) =>
    [ref, status, JSON.stringify(refunds), ...seen].join(),
  );
  return [
    storedKey(stored),
    things.join(';'),
    out.sort().join(';'),
    losses,
    created,
    saved,
    isRecovering,
    isContrary,
    broken,
  ].join('|');
}

function storedKey({ rows, slot, names, notices }: Stored): string {
  return [Object.entries(rows).map(([id, row]) => id + rowKey(row)), slot, JSON.stringify(names), notices].join('!');
}

const rowKeys = new WeakMap<PaymentState, string>();

function rowKey(state: PaymentState): string {
  const known = rowKeys.get(state);
  if (known !== undefined) return known;
  const { turn: _turn, call, since: _since, asked: _asked, ...rest } = state;
  const key = JSON.stringify(rest) + (call?.type ?? '');
  rowKeys.set(state, key);
  return key;
}

function answerKey(answer: Answer | null): string {
  return answer ? Object.values(answer).join() : '';
}
