import { maxRepetitions, minRepetitions } from '../../gesture/repetitions';
import type { Flow } from '../../flow';
import {
  canFinish,
  type EnrollmentEffect,
  type EnrollmentEvent,
  type EnrollmentProgress,
  type EnrollmentSecretId,
  type EnrollmentState,
} from './state';
import { idle, isTaken, progress, say, step, type EnrollmentStep } from './steps';

type Collecting = Extract<EnrollmentProgress, { status: 'collecting' }>;

/** Collects up to five repetitions. The fifth, or `finished` from the third on, makes the template and stores it. */
export const enrollmentFlow: Flow<EnrollmentState, EnrollmentEvent, null, EnrollmentEffect> = {
  name: 'enrollment',
  update(state, event) {
    const { state: next, effects } = decide(state, event);
    return { state: next, effects: [...effects, ...forget(state, event, next, effects)] };
  },
  needs: () => [],
};

function decide(state: EnrollmentState, event: EnrollmentEvent): EnrollmentStep {
  switch (event.type) {
    case 'watched':
      return step(state, ...(state.kept === 'unknown' ? [{ type: 'look' as const }] : []));
    case 'looked':
      return step(state.kept === 'unknown' ? { ...state, kept: event.kept, protection: event.protection } : state);
    case 'deleted':
      return end({ ...state, kept: 'deleted', protection: event.protection ?? state.protection }, 'deleted');
    case 'kept': {
      if (state.kept !== 'saving') return step(state);
      const { protection } = event;
      // "It is set up" is said once it is stored.
      return step(
        { ...state, kept: 'enrolled', protection: protection ?? state.protection, enrollment: idle },
        { type: 'say', enrollment: state.enrollment },
      );
    }
    case 'not-kept':
      return state.kept === 'saving' ? end({ ...state, kept: 'failed', enrollment: idle }, 'not-kept') : step(state);
    case 'consented':
      return step(isTaken(state) ? state : open(state), { type: 'prime' });
    case 'left':
      // The template is being saved, and a remount of the component must not lose it.
      return step(state.kept === 'saving' || state.enrollment.status === 'idle' ? state : progress(state, idle));
    case 'revoked':
      return step(state, { type: 'delete' });
    case 'not-deleted':
      return end(state, 'not-deleted');
    case 'drawn':
    case 'stroke-dropped':
    case 'undone':
    case 'finished':
    case 'made':
    case 'refused':
      return state.enrollment.status === 'collecting' ? collect(state, state.enrollment, event) : step(state);
  }
}

type CollectingEvent = Extract<
  EnrollmentEvent,
  { type: 'drawn' | 'stroke-dropped' | 'undone' | 'finished' | 'made' | 'refused' }
>;

function collect(state: EnrollmentState, collecting: Collecting, event: CollectingEvent): EnrollmentStep {
  const { repetitions } = collecting;
  switch (event.type) {
    case 'drawn': {
      const next: Collecting = { ...collecting, repetitions: [...repetitions, event.secret], last: 'taken' };
      return isEnough(next) ? make(state, next) : say(state, next);
    }
    case 'stroke-dropped':
      return say(state, { ...collecting, last: event.reason === 'too-short' ? 'too-short' : 'cancelled' });
    case 'undone':
      return say(state, { ...collecting, repetitions: repetitions.slice(0, -1), last: 'none' });
    case 'finished':
      // The same repetitions again would be refused; the one that was offered finishes by itself.
      if (collecting.offered) return say(state, { ...collecting, last: 'one-more' });
      return canFinish(collecting) ? make(state, collecting) : step(state);
    case 'made':
      return step(
        { ...progress(state, { status: 'enrolled' }), kept: 'saving' },
        { type: 'keep', secret: event.secret },
      );
    case 'refused': {
      const { reason, repetition } = event;
      const others = repetitions.filter((_, index) => index !== repetition);
      if (reason === 'too-short' && repetition !== null) {
        return say(state, { ...collecting, repetitions: others, last: { reason, number: repetition + 1 } });
      }
      if (reason !== 'not-repeatable' || collecting.offered) return say(state, { status: 'refused', reason });
      const kept = repetitions.length < maxRepetitions ? repetitions : others;
      return say(state, { ...collecting, repetitions: kept, last: 'one-more', offered: true });
    }
  }
}

/** After the one that was offered, no more are needed than to finish. */
function isEnough({ repetitions, offered }: Collecting): boolean {
  return repetitions.length >= (offered ? minRepetitions : maxRepetitions);
}

/** Says nothing, because the instruction is the name of the dialog that opens and takes the focus. */
function open(state: EnrollmentState): EnrollmentState {
  return progress(state, { status: 'collecting', repetitions: [], last: 'none' });
}

function make(state: EnrollmentState, collecting: Collecting): EnrollmentStep {
  return step(progress(state, collecting), { type: 'make', secrets: collecting.repetitions });
}

function end(state: EnrollmentState, how: Extract<EnrollmentEffect, { type: 'say-end' }>['end']): EnrollmentStep {
  return step(state, { type: 'say-end', end: how });
}

function forget(
  previous: EnrollmentState,
  event: EnrollmentEvent,
  state: EnrollmentState,
  effects: readonly EnrollmentEffect[],
): readonly EnrollmentEffect[] {
  const before = [...secretsOf(previous.enrollment), ...('secret' in event ? [event.secret] : [])];
  const needed = [...secretsOf(state.enrollment), ...effects.flatMap((one) => ('secret' in one ? [one.secret] : []))];
  const secrets = before.filter((secret) => !needed.includes(secret));
  return secrets.length > 0 ? [{ type: 'forget', secrets }] : [];
}

function secretsOf(progress: EnrollmentProgress): readonly EnrollmentSecretId[] {
  return progress.status === 'collecting' ? progress.repetitions : [];
}
