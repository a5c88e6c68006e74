import type { Page } from 'playwright';
import type { OrderInAddress } from '../../end-to-end/support/orderAddress';
import type { Desk } from '../support/desk';
import type { ExpectedEnd } from './expectEnd';
import type { SpokenWalk } from './spokenWalk';

/** The means of a walk besides keys. */
export interface WalkPlace {
  readonly desk: Desk;
  readonly page: Page;
  /** Of the served example. */
  readonly url: string;
}

export interface ListedWalk extends OrderInAddress {
  /** Of its files. */
  readonly name: string;
  /** BCP 47. Default: English. */
  readonly tag?: string;
  /** `page`: the log has the page voice alone. Default: every voice. */
  readonly voice?: 'page';
  readonly end: ExpectedEnd;
  /** Prepares the page before the listener listens. Default: a new order is opened. */
  readonly prepare?: (place: WalkPlace) => Promise<unknown>;
  readonly go: (walk: SpokenWalk, place: WalkPlace) => Promise<unknown>;
}
