import type { Money } from '@payaloud/core/money';
import type { FilledDefaults } from '../provider/defaults';
import type { UseCheckoutOptions } from './checkoutOptions';
import type { CheckoutFlow } from './useCheckout';

export interface StepProps {
  readonly flow: CheckoutFlow;
  readonly options: Pick<UseCheckoutOptions, 'amount' | 'methods' | 'identity' | 'payment'>;
  readonly defaults: Pick<FilledDefaults<'checkout'>, 'language' | 'locale' | 'announcer'>;
  readonly headingLevel: 2 | 3 | 4 | 5;
  readonly entered: Money | null;
  readonly onEnter: (amount: Money | null) => void;
}
