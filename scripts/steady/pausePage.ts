// A setup file of vitest that `npm run measure -- steady` adds: the main thread of the page stops at random moments.
import { inject } from 'vitest';
import { pauseThread } from './pauses';

declare module 'vitest' {
  interface ProvidedContext {
    readonly pauses: number;
  }
}

// Files of a worker share one page, which pauses once.
const key = Symbol.for('payaloud-tests.pauses');
if (!(key in globalThis)) {
  Object.defineProperty(globalThis, key, { value: true });
  pauseThread(inject('pauses'));
}
