import { isSilenceUndecided } from '../findings/rules/silentAfterAction';
import type { Evidence } from '../findings/evidence';
import type { SettledOptions } from './spokenLog';

interface Look extends Evidence {
  /** Number of entries so far. */
  readonly count: number;
}

const pollMs = 20;

/** In ms. */
export const defaultQuietMs = 500;

export async function waitUntilSettled(
  look: () => Look,
  { quietMs = defaultQuietMs, timeoutMs = 10_000 }: SettledOptions = {},
): Promise<void> {
  const start = look();
  let last = start;
  let quietSince = start.now;
  while (last.now - start.now < timeoutMs) {
    if (last.now - quietSince >= quietMs && !isVoiceSpeaking(last) && !isSilenceUndecided(last)) return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    const next = look();
    if (next.count !== last.count) quietSince = next.now;
    last = next;
  }
}

function isVoiceSpeaking({ entries }: Evidence): boolean {
  const speaking = new Set<number>();
  for (const entry of entries) {
    if (entry.channel !== 'voice') continue;
    if (entry.phase === 'started') speaking.add(entry.utterance);
    else speaking.delete(entry.utterance);
  }
  return speaking.size > 0;
}
