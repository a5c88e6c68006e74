import { andThen } from '../../../flow';
import type { AmountEntryFacts, EngineNeed, MicrophoneEvent, TurnEvent } from '../events';
import type { SpeechCause } from '../reasons';
import {
  isAsking,
  isHearingAnswer,
  isTalking,
  isThinking,
  percentLoaded,
  type AmountEntryState,
  type TalkingState,
} from '../state';
import { hear } from './hear';
import { justSaid } from './justSaid';
import { focusQuestion, missAnswer } from './spokenAnswers';
import { cancelTalking, moveFocus, say, step, tellResult, type AmountStep } from './step';
import { fail, stopMicrophone, toIdle, toPhase } from './transitions';

type Preparing = Extract<AmountEntryState, { status: 'preparing' }>;
type Phase<Name extends Preparing['step']> = Extract<Preparing, { step: Name }>;

/** Handles a turn from choosing a recognizer to the transcript. Nothing is said while the microphone captures. */
export function updateTurn(state: AmountEntryState, event: MicrophoneEvent, facts: AmountEntryFacts): AmountStep {
  switch (event.type) {
    case 'answer-consent':
      return answerConsent(state, event.answer, facts);
    case 'answer-download':
      return answerDownload(state, event.answer);
    case 'gave-way':
      return step(isTurn(state, event.turn) ? stopMicrophone(state) : state);
    case 'escaped':
      return isTurn(state, event.turn) ? step(stopMicrophone(state), say({ type: 'microphone-closed' })) : step(state);
    case 'closed':
      return step(state.turn === event.turn ? closeMicrophone(state) : state);
    case 'slow':
      return state.turn === event.turn && isThinking(state) ? step(state, say({ type: 'thinking' })) : step(state);
    case 'unheard':
      return unheard(state, event.turn, event.cause, facts);
    case 'prepared':
    case 'focus-read':
    case 'downloading':
    case 'downloaded':
    case 'captured':
    case 'interim':
    case 'level':
    case 'heard':
      return isTalking(state) && state.turn === event.turn ? proceed(state, event, facts) : step(state);
  }
}

function proceed(state: TalkingState, event: TurnEvent, facts: AmountEntryFacts): AmountStep {
  switch (event.type) {
    case 'prepared':
      return isAt(state, 'engine') ? prepared(state, event.needs, facts) : step(state);
    case 'focus-read':
      return isAt(state, 'permission') && !isOpening(state) ? open(state, facts) : step(state);
    case 'downloading':
      return isAt(state, 'download') ? progress(state, event.loaded, event.total) : step(state);
    case 'downloaded':
      return isAt(state, 'download') ? step(toIdle(state), say({ type: 'download-ready' })) : step(state);
    case 'captured': {
      if (!isOpening(state)) return step(state);
      const { expect } = state;
      return step(toPhase(state, { status: 'listening', expect, transcript: '', level: null }));
    }
    case 'interim':
      return step('transcript' in state ? { ...state, transcript: event.transcript } : state);
    case 'level':
      return step(state.status === 'listening' ? { ...state, level: event.level } : state);
    case 'heard': {
      if (!('transcript' in state) && !isOpening(state)) return step(state);
      const next = hear(state, event, facts);
      const focus = next.status === 'choosing' ? focusQuestion(facts) : [];
      return andThen(step(next, ...focus), (heard) => tellResult(heard, facts));
    }
  }
}

function isAt<Name extends Preparing['step']>(state: TalkingState, name: Name): state is Phase<Name> {
  return state.status === 'preparing' && state.step === name;
}

/** True from the request to listen until the microphone captures. */
function isOpening(state: TalkingState): boolean {
  return state.status === 'preparing' && state.step === 'permission' && state.opensAt === null;
}

function prepared(state: Phase<'engine'>, needs: EngineNeed, facts: AmountEntryFacts): AmountStep {
  const { expect } = state;
  const preparing = { status: 'preparing', expect } as const;
  switch (needs.kind) {
    case 'nothing':
      return state.opens === 'at-once' ? open(state, facts) : step(openAfterFocus(state, facts));
    case 'consent': {
      const { recipient } = needs;
      return step(toPhase(state, { ...preparing, step: 'consent', recipient }), say({ type: 'consent', recipient }));
    }
    case 'download': {
      const { bytes } = needs;
      return step(toPhase(state, { ...preparing, step: 'download-question', bytes }), say({ type: 'download', bytes }));
    }
  }
}

/** Opens the microphone after a screen reader has named the newly focused talk button. */
function openAfterFocus(state: Preparing, { now, talkReadingMs }: AmountEntryFacts): AmountEntryState {
  return toPermission(state, now + talkReadingMs);
}

function open(state: Preparing, { now }: AmountEntryFacts): AmountStep {
  const { turn, expect } = state;
  return step(toPermission(state, null), { type: 'listen', turn, expect, justSaid: justSaid(state, now) });
}

function toPermission(state: Preparing, opensAt: number | null): AmountEntryState {
  const { expect } = state;
  return toPhase(state, { status: 'preparing', step: 'permission', expect, opensAt });
}

/** Progress is always shown, and announced at each quarter. */
function progress(before: Phase<'download'>, loaded: number, total: number | null): AmountStep {
  const loading = { ...before, loaded, total };
  const percent = percentLoaded(loading);
  const quarter = Math.floor((percent ?? 0) / 25);
  const state = { ...loading, quarter: Math.max(quarter, before.quarter) };
  return quarter > before.quarter ? step(state, say({ type: 'download-progress', percent })) : step(state);
}

function answerConsent(state: AmountEntryState, answer: 'given' | 'refused', facts: AmountEntryFacts): AmountStep {
  if (state.status !== 'preparing' || state.step !== 'consent') return step(state);
  const stored = step(state, { type: 'set-consent', turn: state.turn, answer });
  if (answer === 'refused') return andThen(stored, cancelTalking);
  return andThen(stored, () => step(openAfterFocus(state, facts), moveFocus('talk')));
}

function answerDownload(state: AmountEntryState, answer: 'start' | 'refused'): AmountStep {
  if (state.status !== 'preparing' || state.step !== 'download-question') return step(state);
  if (answer === 'refused') return cancelTalking(state);
  const { turn, expect } = state;
  const loading = { step: 'download', loaded: 0, total: null, quarter: 0 } as const;
  return step(toPhase(state, { status: 'preparing', expect, ...loading }), moveFocus('talk'), {
    type: 'download',
    turn,
  });
}

function unheard(state: AmountEntryState, turn: number, cause: SpeechCause, facts: AmountEntryFacts): AmountStep {
  if (!isTurn(state, turn)) return step(state);
  if (cause === 'aborted') return step(stopMicrophone(state));
  return isAsking(state) ? missAnswer(state, cause) : tellResult(fail(state, cause, null), facts);
}

/** True if this turn holds the microphone or is about to. */
function isTurn(state: AmountEntryState, turn: number): boolean {
  return state.turn === turn && (isTalking(state) || isHearingAnswer(state));
}

function closeMicrophone(state: AmountEntryState): AmountEntryState {
  if (state.status === 'listening') {
    const { expect, transcript } = state;
    return toPhase(state, { status: 'thinking', expect, transcript });
  }
  return isHearingAnswer(state) ? { ...state, answer: 'thinking' } : state;
}
