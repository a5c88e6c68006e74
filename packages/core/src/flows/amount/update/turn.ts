import type { AmountEntryFacts, EngineNeed, MicrophoneEvent, TurnEvent } from '../events';
import { percentLoaded } from '../percentLoaded';
import type { SpeechCause } from '../reasons';
import { isAsking, isTalking, type AmountEntryState, type TalkingState } from '../state';
import { fail, stopMicrophone, toIdle, toPhase } from '../transitions';
import { cancelTalking, moveFocus, say, tellResult, type Draft } from './draft';
import { hear } from './hear';
import { justSaid } from './justSaid';
import { focusQuestion, isHearingAnswer, missAnswer } from './spokenAnswers';

type Preparing = Extract<AmountEntryState, { status: 'preparing' }>;
type Step<Name extends Preparing['step']> = Extract<Preparing, { step: Name }>;

/** Handles a turn from choosing a recognizer to the transcript. Nothing is said while the microphone captures. */
export function updateTurn(draft: Draft, event: MicrophoneEvent, facts: AmountEntryFacts): void {
  const { state } = draft;
  switch (event.type) {
    case 'answer-consent':
      return answerConsent(draft, event.answer, facts);
    case 'answer-download':
      return answerDownload(draft, event.answer);
    case 'gave-way':
      if (isTurn(state, event.turn)) draft.state = stopMicrophone(state);
      return;
    case 'closed':
      return void (draft.state = closeMicrophone(state, event.turn));
    case 'slow':
      return isThinking(state, event.turn) ? say(draft, { type: 'thinking' }) : undefined;
    case 'unheard':
      return unheard(draft, event.turn, event.cause, facts);
    case 'prepared':
    case 'focus-read':
    case 'downloading':
    case 'downloaded':
    case 'captured':
    case 'interim':
    case 'level':
    case 'heard':
      if (isTalking(state) && state.turn === event.turn) proceed(draft, state, event, facts);
      return;
  }
}

function proceed(draft: Draft, state: TalkingState, event: TurnEvent, facts: AmountEntryFacts): void {
  switch (event.type) {
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
      draft.state = toPhase(state, { status: 'listening', turn, expect, transcript: '', level: null });
      return;
    }
    case 'interim':
      if ('transcript' in state) draft.state = { ...state, transcript: event.transcript };
      return;
    case 'level':
      if (state.status === 'listening') draft.state = { ...state, level: event.level };
      return;
    case 'heard':
      if (!('transcript' in state) && !isOpening(state)) return;
      draft.state = hear(state, event, facts);
      if (draft.state.status === 'choosing') focusQuestion(draft, facts);
      return tellResult(draft, facts);
  }
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

/** Opens the microphone after a screen reader has named the newly focused talk button. */
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

/** Progress is always shown, and announced at each quarter. */
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
  if (answer === 'refused') return cancelTalking(draft);
  openAfterFocus(draft, state, facts);
  moveFocus(draft, 'talk');
}

function answerDownload(draft: Draft, answer: 'start' | 'refused'): void {
  const { state } = draft;
  if (state.status !== 'preparing' || state.step !== 'download-question') return;
  if (answer === 'refused') return cancelTalking(draft);
  const { turn, expect } = state;
  const loading = { step: 'download', loaded: 0, total: null, quarter: 0 } as const;
  draft.state = toPhase(state, { status: 'preparing', turn, expect, ...loading });
  moveFocus(draft, 'talk');
  draft.effects.push({ type: 'download', turn });
}

function unheard(draft: Draft, turn: number, cause: SpeechCause, facts: AmountEntryFacts): void {
  const { state } = draft;
  if (!isTurn(state, turn)) return;
  if (cause === 'aborted') draft.state = stopMicrophone(state);
  else if (isAsking(state)) missAnswer(draft, state, cause);
  else {
    draft.state = fail(state, cause, null);
    tellResult(draft, facts);
  }
}

/** True if this turn holds the microphone or is about to. */
function isTurn(state: AmountEntryState, turn: number): boolean {
  if (isTalking(state)) return state.turn === turn;
  return isHearingAnswer(state) && state.round === turn;
}

function closeMicrophone(state: AmountEntryState, id: number): AmountEntryState {
  if (state.status === 'listening' && state.turn === id) {
    const { turn, expect, transcript } = state;
    return toPhase(state, { status: 'thinking', turn, expect, transcript });
  }
  return isHearingAnswer(state) && state.round === id ? { ...state, answer: 'thinking' } : state;
}

/** True if the microphone of this turn has closed, and its words are not recognized yet. */
function isThinking(state: AmountEntryState, turn: number): boolean {
  if (state.status === 'thinking') return state.turn === turn;
  return isAsking(state) && state.answer === 'thinking' && state.round === turn;
}
