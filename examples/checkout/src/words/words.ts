import type { Language } from '@payaloud/core/languages';
import type { Behavior } from '../../bank/behavior';
import type { ItemName, ShopCurrency } from '../../server/shop/catalogue';
import type { Scene } from '../../server/shop/scenes';

/** The texts of the checkout page, and the language of its components. */
export interface CheckoutWords {
  readonly language: Language;
  /** BCP 47 locale for numbers. */
  readonly locale: string;
  /** Currency of orders begun in this language. */
  readonly currency: ShopCurrency;
  /** The language's own name for itself. */
  readonly name: string;
  readonly languageLabel: string;

  readonly title: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly stepsLabel: string;

  readonly order: string;
  /** Names the part beside the steps. */
  readonly aside: string;
  readonly items: Readonly<Record<ItemName, string>>;
  readonly tip: string;
  readonly total: string;
  /** Said when another language brings another currency. Null: without the amount, for when others may hear. */
  newTotal(amount: string | null): string;
  readonly hearOrder: string;
  /** The order as speech: the items with prices in words, then the total. */
  orderSpeech(items: readonly string[], total: string): string;

  readonly tipDescription: string;
  /** Said and shown for a tip of zero. */
  readonly noTip: string;
  readonly toIdentity: string;
  readonly changeTip: string;
  /** Shown if the bank could not be reached. Nothing was sent. */
  readonly unreachable: string;
  readonly drawingOffer: string;
  /**
   * Null if voice match is not offered. It is off in every language, because it took 13.9 % of women's answers for another
   * woman's voice (28 November 2026, docs/measured/voiceprint.md).
   */
  readonly voiceOffer: string | null;
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
      readonly title: string;
      readonly note: string;
      readonly scene: string;
      readonly scenes: Readonly<Record<Scene, string>>;
      readonly attacks: string;
    };
  };

  readonly bank: {
    readonly title: string;
    readonly note: string;
    readonly behaviorLabel: string;
    readonly behaviors: Readonly<Record<Behavior, string>>;
    code(digits: string): string;
    readonly charges: string;
  };
}

export type StepName = 'order' | 'identity' | 'payment';
