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

/** Someone who forgot the open microphone is not recorded for ever, in ms. */
const longestTurn = 30_000;
/** More than the minute for a first word or for an utterance that a payer gets who takes time. */
const longestSlowTurn = 125_000;

/**
 * One turn of the payer: the page falls silent, nothing is announced while the microphone captures, and its voice comes
 * back when the turn ends. A page that spoke meanwhile could confirm its own words (hermes-agent#75780).
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
        onSettled: settle,
      },
    );
  });

  return listening;
}
