import type { Money } from '../../money';
import type { Need } from '../../flow';
import type {
  DroppedStroke,
  IdentityMethod,
  IdentityStatus,
  NoAnswer,
  OtherMethod,
  PartStatus,
  RetryCause,
} from './reasons';

/** What is confirmed, out of the server's challenge. */
export interface AskedPayment {
  readonly amount: Money;
  readonly payee: string;
}

/** A challenge as the flow knows it. Its bytes stay with the handler. */
export interface ReadChallenge {
  /** Names the bytes. A challenge that was fetched again has another id. */
  readonly id: string;
  /** Equal for two challenges about the same order, amount and payee. */
  readonly about: string;
  readonly payment: AskedPayment;
  /** What the challenge allows for this amount. */
  readonly allowed: readonly IdentityMethod[];
}

/** Names a drawing or a code that the handler holds: neither is ever in a state, an event or an effect. */
export type SecretId = string;

/** Failed drawings after which the drawing, and only the drawing, closes. */
export const maxFailures = 5;

/** What holds in every state. */
export interface KnownIdentity {
  /** Drawings that were checked and refused since the last confirmation that proves who it is. 0 to 5. */
  readonly failures: number;
  /** Whether a template is kept on this device. It is kept only with consent, and deleted with it. */
  readonly template: 'none' | 'enrolled';
  /** What the surface and the comparison need. It is loaded only for a payer who has a drawing. */
  readonly drawingPart: PartStatus;
  /** Whether the device has told what it remembers. `failed`: it is asked again with the next challenge. */
  readonly device: 'unread' | 'failed' | 'read';
  /** What the app offers beside the drawing, in its order. */
  readonly otherMethods: readonly [OtherMethod, ...OtherMethod[]];
  /** The challenge whose payment is shown. Null until one was read. */
  readonly challenge: Pick<ReadChallenge, 'id' | 'about'> | null;
  /** Null until a challenge was read. */
  readonly payment: AskedPayment | null;
  /** Null until a challenge was read. */
  readonly allowed: readonly IdentityMethod[] | null;
  /** True if a challenge is being fetched. */
  readonly isLoading: boolean;
  /** `about` of the challenge that the payer asked to hear, and that was delivered. */
  readonly heard: string | null;
  /** The way that confirmed the last time on this device. It comes first: the payer's habit is one stop away. */
  readonly usual: IdentityMethod | null;
  /** Components that watch. Nothing is said while there are none. */
  readonly watchers: number;
  /** Counts the checks, so that a late answer of an earlier one is recognized. */
  readonly turn: number;
}

export type IdentityState = KnownIdentity &
  (
    | { readonly status: 'idle' }
    /** A way was chosen, and what it needs is not there yet. While a part comes, every other way stays open. */
    | {
        readonly status: 'preparing';
        readonly method: IdentityMethod;
        readonly secret: SecretId | null;
        readonly awaits: 'challenge' | 'drawing-part';
      }
    /** The surface is open; pinch and scroll are off until it closes. */
    | { readonly status: 'drawing' }
    | { readonly status: 'checking'; readonly method: IdentityMethod; readonly isSaid: boolean }
    | { readonly status: 'confirmed'; readonly method: IdentityMethod }
    | { readonly status: 'retry'; readonly method: IdentityMethod; readonly cause: RetryCause }
    /** The drawing is closed. Every other way works as before. */
    | { readonly status: 'blocked' }
  ) & { readonly status: IdentityStatus };

export type IdentityEvent =
  /** A component shows the flow, or does so no longer. */
  | { readonly type: 'watched' }
  | { readonly type: 'left' }
  /** What the device remembers: it is read after the first render, because servers have no device. */
  | ({ readonly type: 'restored' } & Pick<KnownIdentity, 'failures' | 'usual' | 'template'>)
  | { readonly type: 'restore-failed' }
  /** What all pages of this device have counted by now. */
  | { readonly type: 'failures-counted'; readonly failures: number }
  /** The app offers other ways, for example because the amount changed. */
  | { readonly type: 'ways-changed'; readonly otherMethods: KnownIdentity['otherMethods'] }
  | { readonly type: 'challenge-loaded'; readonly challenge: ReadChallenge }
  | { readonly type: 'challenge-failed'; readonly cause: NoAnswer }
  /** A new challenge came in place of one that the server found expired. */
  | { readonly type: 'challenge-renewed'; readonly challenge: ReadChallenge }
  /** The payer pressed the control of a way. `secret`: the code that she typed. */
  | { readonly type: 'chosen'; readonly method: IdentityMethod; readonly secret: SecretId | null }
  /** How far the part is that the drawing needs. */
  | { readonly type: 'drawing-part'; readonly status: PartStatus }
  /** The press is so old that a dialog which opens now would surprise the payer. */
  | { readonly type: 'press-aged' }
  /** The payer asked to hear the payment in full. */
  | { readonly type: 'speak-pressed' }
  /** It was delivered. */
  | { readonly type: 'heard'; readonly about: string }
  | { readonly type: 'drawing-closed' }
  | { readonly type: 'stroke-dropped'; readonly reason: DroppedStroke }
  | { readonly type: 'drawn'; readonly secret: SecretId }
  /** `challenge`: the one that the check found, if the payment became another one. */
  | {
      readonly type: 'drawing-checked';
      readonly turn: number;
      readonly result: 'accepted' | 'refused' | NoAnswer;
      readonly challenge: ReadChallenge | null;
    }
  | { readonly type: 'answered'; readonly turn: number; readonly result: MethodResult }
  /** The answer is not there yet after `checkingWordsDelay`. */
  | { readonly type: 'checking-lasts'; readonly turn: number };

