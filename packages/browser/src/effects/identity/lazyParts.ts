import { lazyPart, type LazyPart } from '../../runtime';
import type * as Confirming from './confirming';
import type * as Drawing from './drawing';
import type * as VoiceOffer from './voiceOffer';

/**
 * Code that reads challenges, asks for passkeys, signs, and opens the vault. Loads with the challenge as soon as a
 * component is watching; no way starts before both have loaded.
 */
export const confirming: LazyPart<typeof Confirming> = lazyPart(() => import('./confirming'));

/** Code that captures strokes and compares drawings, only for payers who have set up a drawing. */
export const drawing: LazyPart<typeof Drawing> = lazyPart(() => import('./drawing'));

/** Code that decides if a voice may be offered, only for challenges that allow one. */
export const voice: LazyPart<typeof VoiceOffer> = lazyPart(() => import('./voiceOffer'));

export interface IdentityParts {
  readonly confirming: typeof confirming;
  readonly drawing: typeof drawing;
  readonly voice: typeof voice;
}

export const parts: IdentityParts = { confirming, drawing, voice };
