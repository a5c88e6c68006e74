import { checkoutStart, payCheckout, reachPay } from '../support/payCheckout';
import { startWalk, walkHere } from '../support/walk';
import { ended, parts, pressPay, toPay } from './exampleSteps';
import { expectEnd, type End } from './expectEnd';
import type { ListedWalk, WalkPlace } from './walkList';

const paid: End = { outcomes: ['succeeded'], paid: 'yes', whatNext: 'nothing' };

/** Whatever the bank or the network does after Pay, the payer waits. */
function afterPay(name: string, bank: ListedWalk['bank'], end: End, selector?: string): ListedWalk {
  return {
    name,
    ...(bank && { bank }),
    end: expectEnd(end),
    async go(walk, { page }) {
      await toPay(walk, page);
      await pressPay(walk, selector);
    },
  };
}

function bankAnswered(name: string, tabs: number, end: End, selector?: string): ListedWalk {
  return {
    name,
    bank: 'asks',
    end: expectEnd(end),
    async go(walk, { page }) {
      await toPay(walk, page);
      await walk.pay('Return');
      await walk.tabTo('[data-part="action-button"]');
      await walk.press('Return');
      for (let tab = 0; tab < tabs; tab += 1) await walk.press('Tab');
      await walk.press('Return');
      await walk.until(selector ?? ended('succeeded'));
    },
  };
}

/** The first request to it is the payment, later ones ask for its state. */
const payments = /\/test-bank\/payments\//;

const declinedThenPaid: ListedWalk = {
  name: '06-declined-then-paid',
  end: expectEnd({ ...paid, outcomes: ['declined', 'succeeded'] }),
  async go(walk, { page }) {
    const declined = { kind: 'declined', reason: 'insufficient-funds' };
    await page.route(payments, (route) => route.fulfill({ json: declined }), { times: 1 });
    await toPay(walk, page);
    await pressPay(walk, ended('failed', 'declined'));
    await walk.tabTo(parts.retry);
    await walk.press('Return');
    await walk.tabTo(parts.pay);
    await pressPay(walk);
  },
};

const cancelled: ListedWalk = {
  name: '09-cancelled',
  end: expectEnd({ outcomes: ['cancelled'], paid: 'no', whatNext: 'try again, or leave' }),
  async go(walk, { page }) {
    await toPay(walk, page);
    await walk.tabTo(parts.cancel, 'shift+Tab');
    await walk.press('Return');
    await walk.until(ended('cancelled'));
  },
};

const requestLost: ListedWalk = {
  name: '10-request-lost',
  end: expectEnd({ ...paid, outcomes: ['can-send-again', 'succeeded'] }),
  async go(walk, { page }) {
    await page.route(payments, (route) => route.abort(), { times: 1 });
    await toPay(walk, page);
    await walk.pay('Return');
    await walk.tabTo(parts.sendAgain);
    await pressPay(walk);
  },
};

const reloaded: ListedWalk = {
  name: '12-reloaded',
  bank: 'slow',
  end: expectEnd(paid),
  async go(walk, { page }) {
    await toPay(walk, page);
    await walk.pay('Return');
    await walk.act('reloads', () => page.reload());
    await walk.until(ended('succeeded'));
  },
};

const pressedTwice: ListedWalk = {
  name: '14-pressed-twice',
  end: expectEnd(paid),
  async go(walk, { page }) {
    await toPay(walk, page);
    await walk.pay('Return', 'Return');
    await walk.until(ended('succeeded'));
  },
};

const payWorks = `${parts.pay}:not([aria-disabled])`;

const secondTab: ListedWalk = {
  name: '15-second-tab',
  end: expectEnd(paid),
  async prepare({ desk, page, url }) {
    await reachPay(await startWalk(desk, url, checkoutStart), (words) => desk.waitFor(words));
    const order = await page.evaluate(() => sessionStorage.getItem('checkout.order'));
    const other = await page.context().newPage();
    await other.addInitScript((id) => sessionStorage.setItem('checkout.order', id ?? ''), order);
    await other.goto(url);
    await other.locator(parts.bank).selectOption('slow');
    await other.locator(payWorks).waitFor();
    // A press within 500 ms of the button's appearing does nothing.
    await other.waitForTimeout(1_000);
    await page.bringToFront();
    await desk.show(url);
    await walkHere(desk, checkoutStart);
  },
  async go(walk, { page }) {
    const other = page.context().pages().at(-1);
    await walk.tabTo(parts.pay);
    await other?.evaluate((pay) => document.querySelector<HTMLElement>(pay)?.click(), parts.pay);
    await pressPay(walk);
    await other?.close();
  },
};

const serverDown: ListedWalk = {
  name: '16-server-down',
  end: expectEnd({ outcomes: ['unknown'], paid: 'not known yet', whatNext: 'wait, and do not pay again' }),
  async go(walk, { page }) {
    await toPay(walk, page);
    await page.route(/\/test-bank\//, (route) => route.abort('connectionrefused'));
    await pressPay(walk, ended('unknown'));
  },
};

const alreadyPaid: ListedWalk = {
  name: '20-already-paid',
  end: expectEnd(paid),
  async prepare({ desk, page, url }: WalkPlace) {
    await payCheckout(await startWalk(desk, url, checkoutStart), (words) => desk.waitFor(words));
    await page.evaluate(() => localStorage.clear());
  },
  async go(walk, { page }) {
    await walk.act('opens the page', () => page.reload());
    await walk.until(ended('succeeded'));
  },
};

const timeOut: ListedWalk = {
  name: '21-time-out',
  end: expectEnd({ outcomes: ['expired'], paid: 'no', whatNext: 'try again' }),
  async go(walk, { page }) {
    await page.route(payments, (route) => route.fulfill({ json: { kind: 'expired' } }));
    await toPay(walk, page);
    await pressPay(walk, ended('expired'));
  },
};

const heldEnter: ListedWalk = {
  name: '22-held-enter',
  end: expectEnd(paid),
  async go(walk, { desk, page }) {
    await toPay(walk, page);
    await walk.act('holds Enter', async () => {
      const release = desk.hold('Return');
      await page.locator(ended('succeeded')).waitFor();
      await page.waitForTimeout(1_000);
      release();
    });
    await desk.waitFor(/^Paid/);
  },
};

const notVerified: End = { outcomes: ['declined'], paid: 'no', whatNext: 'try again, or use another method' };

export const troubles: readonly ListedWalk[] = [
  declinedThenPaid,
  bankAnswered('07-bank-yes', 1, paid),
  bankAnswered('08-bank-no', 2, notVerified, ended('failed', 'declined')),
  cancelled,
  requestLost,
  afterPay('11-reply-lost', 'loses-reply', paid),
  reloaded,
  afterPay('13-slow', 'slow', paid),
  pressedTwice,
  secondTab,
  serverDown,
  alreadyPaid,
  timeOut,
  heldEnter,
];
