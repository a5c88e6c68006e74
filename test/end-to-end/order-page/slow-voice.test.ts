import { describePaymentEvent } from '@payaloud/core/announcement';
import { money } from '@payaloud/core/money';
import { speakAmount } from '@payaloud/core/spoken-amount';
import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckoutWords } from '../../../examples/checkout/src/words';
import { writesTables, writeTable, type Row } from '../../screen-reader/support/writeTable';
import { noteKeys, startSpokenWalk, type SpokenWalk } from '../../screen-reader/walks/spokenWalk';
import { faultsOfWalk, type WalkFacts } from '../instruments/faultsOfWalk';
import { formatHeard } from '../instruments/walkRecord';
import { openOrderPage, type OrderPage } from '../support/orderPage';
import { serveExample, type ServedExample } from '../support/serveExample';
import { canSpeak, launchVoicedChromium } from '../support/voicedChromium';
import { amountIn, walkedLanguages } from '../support/walkedLanguages';

/** The payments: the cafe with a tip of 3.50, or 25 to a new person, which needs a code. In minor units, as the server has them. */
const cafe = { buy: 'cafe', payee: 'Corner Cafe', totals: { USD: 2_825, EUR: 2_500, CNY: 15_150 } } as const;
const transfer = { buy: 'transfer', payee: 'Anna Li', totals: { USD: 2_500, EUR: 2_500, CNY: 20_000 } } as const;

const cases = walkedLanguages.flatMap((words) => [cafe, transfer].map((deal) => ({ words, deal })));
type Case = (typeof cases)[number];

/** A payer who hears everything out, with a voice that takes its time. `npm run measure -- effort` writes the tables. */
describe.runIf(writesTables && canSpeak)('the page of an order by a slow page voice', () => {
  let site: ServedExample;

  beforeAll(async () => {
    site = await serveExample();
  });

  afterAll(() => site?.close());

  // At the same time, because voices take their time, and no processor.
  it.each([30, 60])('has no doubles, cuts or silences at %d ms a character', { timeout: 380_000 }, async (pace) => {
    const walked = await Promise.all(cases.map((one) => walkThrough(site.url, one, pace)));
    await writeTable(
      'checkout',
      `page-voice-${pace}`,
      walked.map(({ row }) => row),
    );
    expect(walked.flatMap(({ faults }) => faults)).toEqual([]);
    expect(walked.map(({ charges }) => charges)).toEqual(cases.map(() => 1));
  });
});

async function walkThrough(url: string, { words, deal }: Case, pace: number) {
  const { language, locale, currency } = words;
  // Each has a voice of its own.
  const { browser, recorder } = await launchVoicedChromium();
  try {
    const prepare = (context: BrowserContext) => context.addInitScript(noteKeys);
    const order = await openOrderPage(url, `buy=${deal.buy}`, { browser, language, locale, prepare });
    const { page } = order;
    const pressInPage = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    recorder.setPace(pace);
    // Nothing is said before the voice is on.
    await page.keyboard.press('Tab');
    const walk = startSpokenWalk({ recorder, page, pressInPage });
    await pay(walk, order, words, deal);
    const record = walk.record();
    const faults = faultsOfWalk(record, factsOf(money(amountIn(deal.totals, currency), currency), deal.payee, words));
    const count = (start: RegExp) => faults.filter((fault) => start.test(fault)).length;
    const row: Row = {
      language: language.tag,
      payment: deal.buy,
      keys: record.pressed.length,
      texts: record.heard.length,
      doubles: count(/^(Said twice|The outcome was said again)/),
      cuts: count(/^Cut/),
      'silences over 2 s': count(/^Silence/),
      'facts not said': count(/^(Not said|Amount and payee)/),
    };
    const { charges } = await order.ledger();
    return {
      row,
      charges,
      faults: faults.map((fault) => `${language.tag}, ${deal.buy}: ${fault}\n${formatHeard(record)}`),
    };
  } finally {
    await browser.close();
    await recorder.stop();
  }
}

async function pay(walk: SpokenWalk, order: OrderPage, words: CheckoutWords, { buy, payee }: Case['deal']) {
  const { settings, payment, payeeWarning, identity } = words.language.sentences;
  const starts = (text: string) => new RegExp(`^${text}`);
  await walk.press('Enter');
  await walk.tabTo(new RegExp(settings.listenPrivately));
  await walk.press('Enter');
  const decimal = new Intl.NumberFormat(words.locale).format(3.5).replace(/\d/g, '');
  const { step, field, typed } =
    buy === 'cafe'
      ? { step: 'payment', field: words.tip, typed: ['3', decimal, '5', '0'] }
      : {
          step: 'warning',
          field: '[data-payaloud="amount-field"] input',
          typed: words.currency === 'CNY' ? ['2', '0', '0'] : ['2', '5'],
        };
  await walk.tabTo(buy === 'cafe' ? starts(field) : field);
  for (const key of [...typed, 'Enter']) await walk.press(key);
  await walk.until(`section[data-status="${step}"]`);
  if (buy === 'transfer') {
    await walk.tabTo(starts(payeeWarning.go));
    await walk.press('Enter');
    await walk.tabTo(starts(identity.codeLabel));
    await walk.press(...Array.from(await order.phoneCode()));
    await walk.press('Enter');
  }
  await walk.tabTo(starts(payment.pay('.*', payee)));
  await walk.pay('Enter');
  await walk.until('section[data-status="succeeded"]');
}

function factsOf(amount: ReturnType<typeof money>, payee: string, { language }: CheckoutWords): WalkFacts {
  const spoken = speakAmount(amount, language);
  const { speech = '' } = describePaymentEvent({ type: 'succeeded', amount, payee }, language);
  const outcome = speech.slice(0, speech.indexOf(spoken) + spoken.length);
  return { deal: new RegExp(`${escape(spoken)}.*${payee}`, 'i'), outcomes: [new RegExp(`^${escape(outcome)}`, 'i')] };
}

/** Any space matches any other, because French has narrow ones. */
function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
