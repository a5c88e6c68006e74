import { lazyPart, type LazyPart } from '../../runtime';
import type * as Confirming from './confirming';
import { confirming } from './lazyParts';

/**
 * Loads the code that reads challenges together with the code that shows their payment. `createIdentityController` shows
 * the payment once both have loaded.
 */
export function confirmingWith<Shown>(bring: () => Promise<Shown>): LazyPart<typeof Confirming & Shown> {
  return lazyPart(async () => {
    const [part, shown] = await Promise.all([confirming.load(), bring()]);
    return { ...part, ...shown };
  });
}
