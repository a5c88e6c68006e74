import { countWatchers, type Flow } from '../../flow';
import type { EnrollmentEffect } from './effects';
import type { EnrollmentEvent } from './events';
import type { EnrollmentProgress, EnrollmentState } from './state';
import { collect } from './update/collect';
import { forget } from './update/forget';
import { progress, step, type EnrollmentStep } from './update/step';

/** Collects up to five repetitions. The fifth, or `finished` from the third on, makes the template and stores it. */
export const enrollmentFlow: Flow<EnrollmentState, EnrollmentEvent, null, EnrollmentEffect> = {
  name: 'enrollment',
  update(before, event) {
    const { state, effects } = decide(countWatchers(before, event), event);
    return step(state, ...effects, ...forget(before, event, state, effects));
  },
  needs: () => [],
};

function decide(state: EnrollmentState, event: EnrollmentEvent): EnrollmentStep {
  switch (event.type) {
    case 'watched':
      return step(state, ...(state.stored === 'unknown' ? [{ type: 'look' as const }] : []));
    case 'looked':
      return step(
        state.stored === 'unknown' ? { ...state, stored: event.stored, protection: event.protection } : state,
      );
    case 'deleted':
      return end({ ...state, stored: 'deleted', protection: event.protection ?? state.protection }, 'deleted');
    case 'stored': {
      if (state.stored !== 'saving') return step(state);
      const { protection } = event;
      // "It is set up" is said once it is stored.
      return step(
        { ...state, stored: 'enrolled', protection: protection ?? state.protection, enrollment: idle },
        { type: 'say', enrollment: state.enrollment },
      );
    }
    case 'not-stored':
      return state.stored === 'saving'
        ? end({ ...state, stored: 'failed', enrollment: idle }, 'not-stored')
        : step(state);
    case 'consented':
      return step(isTaken(state) ? state : open(state), { type: 'prime' });
    case 'left':
      return step(state.watchers > 0 ? state : discard(state));
    case 'abandoned':
      return step(discard(state));
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

/** Says nothing, because the instruction is the name of the dialog that opens and takes the focus. */
function open(state: EnrollmentState): EnrollmentState {
  return progress(state, { status: 'collecting', repetitions: [], last: 'none' });
}

/** The template is being saved, and a remount of the component must not lose it. */
function discard(state: EnrollmentState): EnrollmentState {
  return state.stored === 'saving' || state.enrollment.status === 'idle' ? state : progress(state, idle);
}

/** True if another consent would begin nothing. */
function isTaken({ stored, enrollment: { status } }: EnrollmentState): boolean {
  return stored === 'saving' || status === 'collecting';
}

function end(state: EnrollmentState, how: Extract<EnrollmentEffect, { type: 'say-end' }>['end']): EnrollmentStep {
  return step(state, { type: 'say-end', end: how });
}

const idle: EnrollmentProgress = { status: 'idle' };
