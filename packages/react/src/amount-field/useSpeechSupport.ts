import { useEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { onSpeechMayHaveChanged, type AmountEntryController, type Announcer, type Recognizer } from '@payaloud/browser';
import type { SpeechCause, SpeechCode } from '@payaloud/core/amount-entry';

/** `unknown` until the browser was asked, on a server too: the button keeps its place and is not yet there. */
export type SpeechSupport = 'unknown' | 'supported' | LastingCause;

type LastingCause = Extract<SpeechCause, 'unsupported' | 'insecure-context' | 'language-not-supported'>;

interface Asked {
  readonly controller: AmountEntryController;
  /** Null: no speech. */
  readonly recognizer: Recognizer | null;
  readonly speech: SpeechCode;
  readonly languageTag: string;
  readonly announcer: Announcer;
  readonly talk: RefObject<HTMLElement | null>;
}

/**
 * Tells if a talk button would do anything: a dead control is worse than none. It is asked again when the answer may have
 * changed. A button that is there then stays, because the payer may stand on it: pressed, it tells what is wrong.
 *
 * A recognizer that loads later is believed until its code is there.
 */
export function useSpeechSupport({
  controller,
  recognizer,
  speech,
  languageTag,
  announcer,
  talk,
}: Asked): SpeechSupport {
  const [answer, setAnswer] = useState<SpeechSupport>('unknown');
  const isInBrowser = useSyncExternalStore(nothingChanges, inBrowser, onServer);
  const isLazy = recognizer?.obstacle !== undefined;
  const canAsk = speech === 'ready' || !isLazy;
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

const nothingChanges = () => () => {};
const inBrowser = () => true;
const onServer = () => false;

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
