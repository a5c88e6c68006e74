import type { Flow, Step } from '@payaloud/core/flow';
import type { VoiceEnd } from '@payaloud/core/identity';
import type { VoiceAgain, VoiceObstacle } from '@payaloud/core/languages';
import { countMatches } from '../capture/countMatches';
import { leastMatches } from '../capture/prompt';
import { needs } from './needs';
import {
  initialVoiceCheck,
  mostMisses,
  mostUnanswered,
  type Compared,
  type VoiceCheckEffect,
  type VoiceCheckEvent,
  type VoiceCheckFacts,
  type VoiceCheckNeed,
  type VoiceCheckState,
} from './state';

type CheckStep = Step<VoiceCheckState, VoiceCheckEffect>;

/** Asks for six random digits until the voice matches, the payer leaves, or five voices were not recognized. */
export const voiceCheckFlow: Flow<VoiceCheckState, VoiceCheckEvent, VoiceCheckFacts, VoiceCheckEffect, VoiceCheckNeed> =
  { name: 'voice-check', update, needs };

function update(known: VoiceCheckState, event: VoiceCheckEvent, facts: VoiceCheckFacts): CheckStep {
  // Another page of this device may have counted since. Ten pages must not allow ten times five tries.
  const state = facts.misses > known.misses ? { ...known, misses: Math.min(mostMisses, facts.misses) } : known;
  switch (event.type) {
    case 'opened':
      return open(state);
    case 'closed':
      return step(close(state), ...forget(state));
    case 'loaded':
      return loaded(state, event.voice, facts);
    case 'talk':
      return talk(state, facts);
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

function open(state: VoiceCheckState): CheckStep {
  if (state.status !== 'closed') return step(state);
  if (state.misses >= mostMisses) return finish(state, { kind: 'locked' });
  return step({ ...state, status: 'loading', reply: null, unanswered: 0 }, { type: 'prime' }, { type: 'load' });
}

function loaded(
  state: VoiceCheckState,
  voice: Extract<VoiceCheckEvent, { type: 'loaded' }>['voice'],
  facts: VoiceCheckFacts,
): CheckStep {
  if (state.status !== 'loading') return step(state);
  if (voice === 'there') return step(ask(state, facts));
  return finish(state, { kind: voice === 'missing' ? 'unavailable' : 'left' });
}

/** New digits, because a recording of an earlier answer must not fit. */
function ask(state: VoiceCheckState, { digits }: VoiceCheckFacts): VoiceCheckState {
  return { ...state, status: 'prompt', prompt: state.prompt + 1, digits, answer: 'none' };
}

function talk(state: VoiceCheckState, facts: VoiceCheckFacts): CheckStep {
  switch (state.status) {
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
    case 'checking':
      return step(state);
  }
}

function heard(state: VoiceCheckState, event: Extract<VoiceCheckEvent, { type: 'heard' }>): CheckStep {
  if (!isTurn(state, event) || state.answer !== 'recording') return step(state);
  if (countMatches(state.digits, event.digits) < leastMatches) return again(state, 'not-heard');
  return step({ ...state, status: 'checking', answer: 'comparing' }, { type: 'compare', turn: state.turn });
}

function compared(state: VoiceCheckState, result: Compared): CheckStep {
  switch (result) {
    case 'match':
      // Another page may have used up the tries while this answer was spoken.
      return state.misses >= mostMisses
        ? finish(state, { kind: 'locked' })
        : finish(state, { kind: 'matched', tries: state.misses + 1 });
    case 'unsure':
    case 'mismatch':
      return miss({ ...state, misses: Math.min(mostMisses, state.misses + 1) });
    case 'too-short':
    case 'not-loaded':
      return again(state, result);
    case 'other-model':
      return finish(state, { kind: 'unavailable' });
  }
}

function miss(state: VoiceCheckState): CheckStep {
  const { misses } = state;
  const next = misses >= mostMisses ? finish(state, { kind: 'locked' }) : again(state, 'unsure');
  return { state: next.state, effects: [{ type: 'remember', misses }, ...next.effects] };
}

/** Says why first. The new digits come once that was heard, so that neither is lost. */
function again(state: VoiceCheckState, reply: VoiceAgain | VoiceObstacle): CheckStep {
  const { turn } = state;
  return step(
    { ...state, status: 'again', answer: 'none', reply },
    { type: 'say-reply', turn, reply },
    { type: 'forget', turn },
  );
}

function ranOut(
  state: VoiceCheckState,
  { prompt }: Extract<VoiceCheckEvent, { type: 'ran-out' }>,
  facts: VoiceCheckFacts,
): CheckStep {
  if (state.status !== 'prompt' || state.prompt !== prompt) return step(state);
  const unanswered = state.unanswered + 1;
  if (unanswered >= mostUnanswered) return finish(state, { kind: 'left' });
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

function step(state: VoiceCheckState, ...effects: readonly VoiceCheckEffect[]): CheckStep {
  return { state, effects };
}
