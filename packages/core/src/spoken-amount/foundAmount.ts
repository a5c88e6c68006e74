import type { Currency } from '../money';
import type { Exact } from './exact';

/** An amount in main units of a currency. If it has several values or a question, the payer must be asked. */
export interface FoundAmount {
  readonly currency: Currency;
  readonly values: readonly Exact[];
  readonly question?: 'bare-pair' | 'clock-like' | 'separator' | undefined;
  /** True if it ends with a number that is joined to a unit and has none: "ten dollars *and twelve*". */
  readonly hasBareRest?: boolean;
  /** Index of the first token after it. */
  readonly next: number;
}
