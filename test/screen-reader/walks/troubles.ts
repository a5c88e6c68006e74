import { orderAddress } from '../../end-to-end/support/orderAddress';
import { checkoutStart, openOrder, payCheckout, reachPay } from '../support/payCheckout';
import { walkHere } from '../support/walk';
import { endScene, ended, parts, pressPay, toPay, typeAmount } from './exampleSteps';
import { expectEnd, paid, type End } from './expectEnd';
import type { ListedWalk } from './walkList';

/** Whatever the bank or the network does after Pay, the payer waits. */
function afterPay(name: string, scene: ListedWalk['scene'], end: End, selector?: string): ListedWalk {
  return {
    name,
    ...(scene && { scene }),
    end: expectEnd(end),
    async go(walk) {
      await toPay(walk);
      await pressPay(walk, selector);
    },
  };
}

function bankAnswered(name: string, tabs: number, end: End, selector?: string): ListedWalk {
  return {
    name,
    scene: 'asks',
    end: expectEnd(end),
    async go(walk) {
      await toPay(walk);
      await walk.pay('Return');
      await walk.tabTo('[data-part="action-button"]');
      await walk.press('Return');
      for (let tab = 0; tab < tabs; tab += 1) await walk.pressElsewhere('Tab');
      await walk.pressElsewhere('Return');
      await walk.until(selector ?? ended('succeeded'));
    },
  };
}

const declinedThenPaid: ListedWalk = {
  name: '12-declined-then-paid',
  scene: 'declines',
  end: expectEnd({ ...paid, outcomes: [{ declined: 'insufficient-funds' }, 'succeeded'] }),
  async go(walk, { page }) {
    await toPay(walk);
    await pressPay(walk, ended('failed', 'declined'));
    await endScene(page);
    await walk.tabTo(parts.retry);
    await walk.press('Return');
    await walk.tabTo(parts.pay);
    await pressPay(walk);
  },
};

const anotherCard: ListedWalk = {
  name: '32-another-card',
  end: expectEnd({ ...paid, outcomes: [{ declined: 'insufficient-funds' }, 'succeeded'] }),
  async prepare({ desk, page, url }) {
    // The example's accounts have one card that is not expired.
    await page.route('**/shop/account', async (route) => {
      const response = await route.fetch();
      const account = (await response.json()) as { readonly cards: readonly object[] };
      const second = { id: 'pm_card_visa', brand: 'Mastercard', lastFour: '5100', isExpired: false };
      const [first = {}, ...others] = account.cards;
      await route.fulfill({ response, json: { ...account, cards: [first, second, ...others] } });
    });
    await openOrder(desk, url, { scene: 'declines' });
  },
  async go(walk, { page }) {
    await typeAmount(walk, '3', 'period', '5', '0');
    await walk.tabTo(/^Continue/);
    await walk.press('Return');
    await walk.tabTo(parts.pay);
    await pressPay(walk, ended('declined'));
    await endScene(page);
    await walk.tabTo(/^Use another method/);
    await walk.press('Return');
    await walk.tabTo(/^Visa/);
    await walk.pressElsewhere('Down');
    await walk.press('space');
    await walk.tabTo(/^Continue/);
    await walk.press('Return');
    await walk.tabTo(parts.pay);
    await pressPay(walk);
  },
};

const cancelled: ListedWalk = {
  name: '15-cancelled',
  end: expectEnd({ outcomes: ['cancelled'], paid: 'no', whatNext: 'try again, or leave' }),
  async go(walk) {
    await toPay(walk);
    await walk.tabTo(parts.cancel);
    await walk.press('Return');
    await walk.until(ended('cancelled'));
  },
};

const requestLost: ListedWalk = {
  name: '16-request-lost',
  scene: 'loses-request',
  end: expectEnd({ ...paid, outcomes: ['can-send-again', 'succeeded'] }),
  async go(walk) {
    await toPay(walk);
    await walk.pay('Return');
    await walk.tabTo(parts.sendAgain);
    await pressPay(walk);
  },
};

const reloaded: ListedWalk = {
  name: '18-reloaded',
  scene: 'slow',
  end: expectEnd(paid),
  async go(walk, { page }) {
    await toPay(walk);
    await walk.pay('Return');
    await walk.act('reloads', () => page.reload());
    await walk.until(ended('succeeded'));
  },
};