export type MethodResult = 'confirmed' | 'not-recognized' | 'cancelled' | NoAnswer;

export interface IdentityFacts {
  /** `masked`: the page voice leaves out amount and payee, because others may hear them. */
  readonly amountPrivacy: 'whole' | 'masked';
  /** Id of the challenge that can be used now, or null. */
  readonly usableChallenge: string | null;
}

export type IdentityEffect =
  /** Lets the page speak: phones do so only in the task of a press. */
  | { readonly type: 'prime' }
  /** Says what the flow came to. `after-render`: a dialog closes with it. */
  | { readonly type: 'say'; readonly state: IdentityState; readonly when: 'now' | 'after-render' }
  | { readonly type: 'say-payment'; readonly payment: AskedPayment; readonly about: string }
  /** Says that the stroke did not count. The surface stays open. */
  | { readonly type: 'say-dropped' }
  /** A tap that can be felt: the surface is open. */
  | { readonly type: 'tap' }
  | { readonly type: 'remember'; readonly failures: number; readonly usual: IdentityMethod | null }
  | { readonly type: 'restore' }
  | { readonly type: 'load-challenge' }
  /** Loads what the drawing needs: the payer wants it now. */
  | { readonly type: 'load-drawing' }
  /** The server does not take the challenge any more: fetches another. */
  | { readonly type: 'renew-challenge' }
  /** Compares the drawing on this device and, if it is the payer's, sends the confirmation. */
  | {
      readonly type: 'check-drawing';
      readonly turn: number;
      readonly secret: SecretId;
      /** The payment that the payer means. */
      readonly about: string | null;
      readonly failures: number;
      readonly otherMethods: readonly OtherMethod[];
    }
  /** Asks for a passkey, the device or a code to be verified. */
  | {
      readonly type: 'ask';
      readonly turn: number;
      readonly method: OtherMethod;
      readonly challenge: string;
      readonly secret: SecretId | null;
      readonly failures: number;
    }
  /** Forgets a drawing or a code that nothing needs any longer. */
  | { readonly type: 'forget'; readonly secret: SecretId };

export type IdentityNeed = Need &
  (
    | /** Waits, and then tells that the check lasts. */
      { readonly kind: 'checking-words'; readonly turn: number; readonly ms: number }
      /** Waits, and then tells that the press is old. */
    | { readonly kind: 'press'; readonly ms: number }
    /** Loads what the drawing needs when the page is idle, and tells how far it is. */
    | { readonly kind: 'drawing-part' }
  );

export interface InitialIdentity {
  /** At least one way that needs no drawing. */
  readonly otherMethods: readonly [OtherMethod, ...OtherMethod[]];
  /** Kept from an earlier visit, so that a reload opens no new tries. Default: 0. */
  readonly failures?: number;
  /** Default: `none`. */
  readonly template?: KnownIdentity['template'];
  /** Default: `ready`, for an app that brings everything at once. */
  readonly drawingPart?: PartStatus;
}

/** Before anything was asked: the ways of the app, and what is known of the payer from before. */
export function initialIdentity(initial: InitialIdentity): IdentityState {
  const { otherMethods, failures = 0, template = 'none', drawingPart = 'ready' } = initial;
  const known: KnownIdentity = {
    failures: countOf(failures),
    template,
    drawingPart,
    device: 'unread',
    otherMethods,
    challenge: null,
    payment: null,
    allowed: null,
    isLoading: false,
    heard: null,
    usual: null,
    watchers: 0,
    turn: 0,
  };
  return { ...known, status: known.failures >= maxFailures ? 'blocked' : 'idle' };
}

/** A count of failures, 0 to 5, of whatever a device gave. */
export function countOf(failures: number): number {
  return Math.max(0, Math.min(maxFailures, Math.trunc(failures) || 0));
}

/** True if the drawing is offered and open. */
export function canDraw({ template, failures, allowed }: KnownIdentity): boolean {
  const isAllowed = allowed === null || allowed.includes('drawing');
  return template === 'enrolled' && failures < maxFailures && isAllowed;
}

/** True if the payer has pressed the drawing, and what it needs is still on its way. */
export function awaitsPart(state: IdentityState): boolean {
  return state.status === 'preparing' && state.awaits === 'drawing-part';
}

/** All ways of this amount that are shown, the payer's usual one first. A drawing that is closed keeps its place. */
export function shownMethods(state: KnownIdentity): readonly IdentityMethod[] {
  const { template, otherMethods, allowed, usual } = state;
  const all: readonly IdentityMethod[] = template === 'enrolled' ? ['drawing', ...otherMethods] : otherMethods;
  const shown = all.filter((method) => allowed === null || allowed.includes(method));
  return [...shown].sort((one, other) => Number(other === usual) - Number(one === usual));
}

/** The ways that are open now. */
export function openMethods(state: KnownIdentity): readonly IdentityMethod[] {
  return shownMethods(state).filter((method) => method !== 'drawing' || canDraw(state));
}
