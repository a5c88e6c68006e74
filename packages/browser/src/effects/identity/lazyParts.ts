import type { PartStatus } from '@payaloud/core/identity';
import { lazyPart, loadSoon, type LazyPart } from '../../runtime';
import type * as Confirming from './confirming';
import type * as Drawing from './drawing';

/**
 * Reads challenges, asks for passkeys, signs, and opens the vault. Loaded as soon as a component watches, beside the
 * challenge: no way begins before both are there.
 */
export const confirming: LazyPart<typeof Confirming> = lazyPart(() => import('./confirming'));

/** Takes strokes and compares drawings: only for a payer who has set one up. */
export const drawing: LazyPart<typeof Drawing> = lazyPart(() => import('./drawing'));

export interface IdentityParts {
  readonly confirming: typeof confirming;
  readonly drawing: typeof drawing;
}

export const parts: IdentityParts = { confirming, drawing };

/** Loads a part when the page is idle, and tells how far it is: at once, and at each change. Returns the undo. */
export function followPart(part: LazyPart<unknown>, tell: (status: PartStatus) => void): () => void {
  const undo = part.subscribe(() => tell(part.getStatus()));
  tell(part.getStatus());
  if (part.getStatus() !== 'ready') loadSoon(document, part);
  return undo;
}
