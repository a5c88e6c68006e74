import type { Announcer } from '../../announcer';
import {
  takesTime,
  type ListenEvents,
  type ListenRequest,
  type ListenSession,
  type Recognizer,
} from '../../recognizer';
import type { Timers } from '../../runtime';

export interface HalfDuplexParts {
  readonly announcer: Announcer;
  readonly recognizer: Recognizer;
  readonly clock: Timers;
}

/** Someone who forgot the open microphone is not recorded for ever, in ms. */
const longestTurn = 30_000;
/** More than the minute for a first word or for an utterance that a payer gets who takes time. */
const longestSlowTurn = 125_000;

/**
 * One turn of the payer: the page falls silent, nothing is announced while the microphone captures, and its voice comes
 * back when the microphone is closed. A page that spoke meanwhile could confirm its own words (hermes-agent#75780).
 */
export function listenHalfDuplex(
  { announcer, recognizer, clock }: HalfDuplexParts,
  request: ListenRequest,
  events: ListenEvents,
): ListenSession {
  let session: ListenSession | null = null;
  let end: 'open' | 'over' = 'open';
  let release = () => {};
  let clearLimit = () => {};
  let hasBegun = false;
  let systemSounds = false;

  function sign(earcon: 'listening' | 'stopped') {
    announcer.signal(systemSounds ? { haptic: 'tap' } : { earcon, haptic: 'tap' });
  }

  function settle(outcome: Parameters<ListenEvents['onSettled']>[0]) {
    if (end === 'over') return;
    end = 'over';
    clearLimit();
    release();
    if (hasBegun) sign('stopped');
    events.onSettled(outcome);
  }

  const turn: ListenSession = {
    stop: () => (session ? session.stop() : turn.abort()),
    abort() {
      session?.abort();
      settle({ kind: 'failed', cause: 'aborted' });
    },
  };

  void announcer.whenQuiet().then(() => {
    if (end === 'over') return;
    release = announcer.holdForCapture();
    const opened = recognizer.listen(request, {
      onEngine: (engine) => {
        systemSounds = engine.systemSounds?.() ?? false;
      },
      onCapture: () => {
        if (end === 'over') return;
        hasBegun = true;
        sign('listening');
        const limit = takesTime(request.pauseMs ?? 0) ? longestSlowTurn : longestTurn;
        clearLimit = clock.after(limit, () => turn.stop());
        events.onCapture?.();
      },
      onInterim: (transcript) => {
        if (end !== 'over') events.onInterim?.(transcript);
      },
      onSettled: settle,
    });
    session = opened;
  });

  return turn;
}
