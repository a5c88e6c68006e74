import type { Drawing } from '@payaloud/core/gesture';
import { firstEnrollmentFlow, initialEnrollment, type EnrollmentState } from '@payaloud/core/identity';
import { runFlow, systemClock } from '../../runtime';
import type { NotCounted } from '../../strokes';
import type { EnrollmentControllerOptions } from './enrollmentOptions';
import { createFirstEnrollmentHandler } from './firstEnrollment';
import { making, type EnrollmentParts } from './lazyMaking';
import { confirming, followPart } from './lazyParts';
import { createSecrets } from './secrets';

/** The stored drawing, and the progress of a new one. */
export type EnrollmentView = EnrollmentState;

export interface EnrollmentController {
  readonly getState: () => EnrollmentView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly connect: () => () => void;
  /** The payer consents, or starts again after a refusal. Opens the drawing; nothing is collected before. */
  readonly consent: () => void;
  readonly takeDrawing: (drawing: Drawing) => void;
  readonly dropDrawing: (reason: NotCounted) => void;
  readonly undo: () => void;
  readonly finish: () => void;
  /** Discards what was drawn. */
  readonly leave: () => void;
  /** Withdraws consent and deletes the stored drawing, with one press. */
  readonly revoke: () => void;
}

/** @param given other code to be loaded after the page, such as `makingWith` the surface that takes the drawing. */
export function createEnrollmentController(
  options: EnrollmentControllerOptions,
  given: Partial<EnrollmentParts> = {},
): EnrollmentController {
  const parts: EnrollmentParts = { confirming, making, ...given };
  const drawings = createSecrets<Drawing>('drawing');
  // One function, of which only a part may be there; the state says which.
  const loaded = () => parts.making.get()?.enrollmentFlow ?? firstEnrollmentFlow;
  const enrollmentFlow: typeof firstEnrollmentFlow = {
    ...firstEnrollmentFlow,
    update: (...step) => loaded().update(...step),
  };
  const { getState, subscribe, dispatch } = runFlow(enrollmentFlow, {
    initial: { ...initialEnrollment, part: 'waiting' },
    readFacts: () => null,
    handle: createFirstEnrollmentHandler(options, { drawings, timers: systemClock, parts }),
    startNeed: (need, tell) => {
      switch (need.kind) {
        case 'part':
          return followPart(parts.making, (status) => tell({ type: 'part', status }));
        case 'press':
          return systemClock.after(need.ms, () => tell({ type: 'press-aged' }));
      }
    },
  });
  return {
    getState,
    subscribe,
    connect() {
      dispatch({ type: 'watched' });
      return () => dispatch({ type: 'left' });
    },
    consent: () => dispatch({ type: 'consented' }),
    takeDrawing: (drawing) => dispatch({ type: 'drawn', secret: drawings.hold(drawing) }),
    dropDrawing: (reason) => dispatch({ type: 'stroke-dropped', reason }),
    undo: () => dispatch({ type: 'undone' }),
    finish: () => dispatch({ type: 'finished' }),
    leave: () => dispatch({ type: 'left' }),
    revoke: () => dispatch({ type: 'revoked' }),
  };
}
