import {
  createAmountEntryFlow,
  initialAmountEntry,
  readingMs,
  type AmountEntryEffect,
  type AmountEntryEvent,
  type AmountEntryFacts,
} from '@payaloud/core/amount-entry';
import { isMicrophoneClaimed } from '../../microphone';
import { speech } from '../../microphone/lazySpeech';
import { loadSoon, runFlow, together } from '../../runtime';
import type { AmountEntryController, AmountEntryOptions } from './options';
import { sayAnnouncement } from './sayAnnouncement';
import type { Turns } from './turns';

/** Carries out the decisions of an amount field's flow. Creating it has no side effects. */
export function createAmountEntryController(options: AmountEntryOptions, part = speech): AmountEntryController {
  // Arrives with the speech code. The flow requests its first effect only after that.
  let made: Turns | null = null;
  const turns = () => (made ??= part.get()?.createTurns(options) ?? null);
  const needed = together(() => [part, options.config.language.hearingWords, options.alsoNeeded]);
  let isSpeechOffered = false;
  let stopLoading = nothing;
  const flow = runFlow(
    createAmountEntryFlow(() => part.get()?.spokenRegion),
    {
      initial: initialAmountEntry(options.initialValue),
      readFacts: () => ({ ...readFacts(options), speech: needed.getStatus() }),
      handle,
      startNeed(need, dispatch) {
        switch (need.type) {
          case 'speech':
            return needed.subscribe(() => dispatch({ type: 'speech' }));
          case 'turn':
            return turns()?.begin(need.turn) ?? nothing;
          case 'microphone':
            return turns()?.claim(need.turn, dispatch) ?? nothing;
          case 'timer':
            return options.clock.after(Math.max(0, need.at - options.clock.monotonic()), () => dispatch(need.event));
        }
      },
    },
  );
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
      case 'load-soon':
        isSpeechOffered = true;
        return loadWhenIdle();
      case 'load':
        return void needed.load().catch(() => {});
      default:
        return turns()?.carryOut(effect, dispatch);
    }
  }

  function loadWhenIdle() {
    stopLoading();
    stopLoading = needed.getStatus() === 'ready' ? nothing : loadSoon(document, needed);
  }

  return {
    getState: flow.getState,
    subscribe: flow.subscribe,
    connect() {
      send({ type: 'watched' });
      if (isSpeechOffered) loadWhenIdle();
      return () => {
        send({ type: 'left' });
        stopLoading();
      };
    },

    type: (text, on) => send({ type: 'type', text, on }),
    commit: (form = 'stays') => send({ type: 'commit', form }),
    pick: (money) => send({ type: 'pick', money }),
    step: (step, direction) => send({ type: 'step', step, direction }),
    setValue: (money, by) => send({ type: 'set-value', money, by }),
    stopListening: () => send({ type: 'stop-listening' }),
    reportInvalid: (focus) => send({ type: 'report-invalid', focus }),
    reportError: (text, waitMs) => send({ type: 'report-error', text, waitMs }),
    toggleOtherWays: () => send({ type: 'toggle-other-ways' }),

    offerSpeech: () => send({ type: 'offer-speech' }),
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

function readFacts(options: AmountEntryOptions): Omit<AmountEntryFacts, 'speech'> {
  const { config, clock, amountPrivacy = 'whole' } = options;
  const { currency, min, max, locale, required, errorMessage, handsFree, language } = config;
  return {
    now: clock.monotonic(),
    limits: { currency, min, max, locale, required, errorMessage },
    handsFree,
    amountPrivacy,
    focus: focusOf(options),
    microphone: microphoneOf(options),
    talkReadingMs: readingMs(language.sentences.amountEntry.talk),
  };
}

function focusOf({ isFocusInPrompt, isFocusInInput }: AmountEntryOptions): AmountEntryFacts['focus'] {
  if (isFocusInPrompt()) return 'prompt';
  return isFocusInInput() ? 'input' : 'elsewhere';
}

function microphoneOf({ recognizer, announcer }: AmountEntryOptions): AmountEntryFacts['microphone'] {
  if (!recognizer) return 'none';
  return isMicrophoneClaimed() || announcer.getSnapshot().capturing ? 'busy' : 'free';
}
