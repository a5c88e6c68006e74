import type { Response } from 'playwright';
import { en } from '@payaloud/core/languages/en';
import type { FaultRow, World } from '../faultRow';

const { payment } = en.sentences;
const paid = { step: 'bank’s question', end: 'paid', charges: 1, scene: 'asks' } as const;

async function openQuestion({ payer }: World): Promise<void> {
  await payer.until('answer');
}

async function answerYes({ page }: World): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST' && isBank(response));
  await page.frameLocator('dialog iframe').locator('button[value=yes]').click();
  await answered;
}

function isBank(response: Response): boolean {
  return new URL(response.url()).pathname === '/bank';
}

export const bankRows: readonly FaultRow[] = [
  {
    ...paid,
    fault: 'frame reloaded',
    next: 'answers',
    run: async (world) => {
      await openQuestion(world);
      await world.page
        .locator('dialog iframe')
        .evaluate((frame: HTMLIFrameElement) => frame.setAttribute('src', frame.src));
    },
  },
  {
    ...paid,
    fault: 'frame led to another page',
    next: 'closes it, and opens it again',
    extra: 2,
    run: async (world) => {
      await openQuestion(world);
      const [, frame] = world.page.frames();
      await frame?.goto('about:blank');
    },
  },
  {
    ...paid,
    fault: 'frame closed by Escape',
    next: 'opens it again',
    extra: 1,
    run: async (world) => {
      await openQuestion(world);
      await world.page.keyboard.press('Escape');
      await world.payer.pass(300);
    },
  },
  {
    ...paid,
    fault: 'frame closed by its button',
    next: 'opens it again',
    extra: 1,
    run: async (world) => {
      await openQuestion(world);
      await world.page.getByRole('button', { name: payment.actionClose }).click();
    },
  },
  {
    ...paid,
    fault: 'bank’s server down',
    next: 'closes the frame, and opens it again',
    extra: 2,
    run: async ({ page, payer }) => {
      await payer.until('answer-bank');
      const isBank = (url: URL) => url.pathname === '/bank';
      await page.route(isBank, (route) => route.abort('connectionrefused'));
      await payer.act();
      await page.locator('dialog iframe').waitFor();
      await payer.until('close-bank');
      await page.unroute(isBank);
    },
  },
  {
    ...paid,
    fault: 'the bank’s reply to the answer lost',
    next: 'waits',
    run: async (world) => {
      await openQuestion(world);
      const isBank = (url: URL) => url.pathname === '/bank';
      await world.page.route(isBank, async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      });
      await world.payer.act();
    },
  },
  {
    ...paid,
    fault: 'shop’s server killed while the bank asks',
    next: 'answers',
    isQuick: true,
    run: async (world) => {
      await openQuestion(world);
      await world.network.checkout.kill();
    },
  },
  {
    ...paid,
    fault: 'shop’s server killed after the answer',
    next: 'waits',
    run: async (world) => {
      await openQuestion(world);
      await world.payer.act();
      await world.network.checkout.kill();
    },
  },
  {
    ...paid,
    fault: 'reply with the question lost',
    next: 'answers',
    run: async ({ network, payer }) => {
      await payer.until('pay');
      network.fault('pay', 'reply-lost');
      await payer.act();
    },
  },
  {
    ...paid,
    fault: 'reload while the bank asks',
    next: 'opens the question again',
    extra: 1,
    run: async (world) => {
      await openQuestion(world);
      await world.reload();
    },
  },
  {
    ...paid,
    fault: 'reload right after the answer',
    next: 'waits',
    extra: -1,
    run: async (world) => {
      await openQuestion(world);
      world.network.fault('check', 'request-lost', 2);
      await answerYes(world);
      await world.reload();
    },
  },
  {
    ...paid,
    fault: 'back and forward while the bank asks',
    next: 'opens the question again',
    extra: 1,
    run: async (world) => {
      await openQuestion(world);
      await world.goBackAndForward();
    },
  },
  {
    ...paid,
    fault: '“Answer your bank” pressed twice',
    next: 'answers',
    run: async ({ payer, page }) => {
      await payer.until('answer-bank');
      await payer.act();
      await page.keyboard.press('Enter');
    },
  },
  {
    ...paid,
    fault: 'every check lost for 20 s after the answer',
    next: 'waits',
    run: async (world) => {
      await openQuestion(world);
      const rule = world.network.fault('check', 'request-lost', 100);
      await world.payer.act();
      await world.payer.pass(20_000);
      rule.letGo();
    },
  },
  {
    ...paid,
    fault: 'offline while the bank asks, then online',
    next: 'answers',
    run: async (world) => {
      await openQuestion(world);
      await world.context.setOffline(true);
      await world.payer.pass(20_000);
      await world.context.setOffline(false);
    },
  },
  {
    ...paid,
    fault: 'laptop asleep for 2 h while the bank asks',
    next: 'answers',
    run: async (world) => {
      await openQuestion(world);
      await world.fallAsleep(7_200_000);
    },
  },
  {
    ...paid,
    fault: 'the payer says no, then yes',
    next: 'tries again',
    answers: ['no', 'yes'],
    extra: 4,
    run: openQuestion,
  },
];
