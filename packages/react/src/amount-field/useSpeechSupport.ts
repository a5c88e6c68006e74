import { useEffect, useState, type RefObject } from 'react';
import {
  onSpeechMayHaveChanged,
  type AmountEntryController,
  type Announcer,
  type Recognizer,
} from '@payaloud/browser/internal';
import type { SpeechCause } from '@payaloud/core/internal/amount-entry';
import type { Readiness } from '@payaloud/core/languages';

/** `unknown` until the browser was asked, also on a server: the button keeps its space but is not shown yet. */
export type SpeechSupport = 'unknown' | 'supported' | LastingCause;

type LastingCause = Extract<
  SpeechCause,
  'unsupported' | 'insecure-context' | 'language-not-supported' | 'blocked-by-page'
>;

interface Asked {
  readonly isInBrowser: boolean;
  readonly controller: AmountEntryController;
  /** Null turns speech off. */
  readonly recognizer: Recognizer | null;
  readonly readiness: Readiness;
  readonly languageTag: string;
  readonly announcer: Announcer;
  readonly talk: RefObject<HTMLElement | null>;
}

/**
 * Reports whether a talk button would work, because a dead control is worse than none. Asks again when the answer may
 * have changed. A button that is already shown stays, because the payer may be focused on it; when pressed, it says
 * what is wrong.
 * A recognizer that loads later counts as supported until its code has loaded.
 */
export function useSpeechSupport({
  isInBrowser,
  controller,
  recognizer,
  readiness,
  languageTag,
  announcer,
  talk,
}: Asked): SpeechSupport {
  const [answer, setAnswer] = useState<SpeechSupport>('unknown');
  const isLazy = recognizer?.obstacle !== undefined;
  const canAsk = readiness === 'ready' || !isLazy;
  const obstacle = (isInBrowser && recognizer?.obstacle?.()) || null;
  const isHopeless = isLasting(obstacle);

  useEffect(() => {
    if (recognizer && !isHopeless) controller.offerSpeech();
    // Another language may have words to load.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [controller, recognizer, isHopeless, languageTag]);

  useEffect(() => {
    if (!recognizer || !canAsk || isHopeless) return undefined;
    let isStale = false;
    let stopWaiting = () => {};
    const ask = (before: 'unasked' | 'asked') =>
      void recognizer.prepare(languageTag).then(({ availability }) => {
        if (isStale) return;
        const cause = availability.kind === 'unavailable' ? availability.cause : null;
        const next = isLasting(cause) ? cause : 'supported';
        stopWaiting();
        stopWaiting = whenNotCapturing(announcer, () => {
          const stays = before === 'asked' || talk.current === document.activeElement;
          setAnswer((known) =>
            stays && (known === 'supported' || (isLazy && known === 'unknown')) ? 'supported' : next,
          );
        });
      });
    ask('unasked');
    const stopAsking = onSpeechMayHaveChanged(() => ask('asked'));
    return () => {
      isStale = true;
      stopAsking();
      stopWaiting();
    };
  }, [recognizer, canAsk, isHopeless, isLazy, languageTag, announcer, talk]);

  if (!recognizer) return 'unsupported';
  if (isHopeless) return obstacle;
  return isInBrowser && isLazy && answer === 'unknown' ? 'supported' : answer;
}

const lasting: readonly LastingCause[] = [
  'unsupported',
  'insecure-context',
  'language-not-supported',
  'blocked-by-page',
];

/**
 * A blocked microphone can be unblocked and a missing one plugged in, so the button stays and explains when pressed.
 */
function isLasting(cause: SpeechCause | null): cause is LastingCause {
  return cause !== null && (lasting as readonly SpeechCause[]).includes(cause);
}

/** Waits until no microphone of the page is open, because no control may move meanwhile. Returns the undo. */
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
