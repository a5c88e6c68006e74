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

export interface HalfDuplexEvents extends ListenEvents {
  /** Called once if the recognizer is still at work three seconds after the microphone has closed. */
  onSlow?(): void;
}

/** In ms. Ends the recording for a payer who forgot that the microphone is open. */
const maxTurnMs = 30_000;
/** In ms. For payers who take their time: longer than the minute they get for a first word or an utterance. */
const maxSlowTurnMs = 125_000;
/**
 * In ms after the microphone has closed. A second "stopped" then tells that the recognizer is at work, and the page may
 * speak again.
 */
const cueAfter = 500;
/** In ms after the microphone has closed. Words then tell it. */
const wordsAfter = 3_000;

/**
 * One turn of the payer. The page falls silent, announces nothing while the microphone captures, and may speak again
 * once the turn is over, or half a second after the microphone has closed. A page that speaks meanwhile might confirm its
 * own words (hermes-agent#75780).
 */
export function listenHalfDuplex(
  { announcer, recognizer, clock, turn }: HalfDuplexDeps,
  request: ListenRequest,
  events: HalfDuplexEvents,
): ListenSession {
  let session: ListenSession | null = null;
  let isOver = false;
  let systemSounds = false;
  let microphone: 'opening' | 'open' | 'closed' = 'opening';
  let cancelTimers = () => {};
  let endSilence = () => {};

  function sign(earcon: 'listening' | 'stopped') {
    announcer.cue(systemSounds ? { haptic: 'tap' } : { earcon, haptic: 'tap' });
  }

  function open() {
    if (isOver || microphone !== 'opening') return;
    microphone = 'open';
    sign('listening');
    const limit = takesTime(request.pauseMs ?? 0) ? maxSlowTurnMs : maxTurnMs;
    cancelTimers = clock.after(limit, () => listening.stop());
    events.onCapture?.();
  }

  function close() {
    if (isOver || microphone !== 'open') return;
    microphone = 'closed';
    cancelTimers();
    sign('stopped');
    const timers = [clock.after(cueAfter, tellSlow), clock.after(wordsAfter, () => events.onSlow?.())];
    cancelTimers = () => timers.forEach((cancel) => cancel());
    events.onClosed?.();
  }

  /** Most recognizers have answered by then, and their answer is the next thing that is said. */
  function tellSlow() {
    endSilence();
    sign('stopped');
  }

  function settle(outcome: Parameters<ListenEvents['onSettled']>[0]) {
    if (isOver) return;
    isOver = true;
    cancelTimers();
    if (microphone === 'open') sign('stopped');
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
    endSilence = turn.silence(announcer);
    session = recognizer.listen(
      { ...request, turn },
      {
        onEngine: (engine) => {
          systemSounds = engine.systemSounds?.() ?? false;
        },
        onCapture: open,
        onInterim: (transcript) => {
          if (!isOver) events.onInterim?.(transcript);
        },
        onLevel: (level) => {
          if (!isOver) events.onLevel?.(level);
        },
        onClosed: close,
        onSettled: settle,
      },
    );
  });

  return listening;
}
