import type { Drawing } from '@payaloud/core/gesture';
import { firstEnrollmentFlow, initialEnrollment, type EnrollmentState } from '@payaloud/core/identity';
import { runFlow, systemClock } from '../../runtime';
import type { NotCounted } from '../../strokes';
import type { EnrollmentControllerOptions } from './enrollmentOptions';
import { createFirstEnrollmentHandler } from './firstEnrollment';
import { making, type EnrollmentParts } from './lazyMaking';
import { confirming, followPart } from './lazyParts';
import { createSecrets } from './secrets';

/** What is kept of the payer's drawing, and how the making of a new one stands. */
export type EnrollmentView = EnrollmentState;

export interface EnrollmentController {
  readonly getState: () => EnrollmentView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly connect: () => () => void;
  /** The payer consents, or begins again after a refusal: opens the drawing. Nothing is collected before it. */
  readonly consent: () => void;
  readonly takeDrawing: (drawing: Drawing) => void;
  readonly dropDrawing: (reason: NotCounted) => void;
  readonly undo: () => void;
  readonly finish: () => void;
  /** Drops what was drawn. */
  readonly leave: () => void;
  /** Takes the consent back and deletes what was kept, with one press. */
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
