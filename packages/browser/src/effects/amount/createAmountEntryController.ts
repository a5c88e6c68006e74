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
import { loadSoon, runFlow } from '../../runtime';
import type { AmountEntryController, AmountEntryOptions } from './options';
import { sayAnnouncement } from './sayAnnouncement';
import type { Turns } from './turns';

/** Carries out what the flow of an amount field decides. Creating it touches nothing. */
export function createAmountEntryController(options: AmountEntryOptions, part = speech): AmountEntryController {
  // What comes with the code that hears: its first effect is asked for when it is there.
  let made: Turns | null = null;
  const turns = () => (made ??= part.get()?.createTurns(options) ?? null);
  const flow = runFlow(
    createAmountEntryFlow(() => part.get()?.updateSpoken),
    {
      initial: initialAmountEntry(options.initialValue),
      readFacts: () => ({ ...readFacts(options), speech: part.getStatus() }),
      handle,
      startNeed(need, dispatch) {
        switch (need.type) {
          case 'speech':
            return part.subscribe(() => dispatch({ type: 'speech' }));
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
        return options.onValueChange?.(effect.value, { reason: effect.reason });
      case 'report-commit':
        return options.onValueCommitted?.(effect.value, { reason: effect.reason });
      case 'focus':
        return options.moveFocus(effect.on);
      case 'load-soon':
        return loadSoon(document, part);
      case 'load':
        return void part.load().catch(() => {});
      case 'prepare':
        return void turns()?.prepare(effect.turn, dispatch);
      case 'set-consent':
        return turns()?.setConsent(effect.turn, effect.answer);
      case 'download':
        return void turns()?.download(effect.turn, dispatch);
      case 'listen':
        return turns()?.listen(effect, dispatch);
      case 'finish':
        return turns()?.finish(effect.turn);
    }
  }

  return {
    getState: flow.getState,
    subscribe: flow.subscribe,
    connect() {
      send({ type: 'watched' });
      return () => send({ type: 'left' });
    },

    type: (text, on) => send({ type: 'type', text, on }),
    commit: () => send({ type: 'commit' }),
    pick: (money) => send({ type: 'pick', money }),
    step: (step, direction) => send({ type: 'step', step, direction }),
    setValue: (money, by) => send({ type: 'set-value', money, by }),
    stopListening: () => send({ type: 'stop-listening' }),
    reportInvalid: (focus) => send({ type: 'report-invalid', focus }),
    toggleOtherWays: () => send({ type: 'toggle-other-ways' }),

    offerSpeech: () => send({ type: 'offer-speech' }),
    startTalking: (expect = 'amount') => send({ type: 'talk', expect }),
    finishTalking: () => send({ type: 'finish-talking' }),
    cancelTalking: () => send({ type: 'cancel-talking' }),
    answerConsent: (answer) => send({ type: 'answer-consent', answer }),
    answerDownload: (answer) => send({ type: 'answer-download', answer }),

    accept: () => send({ type: 'accept' }),
    choose: (money) => send({ type: 'choose', money }),
    hearAgain: () => send({ type: 'hear-again' }),
    sayAgain: () => send({ type: 'say-again' }),
    typeInstead: () => send({ type: 'type-instead' }),
  };
}

const nothing = () => {};

function readFacts(options: AmountEntryOptions): Omit<AmountEntryFacts, 'speech'> {
  const { config, clock, amountPrivacy = 'whole' } = options;
  const { currency, min, max, locale, required, handsFree, language } = config;
  return {
    now: clock.monotonic(),
    limits: { currency, min, max, locale, required },
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
