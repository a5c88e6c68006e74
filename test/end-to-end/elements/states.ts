import { en } from '@payaloud/core/languages/en';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { tabTo } from '../../packaging/frameworks/tabTo';

/** One state of an element that takes objects, and how a payer comes there by keyboard alone. */
export interface ElementState {
  /** JavaScript: what the element is given. It sees `order`, `usd`, `never`, `ends` and `server`. */
  readonly given: string;
  readonly steps?: readonly ((page: Page) => Promise<void>)[];
  /** CSS selector of something that only this state has. */
  readonly shows: string;
}

const { payment, identity, checkout, payeeWarning } = en.sentences;

/** Reaches a button by Tab, and presses it by Enter once it works. */
const press =
  (name: string) =>
  async (page: Page): Promise<void> => {
    const button = page.getByRole('button', { name });
    await button.waitFor();
    await expect.poll(() => button.getAttribute('aria-disabled')).toBeNull();
    await tabTo(page, 'button', name);
    // A press within half a second of the button's appearing is answered in words.
    await page.waitForTimeout(600);
    await page.keyboard.press('Enter');
  };

const type =
  (label: string, text: string) =>
  async (page: Page): Promise<void> => {
    await tabTo(page, 'input', label);
    await page.keyboard.type(text);
  };

const part = (name: string) => `[data-part="${name}"]`;
const status = (name: string) => `[data-status="${name}"]`;

const pay = press(payment.pay('$28.25', 'Corner Cafe'));
const answered = (outcome: string) => ({ given: `{ payment: ends(${outcome}) }`, steps: [pay] });

const bank = `{ kind: 'action-required', action: { kind: '3-d-secure', url: location.origin + '/bank.html' } }`;

export const paymentStates: Readonly<Record<string, ElementState>> = {
  'the server is asked first': {
    given: '{ payment: { ...ends({}), findPayment: never } }',
    shows: status('looking-up'),
  },
  review: { given: '{ payment: ends({}) }', shows: `${part('pay')}:not([aria-disabled])` },
  'paying, for long': {
    given: '{ payment: { ...ends({}), pay: never, check: never } }',
    steps: [pay],
    shows: status('processing'),
  },
  'still to undo': { given: '{ payment: { ...ends({}), undoMs: 60_000 } }', steps: [pay], shows: status('undoable') },
  'held by the bank': { ...answered(`{ kind: 'processing', heldBy: 'bank' }`), shows: status('processing') },
  'the bank asks': {
    given: `{ payment: { ...ends(${bank}), bankOrigins: [location.origin] } }`,
    steps: [pay],
    shows: part('action-button'),
  },
  "the bank's frame": {
    given: `{ payment: { ...ends(${bank}), bankOrigins: [location.origin] } }`,
    steps: [pay, press(payment.actionButton['3-d-secure'])],
    shows: 'dialog [role="dialog"] iframe',
  },
  'the bank on another page': {
    ...answered(`{ kind: 'action-required', action: { kind: 'redirect', url: 'https://bank.example/' } }`),
    shows: part('action-button'),
  },
  'a code to scan': {
    ...answered(`{ kind: 'action-required', action: { kind: 'qr', imageUrl: '/code.svg', link: 'upi://pay' } }`),
    shows: part('code-link'),
  },
  paid: { ...answered(`{ kind: 'succeeded', reference: 'R7K2' }`), shows: status('succeeded') },
  refunded: { ...answered(`{ kind: 'refunded', reference: 'R7K2' }`), shows: status('refunded') },
  'declined by the server': {
    ...answered(`{ kind: 'declined', reason: 'insufficient-funds' }`),
    shows: `${status('declined')} ${part('retry')}`,
  },
  'not made': { ...answered(`{ kind: 'failed', reason: 'service-unavailable' }`), shows: status('failed') },
  cancelled: { ...answered(`{ kind: 'cancelled' }`), shows: status('cancelled') },
  'too late': { ...answered(`{ kind: 'expired' }`), shows: status('expired') },
  unknown: {
    given: `{ payment: { ...ends({ kind: 'unknown', reference: 'R7K2' }), helpContact: 'Corner Cafe, 555 0100' } }`,
    steps: [pay],
    shows: status('unknown'),
  },
};

const byCode = (answer: string) => `{ identity: { getChallenge: async () => challenge(['code']), onDrawing: never,
  onCode: async () => ${answer}, requestCode: async () => ({ outcome: 'sent', to: 'phone' }) }, order }`;
const enterCode = [type(identity.codeLabel, '123456'), press(identity.codeSend)];

