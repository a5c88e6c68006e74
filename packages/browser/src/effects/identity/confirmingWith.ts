import { lazyPart, type LazyPart } from '../../runtime';
import type * as Confirming from './confirming';
import { confirming } from './lazyParts';

/**
 * What reads challenges and confirms, with what shows the payment in them: `createIdentityController` tells no payment
 * before both are there.
 */
export function confirmingWith<Shown>(bring: () => Promise<Shown>): LazyPart<typeof Confirming & Shown> {
  return lazyPart(async () => {
    const [part, shown] = await Promise.all([confirming.load(), bring()]);
    return { ...part, ...shown };
  });
}
