import type { ConfirmationMethod } from '../../confirmation/challenge';

/** The equal ways to confirm. The drawing may close; the others never do because of it. */
export type IdentityMethod = ConfirmationMethod;

export type OtherMethod = Exclude<IdentityMethod, 'drawing'>;

/** - `blocked`: the drawing is closed; every other way works as before. The others are explained at `IdentityState`. */
export type IdentityStatus = 'idle' | 'preparing' | 'drawing' | 'checking' | 'confirmed' | 'retry' | 'blocked';

/** Why the payer is asked once more. It never tells what about a drawing was wrong. */
export type RetryCause =
  /** The drawing, the code or the passkey was checked and is not the payer's. */
  | 'not-recognized'
  /** The stroke was stolen by the system, left the surface or was given up: it does not count. */
  | 'cancelled'
  /** A touch, not a figure: it does not count. */
  | 'too-short'
  /** The way could not be used just now: no network, no passkey, the system dialog was closed. It does not count. */
  | 'unavailable'
  /** The payment was not known before, or is another one now: the payer must hear it, and choose again. */
  | 'changed'
  /** The page voice left out the amount, and the payer has not asked to hear it. */
  | 'unheard'
  /** The challenge could not be fetched. */
  | 'not-loaded'
  /** The challenge cannot be shown and spoken exactly. */
  | 'unreadable'
  /** The challenge's time was over when the server saw the confirmation. */
  | 'expired'
  /** What the drawing needs did not come in time after the press. It is still on its way. */
  | 'still-loading'
  /** What the drawing needs could not be loaded. The next press loads it again. */
  | 'part-missing';

/** How far a part of the toolkit is that the page did not load first. The next wish loads a failed one again. */
export type PartStatus = 'waiting' | 'loading' | 'ready' | 'failed';

/** Why a check gave no answer about who pays. None of it counts as a try. */
export type NoAnswer = Extract<RetryCause, 'unavailable' | 'changed' | 'not-loaded' | 'unreadable' | 'expired'>;

/**
 * How a stroke ended that is not a try. `second-finger` is the only one that keeps the surface open, because the payer
 * has not lifted yet.
 */
export type DroppedStroke = 'stolen' | 'left' | 'too-short' | 'second-finger';
