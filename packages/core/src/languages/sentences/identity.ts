import type { EnrollmentRefusal } from '../../gesture';
import type { CodeChannel, IdentityMethod, IdentityStatus, RetryCause } from '../../flows/identity/reasons';
import type { LoadingSentences } from './loading';

/** Sentences for showing who pays. None of them tells why a drawing was not recognized. */
export interface IdentitySentences {
  /** Names the region. */
  readonly region: string;
  /** The visible question, with amount and payee as formatted text. */
  ask(amount: string, payee: string): string;
  /** Shown instead until the payment is known. */
  readonly askLater: string;
  /** The name of a control: its unchanged label first, then the payment that it confirms. */
  readonly paying: (label: string, amount: string, payee: string) => string;
  /** The buttons for each method. */
  readonly methods: Readonly<Record<IdentityMethod, string>>;

  /** The name of the drawing surface. */
  readonly surface: string;
  /** Said when the surface is open. Short, because the payer is waiting to draw. */
  readonly drawNow: string;
  readonly stopDrawing: string;
  readonly showTrace: string;
  readonly hideTrace: string;
  /** The label of the instructions, which the payer can open. */
  readonly helpLabel: string;
  readonly help: readonly string[];

  readonly codeLabel: string;
  readonly codeHint: string;
  readonly codeSend: string;
  /** The button that asks for another code. */
  readonly codeAgain: string;
  /** Says that the code was sent, and by which channel if that is known. `isNew`: it replaces the one before. */
  readonly codeSent: (to: CodeChannel | null, isNew: boolean) => string;
  /** Says that no code was sent, and what to do. */
  readonly codeNotSent: (hasOtherWay: boolean) => string;
  /** Says that too many codes were sent, and when the next one may be asked for. `minutes`: from 1; null if unknown. */
  readonly codeWait: (minutes: number | null, hasOtherWay: boolean) => string;

  /** Said if a method was chosen before the payment is known. */
  readonly preparing: string;
  /** Of the code that takes a drawing. */
  readonly loading: LoadingSentences;
  readonly checking: string;
  /** Says that the payer was recognized, and that nothing is paid yet. `amount` and `payee` are null if others may hear. */
  readonly confirmed: (method: IdentityMethod, amount: string | null, payee: string | null) => string;
  /** Said if the payment was unknown when the payer chose a method, or has changed. Asks to choose again. */
  readonly changed: (amount: string | null, payee: string | null) => string;
  /**
   * `open` lists the methods that can be used now. The sentence names one at most. `triesLeft`: how often the method may
   * still fail before it locks, from 1; left out if that is not known.
   */
  retry(
    method: IdentityMethod,
    cause: Exclude<RetryCause, 'changed' | 'unheard'>,
    open: readonly IdentityMethod[],
    triesLeft?: number,
  ): string;
  /** Said when drawing is locked after five failures. */
  blocked(open: readonly IdentityMethod[]): string;
  /** Each status in a word or two. */
  readonly headings: Readonly<Record<Exclude<IdentityStatus, 'confirmed'>, string>>;
  /** The heading when the payer was recognized. */
  readonly accepted: Readonly<Record<IdentityMethod, string>>;
  /** Shown below it, and still true once the payment was made. `amount` and `payee` as formatted text. */
  readonly acceptedFor: (method: IdentityMethod, amount: string, payee: string) => string;

  readonly consent: {
    /** Says what is kept, where and how long, and that it can be deleted. */
    readonly ask: string;
    readonly give: string;
    readonly refuse: string;
    readonly revoke: string;
    readonly revoked: string;
  };
  /** Says what a drawing is and is not: a convenience that unlocks a key on this device. */
  readonly whatItIs: string;
  /** Says what protects the stored drawing, without promising more than is true. */
  protection(kind: 'passkey' | 'obfuscated' | 'memory'): string;

  readonly enrollment: EnrollmentSentences;
}

interface EnrollmentSentences {
  readonly title: string;
  /** Advice for a good drawing. Says that others may watch. */
  readonly advice: string;
  /** Said before a repetition: "Draw your sign. 1 of 5." */
  draw(repetition: number, total: number): string;
  /** Said after a repetition. */
  taken(done: number, total: number): string;
  notTaken(cause: 'cancelled' | 'too-short'): string;
  /** Asks to draw one repetition again that was too short; the others are kept. `number` starts at 1. */
  redraw(number: number): string;
  /** Said once if the repetitions vary too much. Blames nobody, and offers one more. */
  readonly oneMore: string;
  readonly undo: string;
  /** The button that finishes early, after three or four repetitions. */
  readonly finish: string;
  /** Starts again after a refusal. */
  readonly again: string;
  /** Sets up another drawing in place of the one that is kept. */
  readonly replace: string;
  readonly leave: string;
  readonly enrolled: string;
  /** Said if the drawing could not be stored, so that nothing is set up. */
  readonly notStored: string;
  /** Said if the device could not delete the drawing. Says how to do it. */
  readonly notDeleted: string;
  /** Says the cause and the remedy. */
  refused(reason: EnrollmentRefusal): string;
}
