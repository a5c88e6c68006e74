/** How far the code of a button is loaded. `loading`: not there yet, requested or not. `failed`: loads again at a press. */
export type Readiness = 'loading' | 'ready' | 'failed';

/**
 * About a button whose code is loaded after the page. `loading` and `failed` answer a press, and are shown as text.
 * `ready` says to the payer who pressed that the same press works now.
 */
export type LoadingSentences = Readonly<Record<Readiness, string>>;
