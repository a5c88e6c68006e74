import type { Store } from '@payaloud/core/flow';
import {
  isEnd,
  paymentIdOf,
  type PaymentFlowEvent,
  type PaymentOrder,
  type PaymentState,
} from '@payaloud/core/payment';
import type { Answers } from './answers';
import type { PaymentMemory } from './memory';
import type { PaymentControllerOptions } from './options';
import { outcomeOf } from './outcomeOf';
import type { PaymentPlatform } from './ports';
import { startStopwatch } from './stopwatch';

/** One press of Pay: makes sure that it is the only one, waits out the window for undo, sends, and takes the reply. */
export interface Attempt {
  /** To be called in the moment of the press, before anything else can happen. */
  begin(): void;
  /** The same id, once more. */
  resend(): void;
  undo(): void;
  /** A request is on its way whose reply will be dispatched. */
  isSending(paymentId: string): boolean;
  /** The payment has ended: other tabs may try. */
  finish(): void;
  /** Somebody watches (again). */
  resume(): void;
  /** Nobody watches any more: what was not sent is not sent, what was sent goes on. */
  abandon(): void;
}

export interface AttemptOptions {
  readonly options: PaymentControllerOptions;
  readonly platform: PaymentPlatform;
  readonly store: Store<PaymentState, PaymentFlowEvent>;
  readonly memory: PaymentMemory;
  readonly answers: Answers;
  /** Ids of this order whose end the payer was told: they do not stand in the way of a new attempt. */
  readonly ended: ReadonlySet<string>;
  /** A request was settled; nobody else will answer for it. */
  readonly onSettled: () => void;
}

/** A timer that is this late slept with its device: the payer could not have used the window. */
const MISSED_MS = 10_000;
/** Without locks, two tabs that write in the same moment read each other's id after this time. */
const SETTLE_MS = 50;
/** Who holds a lock is known at once, or a browser is not well: nobody waits for it. */
const LOCK_MS = 2_000;

