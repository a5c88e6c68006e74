import type { Language } from '@payaloud/core/languages';
import type { Behavior } from '../../bank/behavior';
import type { ItemName, ShopCurrency } from '../../bank/shop';

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
