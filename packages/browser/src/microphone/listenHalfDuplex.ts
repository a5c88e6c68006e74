import type { Announcer } from '../announcer/port';
import type { ListenEvents, ListenRequest, ListenSession, Recognizer } from './port';
import { takesTime } from './takesTime';
import type { MicrophoneTurn } from './turn';
import type { Timers } from '../runtime';

export interface HalfDuplexDeps {
  readonly announcer: Announcer;
  readonly recognizer: Recognizer;
  readonly clock: Timers;
  readonly turn: MicrophoneTurn;
}

/** In ms. Ends the recording for a payer who forgot that the microphone is open. */
const longestTurn = 30_000;
/** In ms. For payers who take their time: longer than the minute they get for a first word or an utterance. */
const longestSlowTurn = 125_000;

/**
 * One turn of the payer. The page falls silent, announces nothing while the microphone captures, and may speak again
 * when the turn ends. A page that speaks meanwhile might confirm its own words (hermes-agent#75780).
 */
export function listenHalfDuplex(
  { announcer, recognizer, clock, turn }: HalfDuplexDeps,
  request: ListenRequest,
  events: ListenEvents,
): ListenSession {
  let session: ListenSession | null = null;
  let isOver = false;
  let systemSounds = false;
  /** Null until the microphone captures. */
  let clearLimit: (() => void) | null = null;

  function sign(earcon: 'listening' | 'stopped') {
    announcer.cue(systemSounds ? { haptic: 'tap' } : { earcon, haptic: 'tap' });
  }

  function settle(outcome: Parameters<ListenEvents['onSettled']>[0]) {
    if (isOver) return;
    isOver = true;
    clearLimit?.();
    if (clearLimit) sign('stopped');
    events.onSettled(outcome);
  }

  const listening: ListenSession = {
    stop: () => (session ? session.stop() : listening.abort()),
    abort() {
      session?.abort();
      settle({ kind: 'failed', cause: 'aborted' });
    },
  };

  void announcer.whenQuiet().then(() => {
    if (isOver) return;
    turn.silence(announcer);
    session = recognizer.listen(
      { ...request, turn },
      {
        onEngine: (engine) => {
          systemSounds = engine.systemSounds?.() ?? false;
        },
        onCapture: () => {
          if (isOver) return;
          sign('listening');
          const limit = takesTime(request.pauseMs ?? 0) ? longestSlowTurn : longestTurn;
          clearLimit = clock.after(limit, () => listening.stop());
          events.onCapture?.();
        },
        onInterim: (transcript) => {
          if (!isOver) events.onInterim?.(transcript);
        },
        onLevel: (level) => {
          if (!isOver) events.onLevel?.(level);
        },
        onSettled: settle,
      },
    );
  });

  return listening;
}
