import type { PayeeWarningReason } from '@payaloud/core/internal/payee-warning';
import type { Money } from '@payaloud/core/money';
import type { ComponentPropsWithoutRef } from 'react';
import type { Defaults } from '../provider';

export interface PayeeWarningProps
  extends Omit<ComponentPropsWithoutRef<'section'>, 'children'>, Pick<Defaults<'checkout'>, 'language' | 'announcer'> {
  /** The person who gets the money. A shop has no such warning: payers would learn to ignore it. */
  readonly payee: PersonPayee;
  /** The amount that the payer is about to send. */
  readonly amount: Money;
  /**
   * Why the payer is warned, as the app knows it: `new-payee`, `unusual-amount`, or both. An empty list renders nothing.
   */
  readonly reasons: readonly PayeeWarningReason[];
  /** Called once, when the payer has heard the warning and presses "Continue". Show the next step. */
  readonly onContinue: () => void;
  /**
   * Called when the payer presses "Don't pay". The warning says that nothing was paid, and leads back. Keep what was typed.
   * @default nothing
   */
  readonly onStop?: (() => void) | undefined;
  /**
   * The level of the heading.
   * @default 2
   */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
}

/** A payee who is a person, so that a shop is not passed by mistake. */
export interface PersonPayee {
  readonly kind: 'person';
  /** Shown and spoken without control, bidi and markup characters. Cut to 70 characters. */
  readonly name: string;
}
