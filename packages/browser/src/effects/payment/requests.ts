import { readOutcome, type PayOutcome } from '@payaloud/core/internal/payment';
import { withTimeout } from '../../runtime';
import type { EffectHandlers } from './effectHandlers';
import type { MeansOfPayments } from './means';
import { checkTimeoutMs, defaultTimeoutMs, type PaymentControllerOptions } from './options';
import type { PaymentPlatform } from './ports';

type Requests = EffectHandlers<'send' | 'ask' | 'cancel-at-server' | 'open'>;

/** Calls the app's functions, which call its server. Any error means "not known". */
export function createRequests(
  options: PaymentControllerOptions,
  { clock, leave }: Pick<PaymentPlatform, 'clock' | 'leave'>,
  means: MeansOfPayments,
): Requests {
  const timeoutMs = () => options.timeoutMs ?? defaultTimeoutMs;

  /** Reports once in time, with `null` for no answer, and again if an answer arrives later. */
  async function report(
    answer: Promise<PayOutcome | null>,
    ms: number,
    tell: (outcome: PayOutcome | null, when: 'in-time' | 'late') => void,
    onTimeout = () => {},
  ): Promise<void> {
    const outcome = await withTimeout(answer, ms, 'timeout' as const, clock);
    if (outcome !== 'timeout') return tell(outcome, 'in-time');
    onTimeout();
    tell(null, 'in-time');
    tell(await answer, 'late');
  }

  return {
    send({ paymentId, order, send }, dispatch) {
      const abort = new AbortController();
      const reply = outcomeOf(() =>
        options.pay({ paymentId, order, means: means.of(paymentId), signal: abort.signal }),
      );
      const tell = (outcome: PayOutcome | null) => dispatch({ type: 'replied', paymentId, send, outcome });
      void report(reply, timeoutMs(), tell, () => abort.abort());
    },
    ask({ paymentId, turn }, dispatch) {
      const abort = new AbortController();
      const answer = outcomeOf(() => options.check(paymentId, abort.signal));
      const tell = (outcome: PayOutcome | null) => dispatch({ type: 'checked', paymentId, turn, outcome });
      void report(answer, checkTimeoutMs, tell, () => abort.abort());
    },
    'cancel-at-server'({ paymentId, by }, dispatch) {
      const answer = outcomeOf(async () => options.cancel?.(paymentId) ?? { kind: 'unknown' });
      void report(answer, timeoutMs(), (outcome, when) =>
        dispatch({ type: 'cancel-answered', paymentId, by, isLate: when === 'late', outcome }),
      );
    },
    open({ paymentId, action, turn }, dispatch) {
      const open = async () => {
        if (options.performAction) return options.performAction(action, { paymentId });
        if (action.kind === 'qr') throw new TypeError('No handler opens a QR code');
        return leave(action.url);
      };
      const isLeaving = !options.performAction;
      void open().then(
        () => dispatch({ type: 'opened', turn, how: isLeaving ? 'left' : 'back' }),
        () => dispatch({ type: 'opened', turn, how: 'failed' }),
      );
    },
  };
}

/** The app's answer; `null` if it throws, rejects or returns nothing. That means "not known", never "refused". */
async function outcomeOf(ask: () => Promise<PayOutcome>): Promise<PayOutcome | null> {
  try {
    return readOutcome(await ask());
  } catch {
    return null;
  }
}
