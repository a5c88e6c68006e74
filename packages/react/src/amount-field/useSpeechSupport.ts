import { useEffect, useState } from 'react';
import { onSpeechMayHaveChanged, type Announcer, type Recognizer } from '@payaloud/browser';
import type { SpeechCause } from '@payaloud/core/amount-entry';

/** `unknown` until the browser was asked, on a server too: the button keeps its place and is not yet there. */
export type SpeechSupport = 'unknown' | 'supported' | LastingCause;

type LastingCause = Extract<SpeechCause, 'unsupported' | 'insecure-context' | 'language-not-supported'>;

/**
 * Whether a talk button would do anything: a dead control is worse than none. It is asked again when the answer may have
 * changed. A button that is there then stays, because the payer may stand on it: pressed, it tells what is wrong.
 */
export function useSpeechSupport(
  recognizer: Recognizer | null,
  languageTag: string,
  announcer: Announcer,
): SpeechSupport {
  const [support, setSupport] = useState<SpeechSupport>(recognizer ? 'unknown' : 'unsupported');

  useEffect(() => {
    if (!recognizer) return undefined;
    let isStale = false;
    let stopWaiting = () => {};
    const ask = (before: 'unasked' | 'asked') =>
      void recognizer.prepare(languageTag).then(({ availability }) => {
        if (isStale) return;
        const cause = availability.kind === 'unavailable' ? availability.cause : null;
        const next = isLasting(cause) ? cause : 'supported';
        stopWaiting();
        stopWaiting = whenNotCapturing(announcer, () =>
          setSupport((known) => (before === 'asked' && known === 'supported' ? known : next)),
        );
      });
    ask('unasked');
    const stopAsking = onSpeechMayHaveChanged(() => ask('asked'));
    return () => {
      isStale = true;
      stopAsking();
      stopWaiting();
    };
  }, [recognizer, languageTag, announcer]);

  return recognizer ? support : 'unsupported';
}

/** A blocked microphone can be unblocked, a missing one plugged in: the button stays and tells when it is pressed. */
function isLasting(cause: SpeechCause | null): cause is LastingCause {
  return cause === 'unsupported' || cause === 'insecure-context' || cause === 'language-not-supported';
}

/** No control moves while a microphone of the page is open. Returns the undo. */
function whenNotCapturing(announcer: Announcer, run: () => void): () => void {
  if (!announcer.getSnapshot().capturing) {
    run();
    return () => {};
  }
  const stop = announcer.subscribe(() => {
    if (announcer.getSnapshot().capturing) return;
    stop();
    run();
  });
  return stop;
}
