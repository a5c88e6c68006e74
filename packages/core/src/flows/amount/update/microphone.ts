import type { AmountEntryFacts, EngineNeed, MicrophoneEvent, TurnEvent } from '../events';
import type { SpeechCause } from '../reasons';
import {
  isAsking,
  isLoadingSpeech,
  isTalking,
  justSaid,
  percentLoaded,
  type AmountEntryState,
  type TalkingState,
} from '../state';
import { fail, hear, stopMicrophone, toIdle, toPhase, withoutAnswer } from '../transitions';
import { missAnswer } from './answers';
import { actedBy, dismiss, moveFocus, say, talk, tellResult, type Draft } from './draft';

type Preparing = Extract<AmountEntryState, { status: 'preparing' }>;
type Step<Name extends Preparing['step']> = Extract<Preparing, { step: Name }>;

/** From the press of the talk button to what was heard. While the microphone captures, nothing is said. */
export function updateMicrophone(draft: Draft, event: MicrophoneEvent, facts: AmountEntryFacts): void {
  const { state } = draft;
  switch (event.type) {
    case 'talk':
      if (isAsking(state)) draft.state = withoutAnswer(state);
      return talk(draft, event.expect, 'at-once', facts);
    case 'finish-talking':
      if (isLoadingSpeech(state)) tellLoading(draft, 'asked-for');
      else if (state.status === 'listening') draft.effects.push({ type: 'finish', turn: state.turn });
      else if (isTalking(state)) cancel(draft);
      return;
    case 'cancel-talking':
      return cancel(draft);
    case 'stop-listening':
      return isTalking(state) ? cancel(draft) : dismiss(draft, 'nothing', actedBy(facts));
    case 'offer-speech':
      if (state.speech !== 'ready') draft.effects.push({ type: 'load-soon' });
      return;
    case 'speech':
      return speechChanged(draft, facts);
    case 'answer-consent':
      return answerConsent(draft, event.answer, facts);
    case 'answer-download':
      return answerDownload(draft, event.answer);
    case 'gave-way':
      if (isTurn(state, event.turn)) draft.state = stopMicrophone(state);
      return;
    case 'unheard':
      return unheard(draft, event.turn, event.cause, facts);
    case 'load-slow':
    case 'prepared':
    case 'focus-read':
    case 'downloading':
    case 'downloaded':
    case 'captured':
    case 'interim':
    case 'heard':
      if (isTalking(state) && state.turn === event.turn) proceed(draft, state, event, facts);
      return;
  }
}

function proceed(draft: Draft, state: TalkingState, event: TurnEvent, facts: AmountEntryFacts): void {
  switch (event.type) {
    case 'load-slow':
      return tellLoading(draft, 'by-itself');
    case 'prepared':
      if (state.status === 'preparing' && state.step === 'engine') prepared(draft, state, event.needs, facts);
      return;
    case 'focus-read':
      if (state.status === 'preparing' && state.step === 'permission' && !isOpening(state)) open(draft, state, facts);
      return;
    case 'downloading':
      if (state.status === 'preparing' && state.step === 'download') progress(draft, state, event.loaded, event.total);
      return;
    case 'downloaded':
      if (state.status !== 'preparing' || state.step !== 'download') return;
      draft.state = toIdle(state);
      return say(draft, { type: 'download-ready' });
    case 'captured': {
      if (!isOpening(state)) return;
      const { turn, expect } = state;
      draft.state = toPhase(state, { status: 'listening', turn, expect, transcript: '' });
      return;
    }
    case 'interim':
      if (state.status === 'listening') draft.state = { ...state, transcript: event.transcript };
      return;
    case 'heard':
      if (state.status !== 'listening' && !isOpening(state)) return;
      draft.state = hear(state, event.result);
      return tellResult(draft, facts);
  }
}

/**
 * How far the code that hears is. What comes in time goes on as pressed. Later the payer presses again: a microphone that
 * opens by itself would surprise them. What cannot come is a problem, and every other way is open.
 */
function speechChanged(draft: Draft, facts: AmountEntryFacts): void {
  const { state } = draft;
  if (!isLoadingSpeech(state)) return;
  switch (state.speech) {
    case 'waiting':
    case 'loading':
      return;
    case 'failed':
      draft.state = fail(state, 'download-failed', null);
      return tellResult(draft, facts);
    case 'ready':
      draft.state = toIdle(state);
      if (state.answeredBy === null) return say(draft, { type: 'download-ready' });
      return talk(draft, state.expect, state.opens, facts);
  }
}

