export type PayeeWarningEvent =
  /** A component shows the warning of the facts, for the first time or changed. */
  | { readonly type: 'shown' }
  /** The warning with this key was delivered in full. */
  | { readonly type: 'delivered'; readonly about: string }
  /** "Continue" was pressed. */
  | { readonly type: 'continue' }
  /** Either button was pressed by a press that the payer may not have meant. */
  | { readonly type: 'doubted' }
  /** "Don't pay" was pressed. */
  | { readonly type: 'stop' }
  /** The payer asked to hear the warning, or what became of it. */
  | { readonly type: 'repeat' }
  /** The payer goes back to the warning after "Don't pay". */
  | { readonly type: 'back' };

export interface PayeeWarningFacts {
  /** The key of the warning that the app gives now. */
  readonly about: string;
}
