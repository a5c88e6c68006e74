import type { ConfirmationMethod } from '../../confirmation/challenge';

/** The equivalent methods. Failed drawings or voices lock only that method, never the others. */
export type IdentityMethod = ConfirmationMethod;

/** The methods that the app offers besides a drawing and a voice, which are never alone. */
export type OtherMethod = Exclude<IdentityMethod, 'drawing' | 'voice'>;

/** `blocked`: the drawing is locked; every other method still works. `IdentityState` explains the other statuses. */
export type IdentityStatus =
  'idle' | 'preparing' | 'drawing' | 'speaking' | 'checking' | 'confirmed' | 'retry' | 'blocked';

/** Why the payer is asked again. It never reveals what was wrong about a drawing. */
export type RetryCause =
  /** The drawing, code or passkey was checked and is not the payer's. */
  | 'not-recognized'
  /** The payer sent an empty code. */
  | 'no-code'
  /** The system took the stroke, or it left the surface or was abandoned. It does not count. */
  | 'cancelled'
  /** A touch instead of a figure. It does not count. */
  | 'too-short'
  /** The method is unavailable now: no network, no passkey, or the system dialog was closed. It does not count. */
  | 'unavailable'
  /** The payment is new or has changed, so the payer must hear it and choose again. */
  | 'changed'
  /** The page voice left out the amount, and the payer has not asked to hear it. */
  | 'unheard'
  /** The challenge could not be fetched. */
  | 'not-loaded'
  /** The challenge cannot be shown and spoken exactly. */
  | 'unreadable'
  /** The challenge had expired when the server received the confirmation. */
  | 'expired'
  /** The payer's session has ended, so the server checked nothing. It does not count. */
  | 'signed-out'
  /** The server blocks everything that can be guessed for a while. It does not tell why. A passkey and the device go on. */
  | 'blocked'
  /** The voice is locked. Every other way still works. */
  | 'locked';

/** The channel that the app sent a one-time code by. */
export type CodeChannel = 'phone' | 'email';

/** Why a check could not decide whether it is the payer. None of these counts as a try. */
export type NoAnswer = Extract<
  RetryCause,
  'unavailable' | 'changed' | 'not-loaded' | 'unreadable' | 'expired' | 'signed-out' | 'blocked'
>;

/**
 * How a stroke ended without being a try. Only `second-finger` keeps the surface open, because the payer has not lifted
 * yet.
 */
export type DroppedStroke = 'stolen' | 'left' | 'too-short' | 'second-finger';
