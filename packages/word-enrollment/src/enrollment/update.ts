import { stepTo, countWatchers, type Flow, type Step } from '@payaloud/core/internal/flow';
import type { TakeFault } from '@payaloud/core/internal/languages';
import type { WordEnrollmentEffect } from './effects';
import type { WordEnrollmentEvent } from './events';
import { needs, type TakeNeed } from './needs';
import { isTaught, progressOf } from './progress';
import type { WordEnrollmentState } from './state';

type EnrollmentStep = Step<WordEnrollmentState, WordEnrollmentEffect>;
const step = stepTo<WordEnrollmentState, WordEnrollmentEffect>;

type End = Extract<WordEnrollmentEffect, { type: 'say' }>['end'];

/** Takes each word three times, in the order of the list. Takes are kept whenever the payer stops. */
export const wordEnrollmentFlow: Flow<WordEnrollmentState, WordEnrollmentEvent, null, WordEnrollmentEffect, TakeNeed> =
  {
    name: 'word-enrollment',
    update: (state, event) => decide(countWatchers(state, event), event),
    needs,
  };

function decide(state: WordEnrollmentState, event: WordEnrollmentEvent): EnrollmentStep {
  switch (event.type) {
    case 'watched':
      return step(state, { type: 'restore' });
    case 'left':
      return step(leave(state));
    case 'known':
      return step(learn(state, event));
    case 'start':
      return state.status === 'idle' && state.watchers > 0
        ? begin({ ...state, scope: event.scope, fault: null, unlike: 0, end: null })
        : step(state);
    case 'asked':
      return step(isTaking(state, event.turn) ? { ...state, status: 'listening' } : state);
    case 'taken':
      return isTaking(state, event.turn) ? save(take(state, event.take)) : step(state);
    case 'not-taken':
      return isTaking(state, event.turn) ? save(refuse(state, event.fault)) : step(state);
    case 'failed':
      return isTaking(state, event.turn) ? finish(state, event.cause) : step(state);
    case 'saved':
      return isSaving(state, event.turn) ? begin(state) : step(state);
    case 'not-saved':
      return isSaving(state, event.turn) ? finish(state, 'not-stored') : step(state);
    case 'stop':
      return state.status === 'unknown' || state.status === 'idle' ? step(state) : finish(state, 'payer');
    case 'delete':
      return step(toIdle(state), { type: 'delete' });
    case 'deleted':
      return finish({ ...state, takes: {}, scope: 'required' }, 'deleted');
    case 'not-deleted':
      return finish(state, 'not-deleted');
  }
}

function isTaking({ status, turn }: WordEnrollmentState, of: number): boolean {
  return turn === of && (status === 'asking' || status === 'listening');
}

function isSaving({ status, turn }: WordEnrollmentState, of: number): boolean {
  return turn === of && status === 'checking';
}

function leave(state: WordEnrollmentState): WordEnrollmentState {
  return state.watchers > 0 ? state : toIdle(state);
}

/** Uses the stored takes only the first time. Later the takes in the state are newer. */
function learn(
  state: WordEnrollmentState,
  { storage, words, takes }: Extract<WordEnrollmentEvent, { type: 'known' }>,
): WordEnrollmentState {
  const known = { ...state, storage };
  return state.status === 'unknown' ? toIdle({ ...known, status: 'idle', words, takes }) : known;
}

/** Begins the next turn, or finishes if every requested word is taught. */
function begin(state: WordEnrollmentState): EnrollmentStep {
  const next = toNextWord(state);
  if (next.word === null) return finish(next, 'ready');
  const isAgain = next.word === state.asked;
  return step({ ...next, status: 'asking', turn: state.turn + 1, asked: next.word, isAgain });
}

/** Ends the teaching. Says so only while a component shows it. */
function finish(state: WordEnrollmentState, end: End): EnrollmentStep {
  const idle = { ...toIdle(state), end };
  return state.watchers > 0 ? step(idle, { type: 'say', end }) : step(idle);
}

function toIdle(state: WordEnrollmentState): WordEnrollmentState {
  return state.status === 'unknown' ? state : toNextWord({ ...state, status: 'idle', fault: null });
}

function toNextWord(state: WordEnrollmentState): WordEnrollmentState {
  const { words, takes, scope } = state;
  const wanted = words.filter(({ need }) => need === 'required' || scope === 'all');
  const word = wanted.find(({ word }) => !isTaught(takes, word))?.word ?? null;
  return { ...state, word, progress: progressOf(words, takes) };
}

/** Stores each take at once, so that nothing is lost if the payer leaves. */
function save(state: WordEnrollmentState): EnrollmentStep {
  const { words, takes, turn } = state;
  const progress = progressOf(words, takes);
  return step({ ...state, status: 'checking', progress }, { type: 'save', turn, takes });
}

function take(state: WordEnrollmentState, id: number): WordEnrollmentState {
  const word = state.word ?? '';
  const takes = { ...state.takes, [word]: [...(state.takes[word] ?? []), id] };
  return { ...state, takes, fault: null, unlike: 0 };
}

/** After two unlike takes in a row, the first take was probably the odd one, so the word starts again. */
function refuse(state: WordEnrollmentState, fault: TakeFault): WordEnrollmentState {
  const isUnlike = fault === 'unlike' || fault === 'like-another';
  const unlike = isUnlike ? state.unlike + 1 : state.unlike;
  if (unlike < 2) return { ...state, fault, unlike };
  return { ...state, fault, unlike: 0, takes: { ...state.takes, [state.word ?? '']: [] } };
}
