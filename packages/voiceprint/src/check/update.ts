import { andThen, stepTo, type Flow, type Step } from '@payaloud/core/internal/flow';
import type { VoiceEnd } from '@payaloud/core/internal/identity';
import type { VoiceAgain, VoiceObstacle } from '@payaloud/core/internal/languages';
import { countMatches } from '../capture/countMatches';
import { minMatches } from '../capture/prompt';
import type { VoiceCheckEffect } from './effects';
import type { Compared, VoiceCheckEvent, VoiceCheckFacts } from './events';
import { needs, type VoiceCheckNeed } from './needs';
import { initialVoiceCheck, maxMisses, maxUnanswered, maxUnclear, type VoiceCheckState } from './state';

type CheckStep = Step<VoiceCheckState, VoiceCheckEffect>;
type EventOf<Type extends VoiceCheckEvent['type']> = Extract<VoiceCheckEvent, { type: Type }>;

const step = stepTo<VoiceCheckState, VoiceCheckEffect>;

/** Asks for six random digits until the voice matches, the payer leaves, or five voices were not recognized. */
export const voiceCheckFlow: Flow<VoiceCheckState, VoiceCheckEvent, VoiceCheckFacts, VoiceCheckEffect, VoiceCheckNeed> =
  { name: 'voice-check', update, needs };

function update(known: VoiceCheckState, event: VoiceCheckEvent, facts: VoiceCheckFacts): CheckStep {
  // Another page of this device may have counted since. Ten pages must not allow ten times five tries.
  const state = facts.misses > known.misses ? { ...known, misses: Math.min(maxMisses, facts.misses) } : known;
  switch (event.type) {
    case 'opened':
      return open(state, event, facts);
    case 'closed':
      return step(close(state), ...forget(state));
    case 'loaded':
      return loaded(state, event, facts);
    case 'downloading':
      return progress(state, event.percent);
    case 'downloaded':
      return state.status === 'downloading' ? again(state, 'downloaded') : step(state);
    case 'not-downloaded':
      return notDownloaded(state, event);
    case 'talk':
      return talk(state, facts);
    case 'pressed-early':
      return pressedEarly(state);
    case 'listening':
      return step(isTurn(state, event) && state.status === 'opening' ? { ...state, status: 'listening' } : state);
    case 'microphone-closed':
      return step(isTurn(state, event) ? { ...state, status: 'checking' } : state);
    case 'lasts':
      return isTurn(state, event) && state.status === 'checking' ? step(state, { type: 'say-slow' }) : step(state);
    case 'heard':
      return heard(state, event);
    case 'unheard':
      return isTurn(state, event) ? again(state, event.reply) : step(state);
    case 'hidden':
      return state.answer === 'recording' ? again(state, 'interrupted') : step(state);
    case 'compared':
      return isTurn(state, event) && state.answer === 'comparing' ? compared(state, event.result) : step(state);
    case 'replied':
      return step(state.status === 'again' && state.turn === event.turn ? ask(state, facts) : state);
    case 'ran-out':
      return ranOut(state, event, facts);
    case 'forgiven':
      return step({ ...known, misses: 0 }, { type: 'remember', misses: 0 });
  }
}

function open(known: VoiceCheckState, { by }: EventOf<'opened'>, facts: VoiceCheckFacts): CheckStep {
  if (known.status !== 'closed') return step(known);
  if (known.misses >= maxMisses) return finish(known, { kind: 'locked' });
  const state = { ...known, reply: null, unanswered: 0 };
  // The voice is read with the first answer: it may never come.
  if (by === 'page') return step(ask(state, facts));
  return step({ ...state, status: 'loading' }, { type: 'load' });
}

function loaded(state: VoiceCheckState, { voice, download }: EventOf<'loaded'>, facts: VoiceCheckFacts): CheckStep {
  if (state.status !== 'loading') return step(state);
  if (voice !== 'there') return finish(state, { kind: voice === 'missing' ? 'unavailable' : 'left' });
  if (download === 'blocked') return again(state, 'blocked-by-page');
  if (download) return step({ ...state, status: 'download', megabytes: download.megabytes });
  return step(ask(state, facts));
}

/** Progress is always shown, and said at each quarter. Its end is said in words of its own. */
function progress(state: VoiceCheckState, percent: number | null): CheckStep {
  if (state.status !== 'downloading') return step(state);
  const quarter = quarterOf(percent);
  const isSaid = quarter > quarterOf(state.percent) && quarter < 4;
  return step({ ...state, percent }, ...(isSaid ? [{ type: 'say-progress', percent } as const] : []));
}

function quarterOf(percent: number | null): number {
  return Math.floor((percent ?? 0) / 25);
}

