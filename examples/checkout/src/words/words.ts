import type { Language } from '@payaloud/core/languages';
import type { Behavior } from '../../bank/behavior';
import type { ItemName, ShopCurrency } from '../../bank/shop';

/** The words of the checkout's own page, and the language that its components speak. */
export interface CheckoutWords {
  readonly language: Language;
  /** BCP 47, for figures. */
  readonly locale: string;
  /** What an order begun in this language is paid in. */
  readonly currency: ShopCurrency;
  /** In the language itself. */
  readonly name: string;
  readonly languageLabel: string;

  readonly title: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly stepsLabel: string;

  readonly order: string;
  readonly items: Readonly<Record<ItemName, string>>;
  readonly tip: string;
  readonly total: string;
  readonly hearOrder: string;
  /** The order for the ear: items with prices in words, then the sum. */
  hearing(items: readonly string[], total: string): string;

  readonly tipDescription: string;
  readonly toIdentity: string;
  readonly changeTip: string;
  /** Stands where the bank could not be reached; nothing was sent. */
  readonly unreachable: string;
  readonly drawingOffer: string;
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
