import { describePaymentEvent } from '@payaloud/core/announcement';
import { money, type Money } from '@payaloud/core/money';
import type { BrowserContextOptions } from 'playwright';
import { billIn, totalOf } from '../../../examples/checkout/bank/shop';
import { languages, type CheckoutWords } from '../../../examples/checkout/src/words';
import { followRequests } from '../support/followRequests';
import { serveExample } from '../support/serveExample';
import { sharedChromium } from '../support/sharedChromium';
import type { OpenCheckout, Route } from './route';

/** A phone of usual size. */
export const phone: BrowserContextOptions = {
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 844 },
};

/** In ms. A message waits 200 ms after a focus move; later than that nothing more follows a press. */
const settledMs = 400;

/** Opens `examples/checkout` in a new tab, in the language of the browser, and listens to its messages. */
export async function openExample(options: BrowserContextOptions = {}): Promise<OpenCheckout> {
  const site = await serveExample();
  const page = await (await sharedChromium()).newPage({ locale: 'en-US', ...options });
  await page.clock.install();
  const answered = followRequests(page);
  await page.goto(site.url);
  await page.locator('[data-payaloud="amount-field"]').waitFor();
  await page.addScriptTag({
    type: 'module',
    content: `import { createSpokenLog } from '/spoken-log.js';
window.heard = createSpokenLog();`,
  });
  await page.waitForFunction(() => 'heard' in window);
  return {
    page,
    async heard() {
      await answered();
      await page.clock.runFor(settledMs);
      return page.evaluate(() => (window as unknown as { heard: { texts(): string[] } }).heard.texts());
    },
    async close() {
      await page.close();
      await site.close();
    },
  };
}

/** The example in one of its languages: its ways to "Paid", and the words that its payer must hear. */
export interface ExampleInWords {
  /** Of the browser. */
  readonly locale: string;
  /** With a tip of 3.50. */
  readonly total: Money;
  readonly payee: string;
  /** The message that the order is paid, without its reference. */
  readonly paid: string;
  readonly routes: Readonly<Record<'typed' | 'a percentage', Route>>;
}

/** @param tag BCP 47, as the example's languages have it. */
export function exampleIn(tag: string): ExampleInWords {
  const words = languages.find(({ language }) => language.tag === tag);
  if (!words) throw new Error(`The example has no ${tag}.`);
  const bill = billIn(words.currency);
  const total = totalOf(bill, money(350, words.currency));
  const { payee } = bill;
  const paid = describePaymentEvent({ type: 'succeeded', amount: total, payee }, words.language).text;
  const outcome = paid.slice(0, paid.search(/\d/));
  const { typedTip, percentage, afterTip } = partsOf(words, outcome);
  return {
    locale: words.locale,
    total,
    payee,
    paid: paid.replace(/[.。]$/u, ''),
    routes: { typed: [typedTip, ...afterTip.slice(1)], 'a percentage': [percentage, ...afterTip] },
  };
}

/** @param outcome begins the message that the order is paid. */
function partsOf(words: CheckoutWords, outcome: string) {
  const { payment, identity } = words.language.sentences;
  const { payee } = billIn(words.currency);
  const payName = new RegExp(`^${payment.pay('.+', escape(payee))}`);
  const message = starting(words.bank.code(''));
  const decimal = new Intl.NumberFormat(words.locale).format(3.5).replace(/\d/g, '');
  // A payer who types ends with Enter, which is one key.
  const typedTip = {
    control: { role: 'textbox', name: starting(words.tip) },
    typed: () => `3${decimal}50\n`,
    until: message,
  };
  const codeOf = (heard: readonly string[]) => heard.find((text) => message.test(text))?.replace(/\D/g, '') ?? '';
  const afterTip: Route = [
    { control: { role: 'button', name: starting(words.toIdentity) }, until: message },
    {
      control: { role: 'textbox', name: starting(identity.codeLabel) },
      typed: (heard) => `${codeOf(heard)}\n`,
      until: new RegExp(escape(payee)),
    },
    { control: { role: 'button', name: payName }, until: starting(outcome) },
  ];
  return { typedTip, percentage: { control: { role: 'button', name: /^10\s?%/ } }, afterTip };
}

/** Matches texts that begin so. Any space stands for any other. */
function starting(words: string): RegExp {
  return new RegExp(`^${escape(words.replace(/[\s.。]*$/u, '')).replace(/\s+/g, '\\s+')}`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