/** Told once by itself, and again at each press. */
function tellLoading(draft: Draft, why: 'by-itself' | 'asked-for'): void {
  const { state } = draft;
  if (!isLoadingSpeech(state) || (why === 'by-itself' && state.answeredBy === null)) return;
  draft.state = { ...state, answeredBy: null };
  draft.effects.push({ type: 'say', announcement: { type: 'speech-loading' }, why, awaited: null });
}

/** True from the request to listen until the microphone captures. */
function isOpening(state: TalkingState): boolean {
  return state.status === 'preparing' && state.step === 'permission' && state.opensAt === null;
}

function prepared(draft: Draft, state: Step<'engine'>, needs: EngineNeed, facts: AmountEntryFacts): void {
  const { turn, expect } = state;
  const step = { status: 'preparing', turn, expect } as const;
  switch (needs.kind) {
    case 'nothing':
      return state.opens === 'at-once' ? open(draft, state, facts) : openAfterFocus(draft, state, facts);
    case 'consent':
      draft.state = toPhase(state, { ...step, step: 'consent', recipient: needs.recipient });
      return say(draft, { type: 'consent', recipient: needs.recipient });
    case 'download':
      draft.state = toPhase(state, { ...step, step: 'download-question', bytes: needs.bytes });
      return say(draft, { type: 'download', bytes: needs.bytes });
  }
}

/** The focus has moved to the talk button, and a screen reader says its name. */
function openAfterFocus(draft: Draft, state: Preparing, { now, talkReadingMs }: AmountEntryFacts): void {
  draft.state = toPermission(state, now + talkReadingMs);
}

function open(draft: Draft, state: Preparing, { now }: AmountEntryFacts): void {
  const { turn, expect } = state;
  draft.state = toPermission(state, null);
  draft.effects.push({ type: 'listen', turn, expect, justSaid: justSaid(state, now) });
}

function toPermission(state: Preparing, opensAt: number | null): AmountEntryState {
  const { turn, expect } = state;
  return toPhase(state, { status: 'preparing', step: 'permission', turn, expect, opensAt });
}

/** Progress is shown always and said at each quarter. */
function progress(draft: Draft, state: Step<'download'>, loaded: number, total: number | null): void {
  const loading = { ...state, loaded, total };
  const percent = percentLoaded(loading);
  const quarter = Math.floor((percent ?? 0) / 25);
  draft.state = { ...loading, quarter: Math.max(quarter, state.quarter) };
  if (quarter > state.quarter) say(draft, { type: 'download-progress', percent });
}

function answerConsent(draft: Draft, answer: 'given' | 'refused', facts: AmountEntryFacts): void {
  const { state } = draft;
  if (state.status !== 'preparing' || state.step !== 'consent') return;
  draft.effects.push({ type: 'set-consent', turn: state.turn, answer });
  if (answer === 'refused') return cancel(draft);
  openAfterFocus(draft, state, facts);
  moveFocus(draft, 'talk');
}

function answerDownload(draft: Draft, answer: 'start' | 'refused'): void {
  const { state } = draft;
  if (state.status !== 'preparing' || state.step !== 'download-question') return;
  if (answer === 'refused') return cancel(draft);
  const { turn, expect } = state;
  const loading = { step: 'download', loaded: 0, total: null, quarter: 0 } as const;
  draft.state = toPhase(state, { status: 'preparing', turn, expect, ...loading });
  moveFocus(draft, 'talk');
  draft.effects.push({ type: 'download', turn });
}

/** The payer ended it: nothing is said, nothing counts as a refusal. */
function cancel(draft: Draft): void {
  const { state } = draft;
  if (!isTalking(state)) return;
  draft.state = toIdle(state);
  const hadButtons = state.status === 'preparing' && (state.step === 'consent' || state.step === 'download-question');
  if (hadButtons) moveFocus(draft, 'input');
}

function unheard(draft: Draft, turn: number, cause: SpeechCause, facts: AmountEntryFacts): void {
  const { state } = draft;
  if (!isTurn(state, turn)) return;
  if (cause === 'aborted') draft.state = stopMicrophone(state);
  else if (isAsking(state)) missAnswer(draft, state);
  else {
    draft.state = fail(state, cause, null);
    tellResult(draft, facts);
  }
}

/** True if the turn is the one that holds the microphone, or is about to. */
function isTurn(state: AmountEntryState, turn: number): boolean {
  if (isTalking(state)) return state.turn === turn && !isLoadingSpeech(state);
  return isAsking(state) && state.answer === 'listening' && state.round === turn;
}
