import { lazyPart } from '@payaloud/core/internal/lazy';

/** Components that only a payer who talks sees. The talk button waits until they have loaded. */
export const spokenStage = lazyPart(() => import('./SpokenStage'));
