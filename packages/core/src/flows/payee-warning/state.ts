import type { Money } from '../../money';
import type { PayeeWarningKind, PayeeWarningReason } from './reasons';

/** The payment that the payer is warned of. */
export interface PayeeWarning {
  readonly amount: Money;
  /** The person's name as the app has it. */
  readonly payee: string;
  readonly kind: PayeeWarningKind;
}

/**
 * - `closed`: no component shows a warning yet.
 * - `warning`: the payer decides. `isHeard`: it was delivered in full, so that "Continue" works.
 * - `stopped`: the payer pays nothing, and can go back to the warning.
 * - `continued`: the app was told. Nothing else follows.
 *
 * `about` is the warning's key: a different payment, or another reason, is another warning.
 */
export type PayeeWarningState =
  | { readonly status: 'closed' }
  | { readonly status: 'warning'; readonly about: string; readonly isHeard: boolean }
  | { readonly status: 'stopped' | 'continued'; readonly about: string };

export const closedPayeeWarning: PayeeWarningState = { status: 'closed' };

/** Equal for two warnings that say the same. */
export function keyOfWarning({ amount, payee, kind }: PayeeWarning): string {
  return [kind, amount.minorUnits, amount.currency, payee].join('\n');
}

/** Null if nothing has to be said. */
export function kindOf(reasons: readonly PayeeWarningReason[]): PayeeWarningKind | null {
  if (reasons.includes('new-payee') && reasons.includes('unusual-amount')) return 'both';
  return reasons[0] ?? null;
}
