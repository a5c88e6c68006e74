import type { PartStatus } from '../identity/reasons';
import {
  canCollect,
  type EnrollmentEffect,
  type EnrollmentEvent,
  type EnrollmentProgress,
  type EnrollmentState,
} from './state';
import { idle, isTaken, progress, say, step, type EnrollmentStep } from './steps';

/** Decides until the code that a drawing needs has been loaded. */
export function whileLoading(state: EnrollmentState, event: EnrollmentEvent): EnrollmentStep {
  switch (event.type) {
    case 'watched':
      return step({ ...state, part: state.part === 'waiting' ? 'loading' : state.part });
    case 'part':
      return stillComing(state, event.status);
    case 'press-aged':
      return state.enrollment.status === 'preparing'
        ? say(state, { status: 'not-ready', cause: 'still-loading' })
        : step(state);
    case 'consented': {
      const prime: EnrollmentEffect = { type: 'prime' };
      if (isTaken(state)) return step(state, prime);
      const preparing: EnrollmentProgress = { status: 'preparing' };
      return step(progress(state, preparing), prime, { type: 'say', enrollment: preparing }, { type: 'load-part' });
    }
    case 'left': {
      // Nobody waits for the code. The next component asks how far it is.
      const alone = canCollect(state) ? state : { ...state, part: 'waiting' as const };
      // The template is being saved, and a remount of the component must not lose it.
      return step(state.kept === 'saving' || state.enrollment.status === 'idle' ? alone : progress(alone, idle));
    }
    case 'revoked':
      return step(state, { type: 'delete' });
    case 'not-deleted':
      return step(state, { type: 'say-end', end: 'not-deleted' });
    case 'drawn':
    case 'made':
      return step(state, { type: 'forget', secrets: [event.secret] });
    // Of the code that is not there yet.
    case 'looked':
    case 'stroke-dropped':
    case 'undone':
    case 'finished':
    case 'refused':
    case 'kept':
    case 'not-kept':
    case 'deleted':
      return step(state);
  }
}

function stillComing(state: EnrollmentState, status: PartStatus): EnrollmentStep {
  if (status === (state.part ?? 'ready') || status === 'waiting' || canCollect(state)) return step(state);
  const next = { ...state, part: status };
  const isTold = state.enrollment.status === 'preparing' && status === 'failed';
  return isTold ? say(next, { status: 'not-ready', cause: 'part-missing' }) : step(next);
}
