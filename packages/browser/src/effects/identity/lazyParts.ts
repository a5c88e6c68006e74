import { lazyPart, type LazyPart } from '../../runtime';
import type * as ChallengeCode from './challengeCode';
import type * as DrawingCode from './drawingCode';

/**
 * Code that reads challenges, asks for passkeys, signs, and opens the vault. Loads with the challenge as soon as a
 * component is watching; no method starts before both have loaded.
 */
export const challengeCode: LazyPart<typeof ChallengeCode> = lazyPart(() => import('./challengeCode'));

/** Code that captures strokes and compares drawings, only for payers who have set up a drawing. */
export const drawingCode: LazyPart<typeof DrawingCode> = lazyPart(() => import('./drawingCode'));

export interface IdentityParts {
  readonly challengeCode: typeof challengeCode;
  readonly drawingCode: typeof drawingCode;
}

export const parts: IdentityParts = { challengeCode, drawingCode };
