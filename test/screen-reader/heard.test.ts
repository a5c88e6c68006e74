import { en } from '@payaloud/core/languages/en';
import { voice } from '@payaloud/core/languages/en/voice';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Scene } from '../../examples/checkout/server/shop/scenes';
import { servePage, type ServedPage } from '../end-to-end/servePage';
import { serveExample, type ServedExample } from '../end-to-end/support/serveExample';
import { createDrawnSign } from './effort/drawnSign';
import { startDesk, type Desk } from './support/desk';
import { openOrder, reachPay, typeTransfer } from './support/payCheckout';
import { startWalk, type Walk } from './support/walk';

const { payment, identity, common, amountEntry, settings } = en.sentences;
const { enrollment, consent } = identity;

/** In ms per character, as a listener with a fast voice hears: long enough that a key cuts a sentence off. */
const slowly = 25;

let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
});

afterAll(() => desk?.stop());

afterEach(() => desk.recorder.setPace(0));

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Waits until a matching text was spoken to its end, and returns how often one was begun. */
async function timesHeard(message: RegExp): Promise<number> {
  const matching = () => desk.recorder.speech.filter(({ text }) => message.test(text));
  // If it fails, it shows the words that were said instead.
  const state = () => matching().at(-1)?.state ?? desk.texts().join('\n');
  await expect.poll(state, { timeout: 15_000 }).toBe('spoken');
  return matching().length;
}

