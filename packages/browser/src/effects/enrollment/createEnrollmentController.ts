import type { Drawing } from '@payaloud/core/gesture';
import { enrollmentFlow, initialEnrollment, type EnrollmentState } from '@payaloud/core/internal/identity';
import { runWhenReady, systemClock, together, type Awaitable } from '../../runtime';
import { createSecrets } from '../../runtime/secrets';
import type { NotCounted } from '../../strokes';
import { challengeCode } from '../identity/lazyParts';
import { announceLoading } from '../announceLoading';
import { createEnrollmentEffectHandler } from './enrollmentHandler';
import { enrollmentCode, type EnrollmentParts } from './lazyPart';
import type { EnrollmentControllerOptions } from './options';

/** The stored drawing, and the progress of a new one. */
export type EnrollmentView = EnrollmentState;

export interface EnrollmentController extends Awaitable {
  readonly getState: () => EnrollmentView;
  /** Calls `listener` when the state or the readiness changes. Returns the undo. */
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

/** @param given other code to be loaded after the page. Tests delay it or make it fail. */
export function createEnrollmentController(
  options: EnrollmentControllerOptions,
  given: Partial<EnrollmentParts> = {},
): EnrollmentController {
  const { clock: timers = systemClock } = options;
  const parts: EnrollmentParts = { challengeCode, enrollmentCode, ...given };
  const drawings = createSecrets<Drawing>('drawing');
  const { getState, getReadiness, subscribe, dispatch } = runWhenReady(enrollmentFlow, {
    initial: initialEnrollment,
    view: (state) => state,
    readFacts: () => null,
    handle: createEnrollmentEffectHandler(options, { drawings, timers, parts }),
    startNeed: () => () => {},
    timers,
    code: together(() => [parts.enrollmentCode, options.alsoNeeded]),
    isGuarded: ({ state }, before) => isCollecting(state) && !isCollecting(before),
    announceLoading: (readiness) => announceLoading(options, 'identity', readiness),
  });
  return {
    getState,
    getReadiness,
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
    leave: () => dispatch({ type: 'abandoned' }),
    revoke: () => dispatch({ type: 'revoked' }),
  };
}

function isCollecting({ enrollment }: EnrollmentState): boolean {
  return enrollment.status === 'collecting';
}
