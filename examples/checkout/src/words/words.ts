import type { Language } from '@payaloud/core/languages';
import type { ItemName, ShopCurrency } from '../../server/shop/catalogue';
import type { Scene } from '../../server/shop/scenes';

/** The texts of the checkout page, and the language of its components. */
export interface CheckoutWords {
  readonly language: Language;
  /** BCP 47 locale for numbers. */
  readonly locale: string;
  /** Currency of orders begun in this language. */
  readonly currency: ShopCurrency;
  readonly languageLabel: string;
  /** Said in the language before, if the chosen one did not load. */
  readonly languageMissing: string;

  readonly title: string;
  readonly steps: { readonly order: string; readonly payment: string };

  readonly order: string;
  /** Names the part beside the steps. */
  readonly aside: string;
  readonly items: Readonly<Record<ItemName, string>>;
  readonly tip: string;
  /** Said when another language brings another currency. Null: without the amount, for when others may hear. */
  newTotal(amount: string | null): string;

  readonly tipDescription: string;
  /** Said and shown for a tip of zero. */
  readonly noTip: string;
  readonly drawingOffer: string;
  readonly passkeyOffer: string;
  readonly passkeyKept: string;
  readonly passkeyNotKept: string;
  readonly again: string;

  /** The texts of the page that `Checkout` fills. */
  readonly page: {
    readonly cafe: string;
    readonly transfer: string;
    readonly to: string;
    readonly amount: string;
    /** Names the ways to another order. */
    readonly others: string;
    /** Said if the shop did not save the key of a drawing that was just set up. */
    readonly notKept: string;
    /** Said while the page cannot open, because the shop does not answer. Then `back`. */
    readonly silent: string;
    readonly back: string;
    /** For testers. */
    readonly test: {
      /** BCP 47, of these texts. */
      readonly lang: string;
      readonly title: string;
      readonly note: string;
      readonly scene: string;
      readonly scenes: Readonly<Record<Scene, string>>;
      readonly attacks: string;
    };
  };

  readonly bank: {
    code(digits: string): string;
    readonly charges: string;
  };
}