/** Presses keys once a live region has had this text for 50 ms. Orca 48 has then got it, and not begun it. */
async function pressOnceWritten(text: string, keys: string): Promise<void> {
  await desk.page.exposeFunction('pressNow', () => desk.press(keys));
  await desk.page.evaluate((awaited) => {
    const observer = new MutationObserver(() => {
      const regions = [...document.querySelectorAll('[aria-live]')];
      if (!regions.some((region) => region.textContent?.includes(awaited))) return;
      observer.disconnect();
      setTimeout(() => void (window as unknown as { pressNow: () => Promise<void> }).pressNow(), 50);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  }, text);
}

describe('the example checkout, decided by ear', () => {
  let site: ServedExample;

  beforeAll(async () => {
    site = await serveExample();
  });

  afterAll(() => site?.close());

  const hear = (message: RegExp) => desk.waitFor(message);

  /** Goes to Pay for an order with this scene, and then listens to a voice that takes its time. */
  async function goToPay(scene: Scene): Promise<Walk> {
    const walk = await openOrder(desk, site.url, { scene });
    await reachPay(walk, hear);
    desk.recorder.setPace(slowly);
    return walk;
  }

  /** Holds Enter until `happened`, and a second longer, in which the key repeats. */
  async function holdEnter(happened: () => Promise<unknown>): Promise<void> {
    const release = desk.hold('Return');
    try {
      await happened();
      await pause(1_000);
    } finally {
      release();
    }
  }

  it('says how a payment ended, once, after a held Enter on Pay is let go', async () => {
    await goToPay('pays');
    await holdEnter(() => desk.page.locator('[data-status="succeeded"]').waitFor());
    expect(await timesHeard(/^Paid 28\.25 dollars to Corner Cafe/)).toBe(1);
    // Another press would be answered. The repeats of this one are not.
    await pause(600);
    expect(desk.texts().filter((text) => text.includes(payment.replies['already-done']))).toEqual([]);
  });

  it('warns of a new payee after a held Enter in the amount is let go, and does not go on', async () => {
    const walk = await openOrder(desk, site.url, { buy: 'transfer' });
    await typeTransfer(walk, '1 5');
    desk.recorder.setPace(slowly);
    await holdEnter(() => desk.page.locator('[data-status="warning"]').first().waitFor());
    expect(await timesHeard(/^New payee: Anna Li/)).toBe(1);
    expect(await timesHeard(/^Amount set: fifteen dollars/)).toBe(1);
    expect(desk.texts().filter((text) => text.startsWith('You’re about to pay'))).toEqual([]);
  });

  it('says title and question of the bank’s page before its buttons, and answers Escape inside of it', async () => {
    const { press } = await goToPay('asks');
    await press(
      'Return',
      /^Your bank asks about 28\.25 dollars to Corner Cafe\. Not paid yet\. Press “Answer your bank”/,
    );
    await press('Tab', /^Answer your bank button/);
    await press('Return', 'Your bank’s page is loading.', 'Test bank Is it you who is paying?');
    await press('Tab', /^Yes, it is me button/);
    await press('Escape', /^Answer your bank button/);
    expect(desk.texts().filter((text) => /Is it you who is paying/.test(text))).toHaveLength(1);
    await press('Return', 'Test bank Is it you who is paying?');
    await press('Tab', /^Yes, it is me button/);
    await press('Return', /^Paid 28\.25 dollars/);
  });

  it('asks before a Cancel that follows Tab too fast to be heard, and names the new status after it', async () => {
    const { press } = await goToPay('pays');
    await press('Tab', starting(payment.hearAmount));
    const before = desk.texts().length;
    desk.press('Tab', 'Return');
    await hear(starting(payment.replies['cancel-again']));
    await pause(600);
    await press('Return', /^Cancelled heading/, /^Cancelled: 28\.25 dollars/);
    await press('Tab', starting(payment.retry));
    // The old heading would deny what was just said.
    expect(
      desk
        .texts()
        .slice(before)
        .filter((text) => text.startsWith('Ready to pay')),
    ).toEqual([]);
  });

  it('leads on from where the payer waits to the button that sends the payment again, with amount and payee', async () => {
    const { press } = await goToPay('loses-request');
    await press('Return', /^Checking/);
    await press('Tab', starting(payment.repeat));
    await hear(/^Not received: 28\.25 dollars to Corner Cafe\. Press “Finish this payment”\. It stays one payment\./);
    await press('Tab', /^Finish this payment: \$28\.25 to Corner Cafe button/);
  });

  it('says that a slow payment still goes on, before the payer doubts that the press counted', async () => {
    const { press } = await goToPay('slow');
    await press('Return', /^Paying\. Please wait/);
    const spokenAt = () => desk.recorder.speech.map(({ at, text }) => ({ at, text }));
    expect(await timesHeard(starting(payment.replies['still-going']))).toBe(1);
    const from = spokenAt().find(({ text }) => text.startsWith('Paying'))?.at ?? 0;
    const still = spokenAt().find(({ text }) => text.startsWith('Still paying'))?.at ?? 0;
    expect(still - from).toBeLessThan(6_000);
    expect(await timesHeard(/^Paid 28\.25 dollars/)).toBe(1);
    // The next sign comes nine seconds after the first.
    expect(desk.texts().filter((text) => text.startsWith('Still paying')).length).toBeLessThanOrEqual(2);
  });

  it('leads past Pay once the payment is over', async () => {
    const { press } = await goToPay('declines');
    await press('Return', /^Declined/);
    await press('Tab', starting(payment.retry));
    await press('shift+Tab', /^Total/);
  });
});

describe('setting up and using other ways, decided by ear', () => {
  let site: ServedPage;
  let tasks: ServedPage;

  beforeAll(async () => {
    const pages = 'test/screen-reader/pages';
    [site, tasks] = await Promise.all([servePage('components.tsx', { pages }), servePage('tasks.tsx', { pages })]);
  });

  afterAll(() => Promise.all([site?.close(), tasks?.close()]));

  it('says a question about a spoken tip once, and leads on to its choices', async () => {
    const { press, speak } = await startWalk(desk, `${site.url}?scene=spoken-amount`);
    await press('Tab', /^Tip/, 'Focus mode');
    await press('Tab', starting(amountEntry.talk), 'Browse mode');
    await press('space', 'pressed');
    await speak('two fifty', 'not pressed', /^First, two dollars and fifty cents/);
    await press('Tab', /two dollars and fifty cents button/);
    expect(desk.texts().filter((text) => /First, two dollars/.test(text))).toHaveLength(1);
  });

  it('says a message again that a key has silenced before it was begun', async () => {
    const { press } = await startWalk(desk, `${site.url}?scene=announcement-log`);
    await press('Tab', /^Apply coupon/);
    await pressOnceWritten('Coupon applied', 'Tab');
    desk.recorder.setPace(slowly);
    desk.press('Return');
    // Once in full. A slow machine may have begun it before the key.
    expect(await timesHeard(/^Coupon applied/)).toBeLessThanOrEqual(2);
  });

  it('says a polite and an urgent message in order that a busy page shows at once', async () => {
    const { press } = await startWalk(desk, `${site.url}?scene=announcement-log`);
    await press('Tab', /^Apply coupon/);
    desk.recorder.setPace(slowly);
    // Messages wait after a focus move.
    await pause(600);
    await desk.page.evaluate(announceWhileBusy);
    expect(await timesHeard(/^Declined\.$/)).toBe(1);
    expect(desk.texts().slice(-2)).toEqual(['Tip set.', 'Declined.']);
  });

  it('leaves controls and keys to Orca once the page voice says only messages', async () => {
    const byPage = () => desk.recorder.speech.filter(({ client }) => client.includes('chrome')).map(({ text }) => text);
    const { press } = await startWalk(desk, `${site.url}?scene=speech-settings`);
    await press('Tab', starting(settings.pageVoice.description));
    await press('space', 'checked');
    await press('Tab', starting(settings.onlyMessages.description));
    await expect.poll(byPage).toContainEqual(expect.stringMatching(starting(settings.onlyMessages.label)));
    await press('space', 'checked');
    await pause(600);
    const before = byPage().length;
    await press('Tab', starting(settings.bothVoices.description));
    await press('Tab', starting(settings.earcons.description));
    await press('space', 'not checked');
    await pause(600);
    expect(byPage().slice(before)).toEqual([]);
  });

  it('says that Escape has closed the microphone of a voice check, and asks for new digits', async () => {
    const { press } = await startWalk(desk, `${site.url}?scene=silent-voice`);
    await press('Tab', /^Code to pay/);
    await press('Tab', /^Send/);
    await press('Tab', /^Use my voice/);
    await press('Return', /^Say \d/);
    await pause(600);
    await press('Return', 'pressed');
    await press('Escape', common.microphoneClosed, /^Say \d.* not pressed/);
  });

  it('says the outcome of a drawing that is set up after its heading, and leads on to no failure', async () => {
    const session = await desk.page.context().newCDPSession(desk.page);
    const { draw } = createDrawnSign(desk.page, session);
    const { press, act } = await startWalk(desk, `${tasks.url}?scene=enrollment`);
    await press(
      'Tab',
      starting(consent.give),
      new RegExp(`${lastSentence(enrollment.advice)}.*${lastSentence(consent.ask)}`),
    );
    await press('Return', /dialog/);
    for (let repetition = 1; repetition <= 3; repetition += 1) await act('draws', draw, /\d|finish/i);
    await press('shift+Tab', starting(enrollment.finish));
    await press('Return', starting(enrollment.title), enrollment.enrolled);
    await press('Tab', starting(enrollment.replace));
  });

  it('says the terms of a voice match one by one, and then the button that agrees to them', async () => {
    const { press } = await startWalk(desk, `${site.url}?scene=enroll-voice`);
    await press('Tab', starting(voice.setup.start));
    await press('Return', starting(voice.setup.heading), voice.setup.label, ...voice.setup.consent(null));
    await press('Tab', starting(voice.setup.agree));
    expect(desk.texts().filter((text) => text.startsWith(voice.setup.agree))).toHaveLength(1);
  });
});

/** Runs in the page. Announces two messages, and keeps the page busy longer than it waits between urgencies. */
function announceWhileBusy(): void {
  const holder = document as unknown as Record<symbol, { announce: (message: object) => void }>;
  const announcer = holder[Symbol.for('payaloud.announcer.1')];
  announcer?.announce({ text: 'Tip set.', urgency: 'polite' });
  const until = performance.now() + 1_000;
  while (performance.now() < until);
  announcer?.announce({ text: 'Declined.', urgency: 'assertive' });
}

function starting(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.?()]/g, '.')}`);
}

function lastSentence(text: string): string {
  return text.split(/(?<=[.?]) /).at(-1) ?? '';
}
