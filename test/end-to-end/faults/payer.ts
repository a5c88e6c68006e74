import { describePaymentEvent } from '@payaloud/core/announcement';
import { en } from '@payaloud/core/languages/en';
import { toDecimalString, type Money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import type { Frame, Page, Request as HttpRequest } from 'playwright';
import { expect } from 'vitest';
import { en as shop } from '../../../examples/checkout/src/words/en';
import type { Network } from './network';
import { meaningOf, type Claim, type Request } from './words';

/** The payer's purpose. */
export interface Errand {
  readonly query: string;
  /** The label of the field, and what is typed into it. */
  readonly field: string;
  readonly typed: string;
  readonly total: Money;
  readonly payee: string;
  /** Presses without a fault. The rows without one count them. */
  readonly presses: number;
}

export interface Heard {
  readonly text: string;
  /** Null if it says nothing about money. */
  readonly claim: Claim | null;
}

/** A payer in one tab, who hears its messages and does only what they ask for. */
export interface Payer {
  readonly page: Page;
  readonly heard: () => readonly Heard[];
  /** Goes on until the next thing to do is this. */
  readonly until: (request: Next) => Promise<void>;
  /** Does the next thing. */
  readonly act: () => Promise<void>;
  /** Goes on until nothing is left to do. Returns the last word about the money, or null if there was none. */
  readonly finish: () => Promise<Claim | null>;
  /** Forgets what was heard, because the page is another one now. */
  readonly startAnew: () => void;
  /** Controls that were activated, and fields that were filled. */
  readonly presses: () => number;
  /** How often the amount was typed. */
  readonly typings: () => number;
  /** Lets time pass in the page, in ms. */
  readonly pass: (ms: number) => Promise<void>;
}

interface PayerOptions {
  readonly page: Page;
  readonly errand: Errand;
  readonly heard: readonly Heard[];
  readonly network: Pick<Network, 'isQuiet' | 'isHolding'>;
  /** The answers in the bank's frame, in order. The last one is repeated. */
  readonly answers: readonly ('yes' | 'no')[];
}

/** The next event. `answer`: the bank's question is open. `close-bank`: its frame is, without a question. */
type Next = Request | 'enter-amount' | 'answer' | 'close-bank';

/** In ms. The page's clock runs ahead in such steps while no request is on its way. */
const stepMs = 300;
/** In ms of the page. Longer than each of the page's time limits. */
const patienceMs = 100_000;
/** In ms of the page. A payer waits so long for the question in the bank's frame. */
const frameMs = 6_000;
/** In ms, real ones. Only ends a test that hangs. The shop answers within a minute. */
const hangMs = 90_000;
/** In ms. A press within half a second of a button's appearing is answered, and does nothing. */
const deliberateMs = 600;

export function createPayer({ page, errand, heard, network, answers }: PayerOptions): Payer {
  let from = 0;
  let presses = 0;
  let typings = 0;
  let answered = 0;
  let isEntered = false;
  /** The control that was pressed last, for "Try again". */
  let last: () => Promise<void> = async () => {};

  /** Frames that load a page. The one before stays there until the next has come, with its buttons. */
  const loading = new Set<Frame>();
  const end = (frame: Frame) => void loading.delete(frame);
  const isOfFrame = (request: HttpRequest) => request.isNavigationRequest() && request.frame() !== page.mainFrame();
  page.on('request', (request) => isOfFrame(request) && loading.add(request.frame()));
  page.on('requestfailed', (request) => isOfFrame(request) && end(request.frame()));
  page.on('framenavigated', end);
  page.on('framedetached', end);

  /** Requests to the shop without an answer. On a busy machine they are slow to reach it. */
  const unanswered = new Set<HttpRequest>();
  const answer = (request: HttpRequest) => void unanswered.delete(request);
  page.on('request', (request) => {
    if (/^\/(?:pay|shop)\//.test(new URL(request.url()).pathname)) unanswered.add(request);
  });
  // A request whose answer nobody reads never finishes.
  page.on('response', (response) => answer(response.request()));
  page.on('requestfailed', answer);
  page.on('framenavigated', (frame) => frame === page.mainFrame() && unanswered.clear());
  const isAnswered = () => network.isHolding() || unanswered.size === 0;
  const isQuiet = () => network.isQuiet() && isAnswered() && loading.size === 0;

  /** Replies come in real time. */
  const untilQuiet = () => expect.poll(isQuiet, { timeout: hangMs, interval: 5 }).toBe(true);

  async function pass(ms: number): Promise<void> {
    await untilQuiet();
    await page.clock.runFor(ms);
    // A page that navigates has no tasks left.
    await page.evaluate(tasksDone).catch(() => {});
  }

  /** The newest request, unless a sentence after it makes it void. */
  function requested(): Request | null {
    const asked = heard.slice(from).findLast(({ text }) => meaningOf(text) !== null);
    const request = asked ? (meaningOf(asked.text)?.request ?? null) : null;
    // Nobody pays an amount that they did not come to pay.
    return request === 'pay' && !asked?.text.includes(dealOf(errand)) ? 'stop' : request;
  }

  async function next(): Promise<Next | null> {
    let passed = 0;
    let calm = 0;
    let count = heard.length;
    while (passed < patienceMs) {
      const wasQuiet = isQuiet();
      await pass(stepMs);
      passed += stepMs;
      calm = wasQuiet && heard.length === count ? calm + stepMs : 0;
      count = heard.length;
      // Another message may follow at once.
      if (calm < 3 * stepMs) continue;
      const frame = await lookAtBank();
      if (frame === 'asks') return 'answer';
      if (frame === 'blank') {
        if (passed > frameMs) return 'close-bank';
        continue;
      }
      const request = requested();
      if (request !== null && request !== 'wait') return request;
      // The name of the control that gets the focus is heard, too.
      if (request === null && (await isAtBankButton())) return 'answer-bank';
      if (request === null && !isEntered && (await isAmountAsked())) return 'enter-amount';
    }
    return null;
  }

  const region = () => page.getByRole('region', { name: en.sentences.checkout.region, exact: true });
  const button = (name: string | RegExp) => page.getByRole('button', { name }).and(page.locator(':visible'));

  const isAmountAsked = () =>
    region()
      .evaluateAll(([found]) => found?.getAttribute('data-status') === 'amount')
      .catch(() => false);

  async function lookAtBank(): Promise<'closed' | 'blank' | 'asks'> {
    if (!(await page.locator('dialog iframe').isVisible())) return 'closed';
    const question = page.frameLocator('dialog iframe').locator('button[value=yes]');
    return (await question.isVisible()) ? 'asks' : 'blank';
  }

  async function isAtBankButton(): Promise<boolean> {
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '').catch(() => '');
    return focused === en.sentences.payment.actionButton['3-d-secure'];
  }

  /** Comes to a control as with Tab, and presses it once its name was heard. */
  async function press(name: string | RegExp): Promise<void> {
    const control = button(name).first();
    await control.waitFor();
    for (let waits = 0; (await control.getAttribute('aria-disabled')) !== null && waits < 100; waits += 1)
      await pass(stepMs);
    await control.focus();
    await pass(deliberateMs);
    presses += 1;
    await page.keyboard.press('Enter');
  }

  async function type(field: ReturnType<Page['getByRole']>, text: string): Promise<void> {
    await field.waitFor();
    if ((await field.inputValue()) !== text) {
      await field.focus();
      await page.keyboard.press('Control+A');
      presses += 1;
      await page.keyboard.type(text);
    }
    await field.focus();
    presses += 1;
    await page.keyboard.press('Enter');
  }

  const amountField = () => page.getByRole('textbox', { name: errand.field });

  const acts: Readonly<Record<Next, () => Promise<void>>> = {
    async 'enter-amount'() {
      isEntered = true;
      const before = await amountField().inputValue();
      if (before !== errand.typed) typings += 1;
      await type(amountField(), errand.typed);
      last = () => press(new RegExp(`^${en.sentences.checkout.goOn}`));
    },
    async 'pass-warning'() {
      await press(en.sentences.payeeWarning.go);
      last = () => press(en.sentences.checkout.tryAgain);
    },
    'type-code': () => type(codeField(), newestCode()),
    again: async () => ((await codeField().isVisible()) ? type(codeField(), newestCode()) : last()),
    async pay() {
      await press(en.sentences.payment.pay(`$${toDecimalString(errand.total)}`, errand.payee));
      last = async () => {};
    },
    retry: () => press(en.sentences.payment.retry),
    'send-again': () => press(en.sentences.payment.sendAgain(`$${toDecimalString(errand.total)}`, errand.payee)),
    'answer-bank': () => press(en.sentences.payment.actionButton['3-d-secure']),
    async answer() {
      const answer = answers[Math.min(answered, answers.length - 1)] ?? 'yes';
      answered += 1;
      presses += 1;
      // The form is sent a moment after the click.
      const sent = page.waitForRequest(isOfFrame);
      await page.frameLocator('dialog iframe').locator(`button[value=${answer}]`).click();
      await sent;
    },
    async 'close-bank'() {
      await press(new RegExp(`^(${en.sentences.payment.actionClose}|${en.sentences.payment.actionBack})$`));
    },
    wait: async () => {},
    stop: async () => {},
  };

  /** From the last text message. */
  function newestCode(): string {
    const message = heard.findLast(({ text }) => meaningOf(text)?.request === 'type-code');
    return message?.text.replace(/\D/g, '') ?? '';
  }

  const codeField = () => page.getByRole('textbox', { name: new RegExp(`^${en.sentences.identity.codeLabel}`) });

  async function actOn(request: Next): Promise<void> {
    from = heard.length;
    await acts[request]();
  }

  const payer: Payer = {
    page,
    heard: () => heard,
    async until(wanted) {
      for (let steps = 0; steps < 12; steps += 1) {
        const request = await next();
        if (request === wanted) return;
        if (request === null || request === 'stop') throw new Error(`"${wanted}" does not come. ${transcript(heard)}`);
        await actOn(request);
      }
      throw new Error(`"${wanted}" does not come. ${transcript(heard)}`);
    },
    async act() {
      const request = await next();
      if (request === null) throw new Error(`Nothing to do. ${transcript(heard)}`);
      await actOn(request);
    },
    async finish() {
      for (let steps = 0; steps < 16; steps += 1) {
        const request = await next();
        if (request === null || request === 'stop') break;
        await actOn(request);
      }
      return heard.findLast(({ claim }) => claim !== null)?.claim ?? null;
    },
    startAnew() {
      from = heard.length;
      isEntered = false;
    },
    presses: () => presses,
    typings: () => typings,
    pass,
  };
  return payer;
}

/** True if a sentence that says "Paid" names this amount and payee, as the message does, or the receipt that is heard. */
export function isPaidMessage(text: string, { total, payee }: Errand): boolean {
  // A reference or more words may follow.
  const message = describePaymentEvent({ type: 'succeeded', amount: total, payee }, en).text.replace(/\.$/, '');
  const receipt = en.sentences.checkout.receipt.speech(speakAmount(total, en), payee, []);
  return [message, receipt].some((one) => text.startsWith(one));
}

/** Runs in the page: resolves after the tasks that wait there, such as React's, which may send the next request. */
function tasksDone(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.addEventListener('message', resolve);
    port1.start();
    port2.postMessage(null);
  });
}

/** Amount and payee as each sentence has them. */
function dealOf({ total, payee }: Errand): string {
  return `${en.sentences.common.amountInDigits(toDecimalString(total), total.currency)} to ${payee}`;
}

export function transcript(heard: readonly Heard[]): string {
  return `Heard:\n${heard.map(({ text }) => `  ${text}`).join('\n')}`;
}

export const tip: Errand = {
  query: 'buy=cafe',
  field: shop.tip,
  typed: '3.50',
  total: { minorUnits: 2_825, currency: 'USD' },
  payee: 'Corner Cafe',
  presses: 3,
};

const person = { query: 'buy=transfer', field: 'Amount', payee: 'Anna Li' } as const;

/** Small enough that nobody is asked who pays. */
export const smallTransfer: Errand = {
  ...person,
  typed: '15',
  total: { minorUnits: 1_500, currency: 'USD' },
  presses: 4,
};

export const transfer: Errand = { ...person, typed: '25', total: { minorUnits: 2_500, currency: 'USD' }, presses: 6 };