function notDownloaded(state: VoiceCheckState, { reply }: EventOf<'not-downloaded'>): CheckStep {
  if (state.status !== 'downloading') return step(state);
  if (reply === 'blocked-by-page') return again(state, reply);
  const { turn, triesLeft } = state;
  return step({ ...state, status: 'download', reply }, { type: 'say-reply', turn, reply, triesLeft });
}

/** New digits, because a recording of an earlier answer must not fit. */
function ask(state: VoiceCheckState, { digits }: VoiceCheckFacts): VoiceCheckState {
  return { ...state, status: 'prompt', prompt: state.prompt + 1, digits, answer: 'none' };
}

function talk(state: VoiceCheckState, facts: VoiceCheckFacts): CheckStep {
  switch (state.status) {
    case 'download':
      return step(
        { ...state, status: 'downloading', percent: null, reply: null },
        { type: 'prime' },
        { type: 'say-progress', percent: null },
      );
    case 'prompt':
      return step(
        { ...state, status: 'opening', turn: state.turn + 1, answer: 'recording', unanswered: 0 },
        { type: 'prime' },
      );
    case 'opening':
    case 'listening':
      return step(state, { type: 'finish' });
    case 'again':
      return step(ask(state, facts));
    case 'closed':
    case 'loading':
    case 'downloading':
    case 'checking':
    case 'blocked':
      return step(state);
  }
}

function pressedEarly(state: VoiceCheckState): CheckStep {
  const { status, digits, megabytes } = state;
  return status === 'prompt' || status === 'download'
    ? step(state, { type: 'say-question', digits, megabytes })
    : step(state);
}

function heard(state: VoiceCheckState, event: EventOf<'heard'>): CheckStep {
  if (!isTurn(state, event) || state.answer !== 'recording') return step(state);
  if (countMatches(state.digits, event.digits) < minMatches) return again(state, 'not-heard');
  return step({ ...state, status: 'checking', answer: 'comparing' }, { type: 'compare', turn: state.turn });
}

function compared(state: VoiceCheckState, result: Compared): CheckStep {
  switch (result) {
    case 'match':
      // Another page may have used up the tries while this answer was spoken.
      return state.misses >= maxMisses
        ? finish(state, { kind: 'locked' })
        : finish(state, { kind: 'matched', tries: state.misses + 1 });
    case 'unsure':
    case 'mismatch':
      return miss({ ...state, misses: Math.min(maxMisses, state.misses + 1) });
    case 'noisy':
    case 'clipped':
    case 'too-quiet':
      return unclear({ ...state, unclear: state.unclear + 1 }, result);
    case 'too-short':
    case 'not-loaded':
      return again(state, result);
    case 'missing':
    case 'other-model':
      return finish(state, { kind: 'unavailable' });
  }
}

function miss(state: VoiceCheckState): CheckStep {
  const { misses } = state;
  return andThen(step(state, { type: 'remember', misses }), (counted) =>
    misses >= maxMisses ? finish(counted, { kind: 'locked' }) : again(counted, 'unsure'),
  );
}

/** Costs no try. Asking for the same in the same room would never end, so the fifth leaves only the other ways. */
function unclear(state: VoiceCheckState, reply: VoiceAgain): CheckStep {
  return again(state, state.unclear >= maxUnclear ? 'unclear' : reply);
}

/** Says why first. The new digits come once that was heard, so that neither is lost. None come if pressing again does not help. */
function again(state: VoiceCheckState, reply: VoiceAgain | VoiceObstacle): CheckStep {
  const { turn, misses } = state;
  const triesLeft = maxMisses - misses;
  return step(
    {
      ...state,
      status: reply === 'blocked-by-page' || reply === 'unclear' ? 'blocked' : 'again',
      answer: 'none',
      reply,
      triesLeft,
    },
    { type: 'say-reply', turn, reply, triesLeft },
    { type: 'forget', turn },
  );
}

function ranOut(state: VoiceCheckState, { prompt }: EventOf<'ran-out'>, facts: VoiceCheckFacts): CheckStep {
  if (state.status !== 'prompt' || state.prompt !== prompt) return step(state);
  const unanswered = state.unanswered + 1;
  if (unanswered >= maxUnanswered) return finish(state, { kind: 'left' });
  return step(ask({ ...state, unanswered }, facts));
}

function finish(state: VoiceCheckState, end: VoiceEnd): CheckStep {
  return step(close(state), ...forget(state), { type: 'end', end });
}

function close({ misses, prompt, turn }: VoiceCheckState): VoiceCheckState {
  return { ...initialVoiceCheck, misses, prompt, turn };
}

function forget({ answer, turn }: VoiceCheckState): readonly VoiceCheckEffect[] {
  return answer === 'none' ? [] : [{ type: 'forget', turn }];
}

function isTurn(state: VoiceCheckState, { turn }: { readonly turn: number }): boolean {
  return state.turn === turn && state.answer !== 'none';
}
