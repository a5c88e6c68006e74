import { en } from '@payaloud/core/languages/en';
import type { Tab } from '../support/inChromium';
import { pay, playgroundIn } from './openPlayground';

const { payment } = en.sentences;

/** The words of a payment that was charged. */
export const paid = 'Paid 24.75 dollars to Corner Cafe. Reference R7K2.';

/** Waits until the timeline has the words. */
export const said = (tab: Tab, text: string) =>
  tab.page.getByRole('cell', { name: text, exact: true }).first().waitFor();

/** Runs of the fault bench by keyboard. Each ends with one charge. */
export function checkoutRuns(tab: Tab): Readonly<Record<string, () => Promise<void>>> {
  const { press } = playgroundIn(tab);
  const sendAgain = payment.sendAgain('$24.75', 'Corner Cafe');
  const pressAll =
    (...names: readonly string[]) =>
    async () => {
      for (const name of names) await press(name);
    };
  return {
    'no fault': pressAll(pay),
    'a decline': pressAll('The bank declines', pay, payment.retry, pay),
    'the question of the bank': pressAll(
      'The bank asks a question (3-D Secure)',
      pay,
      payment.actionButton['3-d-secure'],
      'Yes',
    ),
    'a lost request': pressAll('The request to pay is lost', pay, sendAgain),
    'a lost reply': pressAll('The reply to it is lost', pay),
    'a page that is offline at Pay': pressAll('Go offline', pay, 'Go online', sendAgain),
  };
}
