import type { IdentityOptions } from '@payaloud/browser/internal';
import type { PaymentOrder } from '@payaloud/core/payment';
import type { ElementHost } from '../element/elementView';

/** How the payer confirms: `getChallenge`, `onDrawing` and the other ways, which call your server. */
export type ElementIdentity = Omit<IdentityOptions, 'language' | 'announcer' | 'amountPrivacy' | 'alsoNeeded'>;

export interface IdentityProperties {
  /** `getChallenge`, `onDrawing` and the other ways. No attribute. Needed. */
  identity: ElementIdentity | undefined;
  /** The order as the page shows it. If its amount or payee changes, the payer is asked again. No attribute. Default: none. */
  order: PaymentOrder | undefined;
  /** The level of the heading, 2 to 6. Default: 2. */
  headingLevel: string;
}

/** The element, as its component sees it. */
export interface IdentityHost extends ElementHost, IdentityProperties {}
