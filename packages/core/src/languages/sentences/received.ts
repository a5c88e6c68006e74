/** Formatted text for a sentence. Null if it is unknown or masked. */
interface ReceivedPhrases {
  readonly amount: string | null;
  readonly payer: string | null;
}

/** Sentences for payees: what came, and what went back. */
export interface ReceivedSentences {
  /** The heading, and the name of the list's region. */
  readonly region: string;
  /** Money came. A whole sentence also without amount and payer. */
  readonly received: (phrases: ReceivedPhrases) => string;
  /** Money went back to the payer. */
  readonly refunded: (phrases: ReceivedPhrases) => string;
  /** Follows a masked sentence. Says how to hear the rest. */
  readonly askToHear: string;
  /**
   * `opening` is shown until the first answer, `offline` while there is none, and `nothing-yet` while the list is empty. All but `online`
   * also answer a press that has nothing else to say.
   */
  readonly notices: Readonly<Record<'opening' | 'offline' | 'online' | 'no-earlier' | 'nothing-yet', string>>;
  readonly repeat: string;
  /** Says the one before the one that was heard last. */
  readonly before: string;
}
