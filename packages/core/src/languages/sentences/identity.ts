import type { EnrollmentRefusal } from '../../gesture';
import type { Redraw } from '../../flows/enrollment/reasons';
import type { IdentityMethod, IdentityStatus, RetryCause } from '../../flows/identity/reasons';

/** What the confirmation of who pays shows and says. Nothing here tells what about a drawing was wrong. */
export interface IdentitySentences {
  /** Names the region. */
  readonly region: string;
  /** What is confirmed, for the eye, with the amount and payee as finished text. */
  ask(amount: string, payee: string): string;
  /** In its place until the payment is known. */
  readonly askLater: string;
  /** The name of a control: its label, and the payment that it confirms. The label stays as it is, at the start. */
  readonly paying: (label: string, amount: string, payee: string) => string;
  /** Buttons that begin a way. */
  readonly methods: Readonly<Record<IdentityMethod, string>>;

  /** Name of the drawing surface. */
  readonly surface: string;
  /** The surface is open: a word or two, because the payer waits to draw. */
  readonly drawNow: string;
  readonly stopDrawing: string;
  readonly showTrace: string;
  readonly hideTrace: string;
  /** The instructions that the payer can open. */
  readonly helpLabel: string;
  readonly help: readonly string[];

  readonly codeLabel: string;
  readonly codeHint: string;
  readonly codeSend: string;

  /** A way was chosen, and what it needs is still on its way. */
  readonly preparing: string;
  /** Describes the drawing's button until the code for it is there, or if it could not be loaded. */
  readonly drawingPart: Readonly<Record<'loading' | 'failed', string>>;
  readonly checking: string;
  /** Null where nobody else may hear it. */
  readonly confirmed: (amount: string | null, payee: string | null) => string;
  /** The payment was not known when the payer chose, or is another one now: this is it, choose again. */
  readonly changed: (amount: string | null, payee: string | null) => string;
  /** `open` are the ways that can be used now; a sentence names one at most. */
  retry(
    method: IdentityMethod,
    cause: Exclude<RetryCause, 'changed' | 'unheard'>,
    open: readonly IdentityMethod[],
  ): string;
  /** The drawing closed after five failures. */
  blocked(open: readonly IdentityMethod[]): string;
  /** Each status in a word or two. */
  readonly headings: Readonly<Record<IdentityStatus, string>>;

  readonly consent: {
    /** What is kept, where, how long, and that it can be deleted. */
    readonly ask: string;
    readonly give: string;
    readonly refuse: string;
    readonly revoke: string;
    readonly revoked: string;
  };
  /** What a drawing is, and what it is not: a convenience that gates a key of this device. */
  readonly whatItIs: string;
  /** What protects the kept drawing, in words that can be kept. */
  protection(kind: 'passkey' | 'obfuscated' | 'memory'): string;

  readonly enrollment: EnrollmentSentences;
}

interface EnrollmentSentences {
  readonly title: string;
  /** What makes a good figure. */
  readonly advice: string;
  /** Before a repetition: "Draw your figure. 1 of 5." */
  draw(repetition: number, total: number): string;
  /** After a repetition. */
  taken(done: number, total: number): string;
  notTaken(cause: 'cancelled' | 'too-short'): string;
  /** One of the repetitions, counted from 1, is drawn again; the others are kept. */
  redraw(reason: Redraw['reason'], number: number): string;
  readonly undo: string;
  /** Finishes with three or four repetitions. */
  readonly finish: string;
  readonly again: string;
  readonly leave: string;
  readonly enrolled: string;
  /** It was made and could not be kept: nothing is set up. */
  readonly notKept: string;
  /** The device did not delete: say how to do it. */
  readonly notDeleted: string;
  /** Cause and remedy. */
  refused(reason: EnrollmentRefusal): string;
}
