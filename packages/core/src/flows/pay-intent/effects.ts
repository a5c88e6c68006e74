export type PayIntentEffect =
  /** Calls the app, once per confirmed intent. */
  | { readonly type: 'pay' }
  /** Tells the app about a blocked press, so that it can say why. */
  | { readonly type: 'answer-blocked' }
  /** Moves the focus once the page shows the new state. `if-lost`: only if nothing else has focus. */
  | { readonly type: 'focus'; readonly on: 'ask' | 'confirm'; readonly when: 'always' | 'if-lost' };
