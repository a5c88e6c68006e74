import type { Currency } from '../money';
import type { Exact } from './exact';

/** An amount that was found, in main units of a currency. Several values, or a question, mean that it must be asked. */
export interface FoundAmount {
  readonly currency: Currency;
  readonly values: readonly Exact[];
  readonly question?: 'bare-pair' | 'clock-like' | 'separator' | undefined;
  /** Index of the first token behind it. */
  readonly next: number;
}
