import { andThen } from '@payaloud/core/internal/flow';
import type { VoiceRoundFault } from '@payaloud/core/internal/languages';
import { minRounds, maxRounds } from '../../limits';
import { roundOrder } from '../roundOrders';
import type { SecretId, VoiceSetupState } from '../state';
import { forget, say, step, type SetupStep } from './step';

/**
 * Asks for the next round that is missing, or makes the template if none is. `lead`: what is said before it. The number
 * of the round is left out if the payer is asked for the same round again.
 */
export function ask(previous: VoiceSetupState, lead: 'taken' | VoiceRoundFault | null): SetupStep {
  const missing = missingRound(previous);
  if (missing === null) return make(previous);
  const state: VoiceSetupState = {
    ...previous,
    ...roundOrder(missing),
    status: 'ready',
    round: missing,
    done: countDone(previous),
    turn: previous.turn + 1,
    prompt: 'saying',
    press: 'none',
    fault: lead === 'taken' ? null : lead,
    obstacle: null,
    end: null,
  };
  const { order, digits, total } = state;
  const isFault = lead !== null && lead !== 'taken';
  const isKnown = isFault && (lead === 'not-one-voice' || previous.round === missing);
  const round = isKnown ? null : missing;
  return step(state, ...say(state, { kind: 'ask', lead, about: missing, order, digits, round, total }));
}

/** Makes the template of all rounds. */
function make(previous: VoiceSetupState): SetupStep {
  const takes = previous.takes.flatMap((take) => take ?? []);
  const state: VoiceSetupState = {
    ...previous,
    status: 'making',
    done: takes.length,
    turn: previous.turn + 1,
    fault: null,
    obstacle: null,
    end: null,
  };
  return step(state, ...say(state, { kind: 'busy' }), { type: 'make', turn: state.turn, takes });
}

/** Takes the round, and asks for the next. */
export function take(state: VoiceSetupState, id: SecretId): SetupStep {
  const takes = Array.from({ length: state.total }, (_, index) =>
    index === state.round - 1 ? id : (state.takes[index] ?? null),
  );
  return ask({ ...state, takes }, 'taken');
}

/** Drops the round that is unlike the others, and asks for it again. After the third time the set-up ends. */
export function repeatRound(previous: VoiceSetupState, round: number, fault: VoiceRoundFault): SetupStep {
  const state = { ...previous, unlike: previous.unlike + 1 };
  if (state.unlike >= maxUnlike) return end(state, 'gave-up');
  const dropped = state.takes[round - 1] ?? null;
  const takes = state.takes.map((take, index) => (index === round - 1 ? null : take));
  return andThen(ask({ ...state, takes }, fault), (next) => step(next, ...forget([dropped])));
}

/** One of 17 people is refused at set-up however often they try (26 November 2026), so asking must end. */
const maxUnlike = 3;

/** Pauses between two rounds, or in one, which is then said again. */
export function pause(previous: VoiceSetupState): SetupStep {
  const state: VoiceSetupState = {
    ...previous,
    status: 'paused',
    turn: previous.turn + 1,
    prompt: 'unsaid',
    press: 'none',
    fault: null,
  };
  return step(state, ...say(state, { kind: 'paused', done: state.done, total: state.total }));
}

/** Ends the set-up without storing anything, and forgets its recordings. */
export function end(state: VoiceSetupState, reason: 'left' | 'gave-up'): SetupStep {
  const ended = reason === 'left' && state.stored === 'yes' ? 'left-as-it-was' : reason;
  const idle: VoiceSetupState = { ...toIdle(state), end: ended };
  return step(idle, ...forget([...state.takes, state.template]), ...say(idle, { kind: 'end', end: ended }));
}

/** The set-up is closed, and nothing of it is left. */
export function toIdle(state: VoiceSetupState): VoiceSetupState {
  return {
    ...state,
    ...roundOrder(1),
    status: state.stored === 'yes' ? 'enrolled' : 'none',
    turn: state.turn + 1,
    consent: 'unheard',
    round: 1,
    total: minRounds,
    done: 0,
    takes: [],
    template: null,
    unlike: 0,
    fault: null,
    obstacle: null,
    prompt: 'unsaid',
    press: 'none',
    more: 'none',
  };
}

/** True if one more round would still be compared. */
export function hasRoomForMore({ total, takes }: VoiceSetupState): boolean {
  return total < maxRounds && takes.length === total;
}

function missingRound({ takes, total }: VoiceSetupState): number | null {
  const index = Array.from({ length: total }, (_, at) => takes[at] ?? null).indexOf(null);
  return index === -1 ? null : index + 1;
}

function countDone({ takes }: VoiceSetupState): number {
  return takes.filter((take) => take !== null).length;
}
