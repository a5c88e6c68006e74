import type { BrowserContext, Page } from 'playwright';
import type { Scene } from '../../../examples/checkout/server/shop/scenes';
import type { Network } from './network';
import type { Errand, Payer } from './payer';
import type { Claim } from './words';

/** The step of the checkout in which the fault comes. */
type Step = 'none' | 'amount' | 'how to pay' | 'warning' | 'identity' | 'payment' | 'bank’s question' | 'receipt';

/** One fault on the way, and what must become of it. */
export interface FaultRow {
  readonly step: Step;
  readonly fault: string;
  /** The payer's next deed, beyond waiting. */
  readonly next: string;
  /** Default: a tip in the cafe. */
  readonly errand?: Errand;
  /** Default: `pays`. */
  readonly scene?: Scene;
  /** The payer's answers to the bank. Default: yes. */
  readonly answers?: readonly ('yes' | 'no')[];
  /** The last word about the money in each tab. */
  readonly end: Claim;
  readonly charges: 0 | 1;
  /** Presses beyond those of a payment without a fault. Several if it is a matter of milliseconds. Default: 0. */
  readonly extra?: number | readonly number[];
  /** How often the amount was typed. Default: 1. */
  readonly typings?: number;
  /** True if `.ci/run` walks it. */
  readonly isQuick?: true;
  /** Reaches the fault, and makes it. Then the payer goes on to the end. */
  readonly run: (world: World) => Promise<unknown>;
}

export interface World {
  readonly payer: Payer;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly network: Network;
  /** Opens the same order in a second tab, as a duplicate of the first. */
  readonly openTab: () => Promise<Payer>;
  /** Loads the page again, and waits until it shows something. */
  readonly reload: (payer?: Payer) => Promise<void>;
  readonly goBackAndForward: () => Promise<void>;
  /** Events of a page that the browser put aside whole, as for the back button, and brings back. */
  readonly putAside: () => Promise<void>;
  /** Holds Enter for 2 s. A held key repeats. */
  readonly holdEnter: () => Promise<void>;
  /** Asks the shop something in the payer's own session. */
  readonly askShop: (method: string, path: string, body?: object) => Promise<number>;
  /** Stops the page as a laptop that sleeps for so many ms. */
  readonly fallAsleep: (ms: number) => Promise<void>;
}
