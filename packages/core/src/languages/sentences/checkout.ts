import type { CheckoutProblem } from '../../flows/checkout/reasons';

/** Sentences for the steps around a payment. Amounts are text: figures where they are shown, words where they are said. */
export interface CheckoutSentences {
  /** The name of the region that holds the checkout. */
  readonly region: string;
  readonly total: string;
  /** The caption of the table of items. */
  readonly order: string;
  readonly hearOrder: string;
  /** All of the order: its items, each with its amount, and the total. */
  orderSpeech(items: readonly (readonly [name: string, amount: string])[], total: string): string;
  /** The button that goes on to the next step. Shown with the total after it. */
  readonly goOn: string;
  /** The same button for the page voice, with the total. */
  goOnWith(total: string): string;
  /** The button that goes back to a step that is done. `what`: its label, such as "Tip". */
  change(what: string): string;
  /** The same button for how to pay, in the words of a refusal that asks for another method. */
  readonly anotherMethod: string;
  /** The label of the chosen method. */
  readonly method: string;
  /** Shown while the server is asked. */
  readonly wait: string;
  /** Why a step could not be left. Nothing was lost, and nothing was paid. */
  readonly problems: Readonly<Record<CheckoutProblem, string>>;
  readonly tryAgain: string;
  readonly receipt: {
    readonly heading: string;
    readonly payee: string;
    readonly method: string;
    readonly reference: string;
    readonly paidAt: string;
    readonly hear: string;
    readonly save: string;
    /** The payment in one sentence, then the rest of the receipt, each with its label. */
    speech(amount: string, payee: string, rest: readonly (readonly [label: string, value: string])[]): string;
    /** The title of the page that is saved. */
    title(amount: string, payee: string): string;
  };
}
