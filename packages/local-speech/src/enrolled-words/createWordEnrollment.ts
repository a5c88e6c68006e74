import { readingMs, type Announcer, type WordEnrollment, type WordEnrollmentView } from '@payaloud/browser';
import {
  checkTake,
  initialWordEnrollment,
  reduceWordEnrollment,
  wordsToEnroll,
  type WordEnrollmentEvent,
} from '@payaloud/core/enrolled-words';
import { createStore } from '@payaloud/core/flow';
import type { Language, TeachingStop } from '@payaloud/core/languages';
import type { Currency } from '@payaloud/core/money';
import { pageMicrophone, type OpenMicrophone } from '../microphone/openMicrophone';
import { createWordSaying } from './sayWord';
import { captureTake, type Capture } from './captureTake';
import type { WordStore } from './wordStore';

export interface WordEnrollmentOptions {
  readonly language: Language<'amount' | 'settings'>;
  readonly currency: Currency;
  readonly store: WordStore;
  /** The folder that holds `capture-worklet.js`, with a slash at its end, as for `localSpeech`. */
  readonly assets: string;
  /** Another source of sound. Default: the page's microphone. */
  readonly openMicrophone?: OpenMicrophone;
}

type ViewEvent =
  | WordEnrollmentEvent
  | { readonly type: 'keeping'; readonly kept: WordEnrollmentView['kept'] }
  | { readonly type: 'ended'; readonly end: WordEnrollmentView['end'] };

/** Teaches the payer's own words, one take after the other. Made outside render; touches nothing until it is connected. */
export function createWordEnrollment(options: WordEnrollmentOptions): WordEnrollment {
  const { language, store: kept } = options;
  const openMicrophone = options.openMicrophone ?? pageMicrophone(`${options.assets}capture-worklet.js`);
  const words = wordsToEnroll(language, options.currency);
  const sentences = language.sentences.enrolledWords;
  const store = createStore<WordEnrollmentView, ViewEvent>(reduceView, {
    ...initialWordEnrollment,
    kept: null,
    end: null,
  });
  let announcer: Announcer | null = null;
  let connections = 0;
  let capture: Capture | null = null;

  function say(text: string): void {
    announcer?.announce({ text, urgency: 'polite', lang: language.tag });
  }

  async function restore(): Promise<void> {
    const [keeping, takes] = await Promise.all([kept.lasting(), kept.load(language.tag)]);
    store.dispatch({ type: 'keeping', kept: keeping });
    if (store.getState().status === 'unknown') store.dispatch({ type: 'known', words, takes });
  }

  function finish(end: TeachingStop | 'ready'): void {
    const ending = capture;
    capture = null;
    store.dispatch({ type: 'stopped' });
    store.dispatch({ type: 'ended', end });
    ending?.abort();
    say(end === 'ready' ? sentences.ready : sentences.stopped[end]);
  }

  const saying = createWordSaying(sentences);

  async function teach(): Promise<void> {
    const { status, word } = store.getState();
    if (!announcer) return;
    if (word === null) return finish('ready');
    if (status !== 'asking') return;
    const mine = captureTake({ announcer, openMicrophone });
    capture = mine;
    const text = saying(store.getState());
    const heard = await mine.afterSaying({ text, urgency: 'polite', lang: language.tag }, readingMs(text), () =>
      store.dispatch({ type: 'asked' }),
    );
    if (capture !== mine) return;
    if (heard.kind === 'failed') return finish(heard.cause);
    store.dispatch({ type: 'heard' });
    const outcome = checkTake(heard.pcm, word, store.getState().takes);
    store.dispatch(outcome.ok ? { type: 'taken', take: outcome.take } : { type: 'not-taken', fault: outcome.fault });
    await kept.save(language.tag, store.getState().takes);
    if (capture === mine) await teach();
  }

  return {
    getState: () => store.getState(),
    subscribe: (listener) => store.subscribe(listener),
    connect(given) {
      connections += 1;
      announcer = given;
      restore().catch(() => store.dispatch({ type: 'known', words, takes: {} }));
      return () => {
        connections -= 1;
        if (connections > 0) return;
        announcer = null;
        capture?.abort();
        capture = null;
        store.dispatch({ type: 'stopped' });
      };
    },
    start(scope) {
      if (store.getState().status !== 'idle') return;
      announcer?.prime();
      store.dispatch({ type: 'ended', end: null });
      store.dispatch({ type: 'started', scope });
      teach().catch(() => finish('not-kept'));
    },
    stop() {
      const { status } = store.getState();
      if (status !== 'unknown' && status !== 'idle') finish('payer');
    },
    deleteAll() {
      capture?.abort();
      capture = null;
      const end = (how: 'deleted' | 'not-deleted') => {
        if (how === 'deleted') store.dispatch({ type: 'deleted' });
        else store.dispatch({ type: 'stopped' });
        store.dispatch({ type: 'ended', end: how });
        say(how === 'deleted' ? sentences.deleted : sentences.notDeleted);
      };
      kept.deleteAll().then(
        () => end('deleted'),
        () => end('not-deleted'),
      );
    },
  };
}

function reduceView(view: WordEnrollmentView, event: ViewEvent): WordEnrollmentView {
  if (event.type === 'keeping') return { ...view, kept: event.kept };
  if (event.type === 'ended') return { ...view, end: event.end };
  const next = reduceWordEnrollment(view, event);
  return next === view ? view : { ...next, kept: view.kept, end: view.end };
}
