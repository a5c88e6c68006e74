import {
  readingMs,
  runFlow,
  systemClock,
  type Announcer,
  type Clock,
  type WordEnrollment,
} from '@payaloud/browser/internal';
import { pageMicrophone, type OpenMicrophone } from '@payaloud/browser/internal/capture';
import type { Language } from '@payaloud/core/languages';
import type { Currency } from '@payaloud/core/money';
import { captureTake } from '../capture/captureTake';
import { wordsToEnroll } from '../vocabulary/wordsToEnroll';
import { checkTake } from './checkTake';
import type { WordEnrollmentEffect } from './effects';
import type { WordEnrollmentEvent } from './events';
import { askFor, sayEnd } from './messages';
import type { TakeNeed } from './needs';
import { initialWordEnrollment } from './state';
import { createTakeStore } from './takeStore';
import { wordEnrollmentFlow } from './update';
import type { WordStore } from './wordStore';

export interface WordEnrollmentOptions {
  readonly language: Language;
  readonly currency: Currency;
  readonly store: WordStore;
  /** The URL of the folder with `capture-worklet.js`, with a slash at its end, as for `localSpeech`. */
  readonly assets: string;
  /** Another source of sound. Default: the page's microphone. */
  readonly openMicrophone?: OpenMicrophone;
  /** Default: the page's clock. */
  readonly clock?: Clock;
}

type Dispatch = (event: WordEnrollmentEvent) => void;

/**
 * Creates the teaching of the payer's own words. Call it outside render; it touches nothing until it is connected.
 *
 * @example
 *   const words = { language: en, currency: 'USD', store: createWordStore(), assets: '/payaloud/' };
 *   const enrollment = createWordEnrollment(words);
 */
export function createWordEnrollment(options: WordEnrollmentOptions): WordEnrollment {
  const { language, currency, store, clock = systemClock } = options;
  const { openMicrophone = pageMicrophone(`${options.assets}capture-worklet.js`) } = options;
  const sentences = language.sentences.enrolledWords;
  const words = wordsToEnroll(language, currency);
  const shelf = createTakeStore();
  let announcer: Announcer | null = null;
  let writing = Promise.resolve();
  const flow = runFlow(wordEnrollmentFlow, {
    initial: initialWordEnrollment,
    readFacts: () => null,
    handle,
    startNeed: startTake,
  });

  function handle(effect: WordEnrollmentEffect, dispatch: Dispatch): void {
    switch (effect.type) {
      case 'restore':
        return restore(dispatch);
      case 'save': {
        const { turn, takes } = effect;
        const spectra = shelf.takesOf(takes);
        return write(
          () => store.save(language.tag, spectra),
          () => dispatch({ type: 'saved', turn }),
          () => dispatch({ type: 'not-saved', turn }),
        );
      }
      case 'delete':
        return write(
          () => store.deleteAll(),
          () => {
            shelf.clear();
            dispatch({ type: 'deleted' });
          },
          () => dispatch({ type: 'not-deleted' }),
        );
      case 'say':
        announcer?.announce(messageOf(sayEnd(effect.end, sentences)));
    }
  }

  function restore(dispatch: Dispatch): void {
    Promise.all([store.lasting(), store.load(language.tag)]).then(
      ([storage, takes]) => dispatch({ type: 'known', storage, words, takes: shelf.putAll(takes) }),
      () => dispatch({ type: 'known', storage: null, words, takes: {} }),
    );
  }

  /** Writes one after another, because a save that finishes after a deletion would restore the words. */
  function write(job: () => Promise<void>, onDone: () => void, onFailed: () => void): void {
    writing = writing.then(job).then(onDone, onFailed);
  }

  function startTake({ turn, word, isAgain, fault, takes }: TakeNeed, dispatch: Dispatch): () => void {
    if (!announcer) return () => {};
    const capture = captureTake({ announcer, openMicrophone, clock });
    const text = askFor({ word, isAgain, fault }, sentences);
    capture
      .afterSaying(messageOf(text), readingMs(text), () => dispatch({ type: 'asked', turn }))
      .then((heard) => {
        if (heard.kind === 'failed') return dispatch({ type: 'failed', turn, cause: heard.cause });
        const outcome = checkTake(heard.pcm, word, shelf.takesOf(takes));
        return dispatch(
          outcome.ok
            ? { type: 'taken', turn, take: shelf.put(outcome.take) }
            : { type: 'not-taken', turn, fault: outcome.fault },
        );
      })
      .catch(() => dispatch({ type: 'failed', turn, cause: 'failed' }));
    return () => capture.abort();
  }

  function messageOf(text: string) {
    return { text, urgency: 'polite', lang: language.tag } as const;
  }

  return {
    getState: flow.getState,
    subscribe: flow.subscribe,
    connect(given) {
      announcer = given;
      flow.dispatch({ type: 'watched' });
      return () => flow.dispatch({ type: 'left' });
    },
    start(scope) {
      // Prime first, because browsers allow sound only in the task of the press.
      announcer?.prime();
      flow.dispatch({ type: 'start', scope });
    },
    stop: () => flow.dispatch({ type: 'stop' }),
    deleteAll: () => flow.dispatch({ type: 'delete' }),
  };
}
