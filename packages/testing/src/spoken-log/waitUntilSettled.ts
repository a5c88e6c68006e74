import { isSilenceUndecided } from '../findings/rules/silentAfterAction';
import type { Evidence } from '../findings/evidence';
import { PayaloudTestingError } from '../PayaloudTestingError';
import { areTimersHeld } from '../time/fakedTimers';
import { createPageClock } from '../time/pageClock';
import type { LogClock, SettledOptions } from './spokenLog';

interface Look extends Evidence {
  /** Number of entries so far. */
  readonly count: number;
}

const pollMs = 20;

/** In ms. */
export const defaultQuietMs = 500;

export async function waitUntilSettled(
  look: () => Look,
  given: LogClock | 'page',
  { quietMs = defaultQuietMs, timeoutMs = 10_000 }: SettledOptions = {},
): Promise<void> {
  if (given === 'page' && areTimersHeld()) throw new PayaloudTestingError('timers-held', heldTimers);
  const clock: LogClock = given === 'page' ? createPageClock() : given;
  const start = look();
  let last = start;
  let quietSince = start.now;
  while (last.now - start.now < timeoutMs) {
    if (last.now - quietSince >= quietMs && !isVoiceSpeaking(last) && !isSilenceUndecided(last)) return;
    await (clock.pass?.(pollMs) ?? new Promise<void>((resolve) => clock.after(pollMs, resolve)));
    const next = look();
    if (next.count !== last.count) quietSince = next.now;
    last = next;
  }
}

const heldTimers =
  'The timers are faked and stand still, so `settled` would wait for ever. Move them instead of it, and look then: ' +
  '`await vi.advanceTimersByTimeAsync(2_500)`. Or give the log a clock of its own: `createSpokenLog(document, { clock })`.';

function isVoiceSpeaking({ entries }: Evidence): boolean {
  const speaking = new Set<number>();
  for (const entry of entries) {
    if (entry.channel !== 'voice') continue;
    if (entry.phase === 'started') speaking.add(entry.utterance);
    else speaking.delete(entry.utterance);
  }
  return speaking.size > 0;
}
