import { getDocumentAnnouncer } from '@payaloud/browser';

/** In ms. A voice that never ends holds its message for longer. */
const timeoutMs = 2_000;
const lookMs = 20;

/**
 * Resolves once the story has nothing more to say, so that the Listen addon checks its last message too. While a microphone is
 * open, messages wait for its end.
 */
export async function everythingSaid(): Promise<void> {
  const announcer = getDocumentAnnouncer();
  const end = performance.now() + timeoutMs;
  while (performance.now() < end) {
    const { current, waiting, capturing } = announcer.getSnapshot();
    if (capturing || (current === null && waiting === 0)) return;
    await new Promise((resolve) => setTimeout(resolve, lookMs));
  }
}