export const identityStates: Readonly<Record<string, ElementState>> = {
  'the challenge loads': {
    given: '{ identity: { getChallenge: never, onDrawing: never, onCode: never } }',
    shows: 'section',
  },
  'the challenge does not come': {
    given: `{ identity: { getChallenge: () => Promise.reject(new Error('no network')), onDrawing: never, onDevice: never } }`,
    steps: [press(identity.methods.device)],
    shows: status('retry'),
  },
  'a code was sent': { given: byCode("'confirmed'"), shows: `${part('ways')} input` },
  'two ways': {
    given: `{ identity: { getChallenge: async () => challenge(['device', 'code']), onDrawing: never, onDevice: never, onCode: never,
      requestCode: async () => ({ outcome: 'sent' }) }, order }`,
    shows: part('ways'),
  },
  'the code is checked': { given: byCode('never()'), steps: enterCode, shows: status('checking') },
  'the code is wrong': { given: byCode("'not-recognized'"), steps: enterCode, shows: status('retry') },
  'all codes are blocked': { given: byCode("'blocked'"), steps: enterCode, shows: status('retry') },
  confirmed: { given: byCode("'confirmed'"), steps: enterCode, shows: status('confirmed') },
};

const cards = `{ methods: [{ id: 'a', kind: 'card', brand: 'visa', lastFour: '4242' }, { id: 'b', kind: 'card', brand: 'visa', lastFour: '1881' }] }`;
const tip = (openOrder: string) =>
  `amount: { label: 'Tip', currency: 'USD', zero: 'allowed', zeroText: 'No tip', openOrder: ${openOrder} }`;
const goOn = press(checkout.goOn);

export const checkoutStates: Readonly<Record<string, ElementState>> = {
  'the tip': { given: `{ client: server().client, ${tip('async () => order')} }`, shows: part('talk') },
  'the order is opened': {
    given: `{ client: server().client, ${tip('never')} }`,
    steps: [type('Tip', '3.50'), goOn],
    shows: status('opening'),
  },
  'the order is not opened': {
    given: `{ client: server().client, ${tip("() => Promise.reject(new Error('no network'))")} }`,
    steps: [type('Tip', '3.50'), goOn],
    shows: part('problem'),
  },
  'how to pay': { given: `{ order, client: server().client, methods: ${cards} }`, shows: status('method') },
  'nothing to pay with': {
    given: `{ order, client: server().client, methods: { methods: [{ id: 'a', kind: 'card', brand: 'visa', lastFour: '4242', expiry: { year: 2020, month: 1 } }] } }`,
    shows: status('method'),
  },
  'to a person who is new': {
    given: `{ order: { ...order, payee: 'Anna Li', warning: ['new-payee'] }, client: server().client }`,
    shows: status('warning'),
  },
  'the warning is passed': {
    given: `{ order: { ...order, payee: 'Anna Li', warning: ['new-payee'] }, client: server().client }`,
    steps: [press(payeeWarning.go)],
    shows: status('payment'),
  },
  'the shop does not tell who must confirm': {
    given: `{ order, client: { ...server().client, getChallenge: () => Promise.reject(new Error('no network')) } }`,
    shows: part('problem'),
  },
  'who pays': { given: '{ order, client: server({ asksWhoPays: true }).client }', shows: status('identity') },
  'paid, with its receipt': {
    given: '{ order, client: server({ asksWhoPays: true }).client }',
    steps: [...enterCode, pay],
    shows: '.payaloud-receipt',
  },
  'declined by the server': {
    given: "{ order, client: server({}, { kind: 'declined', reason: 'insufficient-funds' }).client }",
    steps: [pay],
    shows: part('retry'),
  },
  unknown: {
    given: "{ order, client: server({}, { kind: 'unknown' }).client }",
    steps: [pay],
    shows: status('unknown'),
  },
};

/** The script of a page with one element. */
export function scriptOf(element: string, { given }: ElementState): string {
  return `
import { money } from '/payaloud/index.js';
const usd = (minorUnits) => money(minorUnits, 'USD');
const order = { id: '17', amount: usd(2825), payee: 'Corner Cafe', items: [{ name: 'Lunch', amount: usd(2825) }] };
const never = () => new Promise(() => {});
const findPayment = async () => ({ paymentId: null, outcome: { kind: 'not-found' } });
const ends = (outcome) => ({ pay: async () => outcome, check: async () => outcome, findPayment });
const now = Math.floor(Date.now() / 1_000);
const facts = { amount: order.amount, payeeName: order.payee, issuedAt: now, expiresAt: now + 600 };
const challenge = (methods) => window.recorder.createChallenge({ ...facts, methods });
function server(options, outcome) {
  const created = window.recorder.createServer(options);
  if (outcome) created.answerNext(outcome);
  for (const payee of [order.payee, 'Anna Li']) created.keep({ ...order, payee });
  return created;
}
const element = document.querySelector('payaloud-${element}');
Object.assign(element, ${element === 'payment' ? '{ order }' : '{}'}, ${given});
`;
}
