import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Stop } from './stops';

/** A control, as the payer knows it. */
export interface SoughtControl {
  readonly role: string;
  readonly name: RegExp;
}

/** One thing that the payer does on the way, whatever the device. */
interface RouteStep {
  readonly control: SoughtControl;
  /** Makes the text that is typed into the control, from everything that was heard so far. Default: the control is pressed. */
  readonly typed?: (heard: readonly string[]) => string;
  /** A message that the payer waits for after it. */
  readonly until?: RegExp;
}

/** A way through a checkout, from its start to "Paid". */
export type Route = readonly RouteStep[];

/** An open checkout whose clock is installed, with what its payer may hear. */
export interface OpenCheckout {
  readonly page: Page;
  /** Every message, once the page has nothing more to do or to say. */
  readonly heard: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A payer with one kind of device. */
export interface RoutePayer {
  readonly reach: (control: SoughtControl) => Promise<void>;
  /** Presses the control that was reached. */
  readonly activate: () => Promise<void>;
  /** Types into the control that was reached. */
  readonly type: (text: string) => Promise<void>;
}

/** Goes a way to its end. */
export async function followRoute(route: Route, { heard }: OpenCheckout, payer: RoutePayer): Promise<void> {
  for (const { control, typed, until } of route) {
    await payer.reach(control);
    if (typed) await payer.type(typed(await heard()));
    else await payer.activate();
    if (until) await untilHeard(heard, until);
  }
}

export function isSought({ role, name }: SoughtControl, stop: Pick<Stop, 'role' | 'text'>): boolean {
  return stop.role === role && name.test(stop.text);
}

/** In ms. Only ends a walk that hangs. */
const timeout = 20_000;

async function untilHeard(heard: OpenCheckout['heard'], words: RegExp): Promise<void> {
  await expect.poll(heard, { timeout, interval: 1 }).toContainEqual(expect.stringMatching(words));
}
