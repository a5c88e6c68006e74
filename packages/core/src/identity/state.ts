/** The equal ways to confirm. The drawing may close; the others never do because of it. */
export type IdentityMethod = 'drawing' | 'passkey' | 'device' | 'code';

/** Failed drawings after which the drawing, and only the drawing, closes. */
export const maxFailures = 5;

/** Why the payer is asked once more. It never tells what about a drawing was wrong. */
export type RetryCause =
  /** The drawing, the code or the passkey was checked and is not the payer's. */
  | 'not-recognized'
  /** The stroke was stolen by the system, left the surface or was given up: it does not count. */
  | 'cancelled'
  /** A touch, no figure: it does not count. */
  | 'too-short'
  /** The way could not be used just now: no network, no passkey, the system dialog was closed. It does not count. */
  | 'unavailable';

/** What holds in every state. */
export interface IdentityFacts {
  /** Drawings that were checked and refused since the last confirmation that proves who it is. 0 to 5. */
  readonly failures: number;
  /** A drawing is only taken, kept and compared while consent is given. */
  readonly consent: 'unasked' | 'given' | 'revoked';
  /** Whether a template is kept on this device. */
  readonly template: 'none' | 'enrolled';
  /** What the app offers beside the drawing, in its order. */
  readonly otherMethods: readonly [OtherMethod, ...OtherMethod[]];
}

export type OtherMethod = Exclude<IdentityMethod, 'drawing'>;

export type IdentityState = IdentityFacts &
  (
    | { readonly status: 'idle' }
    /** The surface is open; pinch and scroll are off until it closes. */
    | { readonly status: 'drawing' }
    | { readonly status: 'checking'; readonly method: IdentityMethod }
    | { readonly status: 'confirmed'; readonly method: IdentityMethod }
    | { readonly status: 'retry'; readonly method: IdentityMethod; readonly cause: RetryCause }
    /** The drawing is closed. Every other way works as before. */
    | { readonly status: 'blocked' }
  );

export type IdentityStatus = IdentityState['status'];

export interface InitialIdentity {
  /** At least one way that needs no drawing. */
  readonly otherMethods: readonly [OtherMethod, ...OtherMethod[]];
  /** Kept from an earlier visit, so that a reload opens no new tries. Default: 0. */
  readonly failures?: number;
  /** Default: `unasked`. */
  readonly consent?: IdentityFacts['consent'];
  /** Default: `none`. */
  readonly template?: IdentityFacts['template'];
}

export function initialIdentity(initial: InitialIdentity): IdentityState {
  const { otherMethods, failures = 0, consent = 'unasked', template = 'none' } = initial;
  return rest({
    otherMethods,
    failures: Math.max(0, Math.min(maxFailures, Math.trunc(failures) || 0)),
    consent,
    template,
  });
}

/** The state without anything going on. */
export function rest(facts: IdentityFacts): IdentityState {
  const { failures, consent, template, otherMethods } = facts;
  return { status: failures >= maxFailures ? 'blocked' : 'idle', failures, consent, template, otherMethods };
}

/** Whether drawing is offered. */
export function canDraw(facts: IdentityFacts): boolean {
  return facts.consent === 'given' && facts.template === 'enrolled' && facts.failures < maxFailures;
}

/** All ways that are open now, the drawing first. */
export function openMethods(facts: IdentityFacts): readonly IdentityMethod[] {
  return canDraw(facts) ? ['drawing', ...facts.otherMethods] : facts.otherMethods;
}
