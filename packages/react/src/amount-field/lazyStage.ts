import { lazyPart } from '@payaloud/core/lazy';

/** What only a payer who talks sees. A field waits for it before its talk button can be used. */
export const spokenStage = lazyPart(() => import('./SpokenStage'));
