import { describePaymentEvent } from '@payaloud/core/announcement';
import { money, type Money } from '@payaloud/core/money';
import type { BrowserContextOptions } from 'playwright';
import { cafe, people, subtotalIn } from '../../../examples/checkout/server/shop/catalogue';
import type { CheckoutWords } from '../../../examples/checkout/src/words';
import { followRequests } from '../support/followRequests';
import { orderAddress, type OrderInAddress } from '../support/orderAddress';
import { serveExample } from '../support/serveExample';
import { sharedChromium } from '../support/sharedChromium';
import type { OpenCheckout, Route } from './route';
import { walkedLanguages } from '../support/walkedLanguages';

/** A phone of usual size. */
export const phone: BrowserContextOptions = {
  hasTouch: true,
  isMobile: true,
  viewport: { width: 390, height: 844 },
};

/** In ms. A message waits 200 ms after a focus move; later than that nothing more follows a press. */
const settledMs = 400;

/** Opens an order of `examples/checkout` in a new tab, in the language of the browser, and listens to its messages. */
export async function openExample(order: OrderInAddress, options: BrowserContextOptions = {}): Promise<OpenCheckout> {
  const site = await serveExample();
  const page = await (await sharedChromium()).newPage({ locale: 'en-US', ...options });
  await page.clock.install();
  const answered = followRequests(page);
  await page.goto(orderAddress(site.url, order));
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

/** One way through the example to "Paid". */
export interface ExampleWay extends OrderInAddress {
  readonly route: Route;
  readonly total: Money;
  readonly payee: string;
  /** The message that the order is paid, without its reference. */
  readonly paid: string;
}

/** The example in one of its languages. */
export interface ExampleInWords {
  /** Of the browser. */
  readonly locale: string;
  readonly ways: Readonly<Record<'typed' | 'a percentage' | 'a transfer', ExampleWay>>;
}

/** @param tag BCP 47, as the example's languages have it. */
export function exampleIn(tag: string): ExampleInWords {
  const words = walkedLanguages.find(({ language }) => language.tag === tag);
  if (!words) throw new Error(`The example has no ${tag}.`);
  const { currency } = words;
  const bill = subtotalIn(currency);
  const [person] = people;
  if (!person) throw new Error('The example has nobody to pay.');
  const atCafe = (tip: number, enterTip: Route) => {
    const total = money(bill + tip, currency);
    return wayOf(words, { buy: 'cafe', total, payee: cafe.name }, enterTip);
  };
  const until = toldBefore('review', words);
  return {
    locale: words.locale,
    ways: {
      typed: atCafe(350, [{ ...textbox(words.tip), typed: () => typedAmount(words, 3.5), until }]),
      'a percentage': atCafe(Math.round(bill / 10), [
        { control: { role: 'button', name: /^10\s?%/ } },
        { control: { role: 'button', name: starting(words.language.sentences.checkout.goOn) }, until },
      ]),
      'a transfer': transferTo(words, person.name),
    },
  };
}

/** Above the limit that asks who pays, in each currency, and below the one of an unusual transfer. */
const transferred = 200;

function transferTo(words: CheckoutWords, payee: string): ExampleWay {
  const { identity, payeeWarning } = words.language.sentences;
  const message = starting(words.bank.code(''));
  const codeOf = (heard: readonly string[]) => heard.find((text) => message.test(text))?.replace(/\D/g, '') ?? '';
  const total = money(transferred * 100, words.currency);
  return wayOf(words, { buy: 'transfer', total, payee }, [
    {
      ...textbox(words.page.amount),
      typed: () => typedAmount(words, transferred),
      until: about(payee),
    },
    { control: { role: 'button', name: starting(payeeWarning.go) }, until: message },
    { ...textbox(identity.codeLabel), typed: (heard) => `${codeOf(heard)}\n`, until: toldBefore('review', words) },
  ]);
}

/** A way that ends with Pay. */
function wayOf(words: CheckoutWords, deal: Omit<ExampleWay, 'route' | 'paid'>, toPay: Route): ExampleWay {
  const { total: amount, payee } = deal;
  const paid = describePaymentEvent({ type: 'succeeded', amount, payee }, words.language).text;
  const pay = new RegExp(`^${words.language.sentences.payment.pay('.+', escape(payee))}`);
  const route = [...toPay, { control: { role: 'button', name: pay }, until: toldBefore('succeeded', words) }];
  return { ...deal, paid: paid.replace(/[.。]$/u, ''), route };
}

/** A message about the payment, up to its amount. */
function toldBefore(type: 'review' | 'succeeded', { language, currency }: CheckoutWords): RegExp {
  const { text } = describePaymentEvent({ type, amount: money(100, currency), payee: cafe.name }, language);
  return starting(text.slice(0, text.search(/\d/)));
}

function textbox(name: string) {
  return { control: { role: 'textbox', name: starting(name) } };
}

/** A payer who types ends with Enter, which is one key. */
function typedAmount({ locale }: CheckoutWords, amount: number): string {
  const minimumFractionDigits = Number.isInteger(amount) ? 0 : 2;
  return `${new Intl.NumberFormat(locale, { minimumFractionDigits }).format(amount)}\n`;
}

/** A message that names the payee. */
function about(payee: string): RegExp {
  return new RegExp(escape(payee));
}

/** Matches texts that begin so. Any space stands for any other. */
function starting(words: string): RegExp {
  return new RegExp(`^${escape(words.replace(/[\s.。]*$/u, '')).replace(/\s+/g, '\\s+')}`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
