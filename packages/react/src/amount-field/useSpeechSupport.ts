import { useEffect, useState } from 'react';
import type { Recognizer } from '@payaloud/browser';
import type { SpeechCause } from '@payaloud/core/amount-entry';

/** `unknown` until the browser was asked, on a server too: the button keeps its place and is not yet there. */
export type SpeechSupport = 'unknown' | 'supported' | SpeechCause;

/** Whether a talk button would do anything: a dead control is worse than none. */
export function useSpeechSupport(recognizer: Recognizer | null, languageTag: string): SpeechSupport {
  const [support, setSupport] = useState<SpeechSupport>(recognizer ? 'unknown' : 'unsupported');

  useEffect(() => {
    if (!recognizer) return undefined;
    let isStale = false;
    void recognizer.prepare(languageTag).then(({ availability }) => {
      if (isStale) return;
      setSupport(availability.kind === 'unavailable' && isFinal(availability.cause) ? availability.cause : 'supported');
    });
    return () => {
      isStale = true;
    };
  }, [recognizer, languageTag]);

  return recognizer ? support : 'unsupported';
}

/** A blocked microphone can be unblocked, a missing one plugged in: the button stays and tells when it is pressed. */
function isFinal(cause: SpeechCause): boolean {
  return cause === 'unsupported' || cause === 'insecure-context' || cause === 'language-not-supported';
}
