import { lazyPart, type LazyPart } from '../../runtime';
import type * as Handlers from './handlers';

/** The code that sends a payment and asks about it. Pay does not work until it is loaded. */
export const paymentCode: LazyPart<typeof Handlers> = lazyPart(() => import('./handlers'));
