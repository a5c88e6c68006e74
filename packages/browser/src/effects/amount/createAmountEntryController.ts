import {
  amountEntryFlow,
  beginWithText,
  initialAmountEntry,
  isMicrophoneOpen,
  isTalking,
  readingMs,
  type AmountEntryEffect,
  type AmountEntryEvent,
  type AmountEntryFacts,
  type AmountEntryState,
} from '@payaloud/core/internal/amount-entry';
import { isMicrophoneClaimed } from '../../microphone';
import { runAt, runWhenReady, together } from '../../runtime';
import { announceLoading } from '../announceLoading';
import { hearingCode } from './hearingCode';
import type { AmountEntryController, AmountEntryOptions } from './options';
import { sayAnnouncement } from './sayAnnouncement';
import type { Turns } from './turns';

/**
 * Carries out the decisions of an amount field's flow. Creating it has no side effects.
 *
 * @param part the code that hears, which is loaded after the page. Tests delay it or make it fail.
 */
export function createAmountEntryController(options: AmountEntryOptions, part = hearingCode): AmountEntryController {
  let made: Turns | null = null;
  const { initialText, config } = options;
  const empty = initialAmountEntry(options.initialValue);
  const turns = () => (made ??= part.get()?.createTurns(options) ?? null);
  const needed = together(() => [part, options.config.language.hearingWords, options.alsoNeeded]);
  let isSpeechOffered = false;
  const flow = runWhenReady(amountEntryFlow, {
    initial: initialText ? beginWithText(empty, initialText, config) : empty,
    view: (state) => state,
    readFacts: () => readFacts(options, needed.getStatus() === 'ready' ? microphoneOf(options) : 'none'),
    handle,
    startNeed(need, dispatch) {
      switch (need.type) {
        case 'turn':
          return turns()?.begin(need.turn) ?? nothing;
        case 'microphone':
          return turns()?.claim(need.turn, dispatch) ?? nothing;
        case 'timer':
          return runAt(options.clock, need.at, () => dispatch(need.event));
        case 'error-due':
          return options.clock.after(need.afterMs, () => dispatch({ type: 'error-due' }));
      }
    },
    code: needed,
    timers: options.clock,
    isGuarded: ({ state }, before) => usesMicrophone(state) && !usesMicrophone(before),
    isWanted: () => isSpeechOffered,
    endsWait: ({ type }) => !waitsOn.has(type),
    announceLoading: (readiness) =>
      announceLoading({ ...options, language: options.config.language }, 'amountEntry', readiness),
  });
  const send = flow.dispatch;

  function handle(effect: AmountEntryEffect, dispatch: (event: AmountEntryEvent) => void) {
    switch (effect.type) {
      case 'say':
        return sayAnnouncement(effect, options, dispatch);
      case 'report-change':
        return options.onValueChange?.(effect.value, effect.details);
      case 'report-commit':
        return options.onValueCommitted?.(effect.value, effect.details);
      case 'focus':
        return options.moveFocus(effect.on);
      default:
        return turns()?.carryOut(effect, dispatch);
    }
  }

  return {
    getState: flow.getState,
    getReadiness: flow.getReadiness,
    subscribe: flow.subscribe,
    connect() {
      send({ type: 'watched' });
      return () => send({ type: 'left' });
    },

    type: (text, on) => send({ type: 'type', text, on }),
    commit: (form = 'stays') => send({ type: 'commit', form }),
    pick: (money) => send({ type: 'pick', money }),
    step: (step, direction) => send({ type: 'step', step, direction }),
    setValue: (money, by) => send({ type: 'set-value', money, by }),
    changeLimits: () => send({ type: 'limits-changed' }),
    stopListening: () => send({ type: 'stop-listening' }),
    reportInvalid: (focus) => send({ type: 'report-invalid', focus }),
    reportError: (text, waitMs) => send({ type: 'report-error', text, waitMs }),
    toggleOtherWays: () => send({ type: 'toggle-other-ways' }),

    offerSpeech() {
      isSpeechOffered = true;
      flow.recheck();
    },
    startTalking: (expect = 'amount') => send({ type: 'talk', expect }),
    finishTalking: () => send({ type: 'finish-talking' }),
    cancelTalking: () => send({ type: 'cancel-talking' }),
    answerConsent: (answer) => send({ type: 'answer-consent', answer }),
    answerDownload: (answer) => send({ type: 'answer-download', answer }),

    accept: () => send({ type: 'accept' }),
    doubtAccept: () => send({ type: 'accept-doubted' }),
    choose: (money) => send({ type: 'choose', money }),
    hearAgain: () => send({ type: 'hear-again' }),
    sayAgain: () => send({ type: 'say-again' }),
    typeInstead: () => send({ type: 'type-instead' }),
  };
}

const nothing = () => {};

/** Events at which a payer who pressed to talk still waits. Typing and canceling end the wait. */
const waitsOn: ReadonlySet<AmountEntryEvent['type']> = new Set(['said', 'delivered', 'finish-talking', 'error-due']);

function usesMicrophone(state: AmountEntryState): boolean {
  return isTalking(state) || isMicrophoneOpen(state);
}

/** Reports no microphone until its code is loaded, so that hands-free listening does not start without it. */
function readFacts(options: AmountEntryOptions, microphone: AmountEntryFacts['microphone']): AmountEntryFacts {
  const { config, clock, amountPrivacy = 'whole' } = options;
  const { currency, min, max, locale, required, errorMessage, handsFree, language } = config;
  return {
    now: clock.monotonic(),
    limits: { currency, min, max, locale, required, errorMessage },
    handsFree,
    amountPrivacy,
    focus: focusOf(options),
    microphone,
    talkReadingMs: readingMs(language.sentences.amountEntry.talk),
  };
}

function focusOf({ isFocusInPrompt, isFocusInInput, isFocusAtTalk }: AmountEntryOptions): AmountEntryFacts['focus'] {
  if (isFocusInPrompt()) return 'prompt';
  if (isFocusInInput()) return 'input';
  return isFocusAtTalk() ? 'talk' : 'elsewhere';
}

function microphoneOf({ recognizer, announcer }: AmountEntryOptions): AmountEntryFacts['microphone'] {
  if (!recognizer) return 'none';
  return isMicrophoneClaimed() || announcer.getSnapshot().capturing ? 'busy' : 'free';
}
