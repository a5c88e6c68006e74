import { isTalking, percentLoaded, type AmountEntryState, type SpeechCause } from '@payaloud/core/amount-entry';
import { hearAmount } from '@payaloud/core/spoken-amount';
import { claimMicrophone, type ListenSession, type RecognitionEngine } from '../../recognizer';
import { listenHalfDuplex } from './listenHalfDuplex';
import type { AmountEntryParts } from './parts';
import { readingMs } from './readingMs';

export interface Talking {
  /** `after-focus`: a screen reader still says where focus has gone. */
  readonly start: (expect: 'amount' | 'digits', when?: 'at-once' | 'after-focus') => void;
  readonly finish: () => void;
  readonly cancel: () => void;
  /** Without a word: something else goes on. */
  readonly end: () => void;
  readonly answerConsent: (answer: 'given' | 'refused') => void;
  readonly answerDownload: (answer: 'start' | 'refused') => void;
  /** Progress is shown always and said at each quarter. */
  readonly isWorthSaying: (state: AmountEntryState) => boolean;
}

/** The payer's way from the press to what was heard. */
export function createTalking(
  { store, environment, isConnected }: AmountEntryParts,
  lastSaid: () => string | undefined,
): Talking {
  let turn: Turn | null = null;
  let saidQuarter = 0;

  async function begin(mine: Turn) {
    const { recognizer, view } = environment();
    const prepared = await recognizer?.prepare(view.language.tag);
    if (turn !== mine) return;
    if (!prepared) return fail(mine, 'unsupported');
    const { availability, engine } = prepared;
    mine.engine = engine;
    switch (availability.kind) {
      case 'available':
        return mine.when === 'after-focus' ? openAfterFocus(mine) : open(mine);
      case 'needs-consent': {
        mine.endClaim();
        const goes = engine?.voiceGoes;
        return store.dispatch({ type: 'consent-needed', recipient: goes?.kind === 'sent-to' ? goes.recipient : '' });
      }
      case 'downloadable':
        mine.endClaim();
        return store.dispatch({ type: 'download-needed', bytes: availability.bytes });
      case 'unavailable':
        return fail(mine, availability.cause);
    }
  }

  /** The microphone is this field's until `endClaim`; not while a question waits, or a download goes on. */
  function claim(mine: Turn) {
    mine.endClaim = claimMicrophone(() => isCurrent(mine) && cancel());
  }

  function openAfterFocus(mine: Turn) {
    store.dispatch({ type: 'microphone-opening' });
    const { clock, view } = environment();
    // Focus has moved to the talk button, and a screen reader says its name.
    const wait = readingMs(view.language.sentences.amountEntry.talk);
    mine.clearGuard = clock.after(wait, () => isCurrent(mine) && open(mine));
  }

  function open(mine: Turn) {
    const { recognizer, announcer, clock, view, pauseMs } = environment();
    if (!recognizer) return;
    store.dispatch({ type: 'microphone-opening' });
    const { language, currency } = view;
    const request = { language, currency, expect: mine.expect, justSaid: lastSaid(), pauseMs };
    mine.session = listenHalfDuplex({ recognizer, announcer, clock }, request, {
      onCapture: () => isCurrent(mine) && store.dispatch({ type: 'captured', expect: mine.expect }),
      onInterim: (transcript) => isCurrent(mine) && store.dispatch({ type: 'interim', transcript }),
      onSettled(outcome) {
        if (!isCurrent(mine)) return;
        if (outcome.kind === 'failed') return fail(mine, outcome.cause);
        over(mine);
        store.dispatch({ type: 'heard', result: hearAmount(outcome.transcripts, environment().view) });
      },
    });
  }

  async function download(mine: Turn) {
    const { engine } = mine;
    const { view } = environment();
    saidQuarter = 0;
    store.dispatch({ type: 'downloading', loaded: 0, total: null });
    try {
      await engine?.download?.(view.language.tag, {
        signal: mine.abort.signal,
        onProgress: (loaded, total) => isCurrent(mine) && store.dispatch({ type: 'downloading', loaded, total }),
      });
      if (!isCurrent(mine)) return;
      over(mine);
      store.dispatch({ type: 'downloaded' });
    } catch {
      if (isCurrent(mine)) fail(mine, 'download-failed');
    }
  }

  function over(mine: Turn) {
    turn = null;
    mine.endClaim();
  }

  function fail(mine: Turn, cause: SpeechCause) {
    over(mine);
    store.dispatch({ type: 'unheard', cause });
  }

  function end() {
    const ending = turn;
    if (!ending) return;
    over(ending);
    ending.clearGuard();
    ending.abort.abort();
    ending.session?.abort();
  }

  function cancel() {
    end();
    store.dispatch({ type: 'talk-cancelled' });
  }

  const isCurrent = (mine: Turn) => turn === mine;

  return {
    start(expect, when = 'at-once') {
      if (!isConnected() || isTalking(store.getState())) return;
      end();
      const mine: Turn = {
        expect,
        when,
        engine: null,
        session: null,
        abort: new AbortController(),
        clearGuard: () => {},
        endClaim: () => {},
      };
      turn = mine;
      claim(mine);
      store.dispatch({ type: 'talk-started' });
      void begin(mine);
    },
    finish() {
      if (store.getState().status === 'listening' && turn?.session) return turn.session.stop();
      if (isTalking(store.getState())) cancel();
    },
    cancel,
    end,
    answerConsent(answer) {
      const mine = turn;
      mine?.engine?.setConsent?.(answer);
      if (!mine || answer === 'refused') return cancel();
      claim(mine);
      openAfterFocus(mine);
    },
    answerDownload(answer) {
      if (!turn || answer === 'refused') return cancel();
      void download(turn);
    },
    isWorthSaying(state) {
      const quarter = Math.floor((percentLoaded(state) ?? 0) / 25);
      if (quarter <= saidQuarter) return false;
      saidQuarter = quarter;
      return true;
    },
  };
}

interface Turn {
  readonly expect: 'amount' | 'digits';
  readonly when: 'at-once' | 'after-focus';
  engine: RecognitionEngine | null;
  session: ListenSession | null;
  readonly abort: AbortController;
  clearGuard: () => void;
  endClaim: () => void;
}
