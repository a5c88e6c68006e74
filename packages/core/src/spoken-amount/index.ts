export type { AmbiguityReason, HeardAmount, RefusalReason } from './heardAmount';
