import { maxRepetitions, minRepetitions } from '../../../gesture/repetitions';
import type { EnrollmentEvent } from '../events';
import { canFinish, type EnrollmentProgress, type EnrollmentState } from '../state';
import { progress, say, step, type EnrollmentStep } from './step';

type Collecting = Extract<EnrollmentProgress, { status: 'collecting' }>;

type CollectingEvent = Extract<
  EnrollmentEvent,
  { type: 'drawn' | 'stroke-dropped' | 'undone' | 'finished' | 'made' | 'refused' }
>;

/** Collects repetitions, until there are enough for a template or the payer ends it. */
export function collect(state: EnrollmentState, collecting: Collecting, event: CollectingEvent): EnrollmentStep {
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
        { ...progress(state, { status: 'enrolled' }), stored: 'saving' },
        { type: 'store', secret: event.secret },
      );
    case 'refused': {
      const { reason, repetition } = event;
      if (reason === 'too-short' && repetition !== null) {
        const others = repetitions.filter((_, index) => index !== repetition);
        return say(state, { ...collecting, repetitions: others, last: { reason, number: repetition + 1 } });
      }
      if (reason !== 'not-repeatable' || collecting.offered) return say(state, { status: 'refused', reason });
      // Of five the first makes room, whichever differs: to leave out the odd one makes a template that refuses the payer.
      return say(state, {
        ...collecting,
        repetitions: repetitions.slice(1 - maxRepetitions),
        last: 'one-more',
        offered: true,
      });
    }
  }
}

/** After the one that was offered, no more are needed than to finish. */
function isEnough({ repetitions, offered }: Collecting): boolean {
  return repetitions.length >= (offered ? minRepetitions : maxRepetitions);
}

function make(state: EnrollmentState, collecting: Collecting): EnrollmentStep {
  return step(progress(state, collecting), { type: 'make', secrets: collecting.repetitions });
}
