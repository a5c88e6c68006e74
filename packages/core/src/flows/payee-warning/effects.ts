export type PayeeWarningEffect =
  /** Announces the warning, and reports its delivery with `about`. */
  | { readonly type: 'warn'; readonly about: string }
  /** Says it in full, because the payer asked, and reports its delivery with `about`. */
  | { readonly type: 'warn-again'; readonly about: string }
  /** Announces that nothing was paid. */
  | { readonly type: 'say-stopped' }
  /** The same because the payer asked. */
  | { readonly type: 'say-stopped-again' }
  /** Tells the app, once for each decision. */
  | { readonly type: 'report'; readonly decision: 'continue' | 'stop' }
  /** Moves the focus to the heading once the page shows the new state. */
  | { readonly type: 'focus' };