const pressedTwice: ListedWalk = {
  name: '20-pressed-twice',
  end: expectEnd(paid),
  async go(walk) {
    await toPay(walk);
    await walk.pay('Return', 'Return');
    await walk.until(ended('succeeded'));
  },
};

const secondTab: ListedWalk = {
  name: '21-second-tab',
  scene: 'slow',
  end: expectEnd(paid),
  async prepare({ desk, page, url }) {
    await reachPay(await openOrder(desk, url, { scene: 'slow' }), (words) => desk.waitFor(words));
    const order = await page.evaluate(() => sessionStorage.getItem('order.id'));
    const other = await page.context().newPage();
    await other.addInitScript((id) => sessionStorage.setItem('order.id', id ?? ''), order);
    await other.goto(orderAddress(url));
    await other.locator(`${parts.pay}:not([aria-disabled])`).waitFor();
    // A press within 500 ms of the button's appearing does nothing.
    await other.waitForTimeout(1_000);
    await page.bringToFront();
    await desk.show(orderAddress(url));
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
  name: '22-server-down',
  end: expectEnd({ outcomes: ['unknown'], paid: 'not known yet', whatNext: 'wait, and do not pay again' }),
  async go(walk, { page }) {
    await toPay(walk);
    await page.route(/\/pay\//, (route) => route.abort('connectionrefused'));
    await pressPay(walk, ended('unknown'));
  },
};

const openedAgain: ListedWalk = {
  name: '24-opened-again',
  end: expectEnd(paid),
  async prepare({ desk, page, url }) {
    await payCheckout(await openOrder(desk, url), (words) => desk.waitFor(words));
    await page.evaluate(() => localStorage.clear());
  },
  async go(walk, { page }) {
    await walk.act('opens the page', () => page.reload());
    await walk.until(ended('succeeded'));
  },
};

/** The requests that pay, and that ask what became of a payment. */
const ofPayments = /\/pay\/payments\//;

const heldByBank: ListedWalk = {
  name: '25-bank-holds',
  end: expectEnd({ outcomes: ['held-by-bank'], paid: 'not known yet', whatNext: 'wait, and do not pay again' }),
  async go(walk, { page }) {
    await toPay(walk);
    await page.route(ofPayments, (route) => route.fulfill({ json: { kind: 'processing', heldBy: 'bank' } }));
    await pressPay(walk, ended('processing'));
  },
};

const timeOut: ListedWalk = {
  name: '30-time-out',
  end: expectEnd({ outcomes: ['expired'], paid: 'no', whatNext: 'try again' }),
  async go(walk, { page }) {
    await toPay(walk);
    await page.route(ofPayments, (route) => route.fulfill({ json: { kind: 'expired' } }));
    await pressPay(walk, ended('expired'));
  },
};

const heldEnter: ListedWalk = {
  name: '26-held-enter',
  end: expectEnd(paid),
  async go(walk, { desk, page }) {
    await toPay(walk);
    await walk.act('holds Enter', async () => {
      const release = desk.hold('Return');
      await page.locator(ended('succeeded')).waitFor();
      await page.waitForTimeout(1_000);
      release();
    });
    await desk.waitFor(/^Paid/);
  },
};

const notVerified: End = {
  outcomes: [{ declined: 'authentication-failed' }],
  paid: 'no',
  whatNext: 'try again',
};

export const troubles: readonly ListedWalk[] = [
  declinedThenPaid,
  anotherCard,
  bankAnswered('13-bank-yes', 1, paid),
  bankAnswered('14-bank-no', 2, notVerified, ended('failed', 'declined')),
  cancelled,
  requestLost,
  afterPay('17-reply-lost', 'loses-reply', paid),
  reloaded,
  afterPay('19-slow', 'slow', paid),
  pressedTwice,
  secondTab,
  serverDown,
  // The shop's own process is killed with signal 9, and starts again.
  afterPay('23-shop-killed', 'dies-after-pay', paid),
  openedAgain,
  heldByBank,
  heldEnter,
  timeOut,
];