export function createAttempt({
  options,
  platform,
  store,
  memory,
  answers,
  ended,
  onSettled,
}: AttemptOptions): Attempt {
  const { clock } = platform;
  const sending = new Set<string>();
  let release = () => {};
  let isLocked = false;
  let cancelUndo = () => {};
  let watched = false;

  async function claim(paymentId: string, order: PaymentOrder): Promise<void> {
    const free = await holdLock(platform, order.id);
    if (!free) return store.dispatch({ type: 'claim-refused', paymentId });
    release = free;
    isLocked = free !== withoutLock;
    const other = otherPayment(order.id);
    if (other) return adopt(other);
    const { undoMs = 0 } = options;
    if (!watched) drop(paymentId, 'undo-missed');
    else if (undoMs > 0) hold(paymentId, undoMs);
    else void send(paymentId, { type: 'sent', paymentId });
  }

  function otherPayment(orderId: string): string | null {
    const known = memory.recall(orderId);
    return known !== null && !ended.has(known) ? known : null;
  }

  function adopt(paymentId: string) {
    release();
    store.dispatch({ type: 'adopted', paymentId });
  }

  function hold(paymentId: string, forMs: number) {
    store.dispatch({ type: 'held', paymentId, forMs });
    const watch = startStopwatch(clock);
    cancelUndo = clock.after(forMs, () => {
      if (watch.longest() > forMs + MISSED_MS) drop(paymentId, 'undo-missed');
      else void send(paymentId, { type: 'sent', paymentId });
    });
  }

  /** Nothing was sent, and nothing will be. Its id was never written down. */
  function drop(paymentId: string, type: 'undone' | 'undo-missed') {
    cancelUndo();
    release();
    store.dispatch({ type, paymentId });
  }

  /** The only way to charge. The state decides: what was undone, adopted or answered is not sent. */
  async function send(paymentId: string, event: PaymentFlowEvent): Promise<void> {
    if (sending.has(paymentId)) return;
    sending.add(paymentId);
    const before = store.getState();
    store.dispatch(event);
    const state = store.getState();
    const isDue = state.status === 'processing' && state.phase === 'sending' && state.paymentId === paymentId;
    const canSend = isDue && state !== before;
    const other = canSend ? await rivalOf(paymentId, state.order) : null;
    if (canSend && other === null) return request(paymentId, state.order);
    sending.delete(paymentId);
    release();
    if (other !== null) yieldTo(other, paymentId, state.order);
    onSettled();
  }

  function yieldTo(other: string, paymentId: string, { id }: PaymentOrder) {
    // A page that is loaded again asks about the one that was sent.
    memory.keep(id, other);
    store.dispatch({ type: 'yielded', paymentId, to: other });
  }

  /**
   * Writes the id down before anything is sent, or answers the id of a tab that was faster, or of an attempt that was
   * told as not paid and is paid by now. It cannot be undone any more by now: an id that another tab can read is never
   * taken back.
   */
  async function rivalOf(paymentId: string, order: PaymentOrder): Promise<string | null> {
    const rival = () => {
      const known = otherPayment(order.id);
      return known !== null && known !== paymentId ? known : answers.paidBefore(order);
    };
    const earlier = rival();
    if (earlier !== null) return earlier;
    memory.keep(order.id, paymentId);
    if (isLocked) return null;
    await new Promise<void>((resolve) => void clock.after(SETTLE_MS, resolve));
    return rival();
  }

  async function request(paymentId: string, order: PaymentOrder): Promise<void> {
    platform.channel?.post({ orderId: order.id, paymentId });
    const abort = new AbortController();
    const { signal } = abort;
    const cancelTimeout = clock.after(options.timeoutMs ?? 30_000, () => {
      sending.delete(paymentId);
      abort.abort();
      store.dispatch({ type: 'reply-lost', paymentId });
    });
    const outcome = await outcomeOf(() => options.pay({ paymentId, order, signal }));
    cancelTimeout();
    // After its time, `sending` is about another request of the same id.
    if (!signal.aborted) sending.delete(paymentId);
    if (outcome && (!signal.aborted || isEnd(outcome))) answers.take(paymentId, outcome);
    else if (!signal.aborted) store.dispatch({ type: 'reply-lost', paymentId });
    if (!watched && sending.size === 0) release();
    onSettled();
  }

  return {
    begin() {
      const { order } = store.getState();
      // Apps without types make what is no text; an id is kept, and compared, as text.
      const made: unknown = options.createPaymentId?.(order);
      const paymentId = String(made || randomId());
      store.dispatch({ type: 'pay-pressed', paymentId });
      if (paymentIdOf(store.getState()) === paymentId) void claim(paymentId, order);
    },
    resend() {
      const paymentId = paymentIdOf(store.getState());
      if (paymentId !== null) void send(paymentId, { type: 'send-again' });
    },
    undo() {
      const state = store.getState();
      if (state.status === 'undoable' && state.heldBy === 'page') drop(state.paymentId, 'undone');
    },
    isSending: (paymentId) => sending.has(paymentId),
    finish() {
      release();
      release = () => {};
    },
    resume() {
      watched = true;
    },
    abandon() {
      watched = false;
      const state = store.getState();
      if (state.status === 'undoable' && state.heldBy === 'page') drop(state.paymentId, 'undo-missed');
      if (sending.size === 0) release();
    },
  };
}

/** `crypto.randomUUID` is missing outside secure contexts; `getRandomValues` is not. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Locks are missing, refused (opaque origins) or hang: the id that is stored, and the server, still tell two tabs apart. */
const withoutLock = () => {};

function holdLock({ lock, clock }: PaymentPlatform, orderId: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    let isOver = false;
    const settle = (free: (() => void) | null) => {
      // What comes too late is given back.
      if (isOver) free?.();
      isOver = true;
      resolve(free);
    };
    const goOn = () => settle(withoutLock);
    const ask = async () => (lock ? lock.tryHold(`payaloud:pay:${orderId}`) : withoutLock);
    clock.after(LOCK_MS, goOn);
    ask().then(settle, goOn);
  });
}
