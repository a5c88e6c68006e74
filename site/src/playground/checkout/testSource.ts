import { bankUrl, order } from './bench';
import { textOf, type BenchEntry, type BenchEvent, type Fault } from './entries';

/**
 * The source of a Vitest test that plays the run again and passes. It needs `@payaloud/testing`, `@testing-library/react` and jsdom.
 * Progress, and answers to hurried presses, depend on the time, so the test does not expect them.
 */
export function testSource(entries: readonly BenchEntry[], charges: number): string {
  const steps = entries.flatMap((entry) => stepOf(entry) ?? []);
  const charge = `${order.amount.minorUnits} to ${order.payee}`;
  const expected = Array.from({ length: charges }, () => charge);
  const usesBank = entries.some(({ kind }) => kind === 'bank');
  return `${head}${usesBank ? bankSource : ''}
test(${quote(titleOf(entries, charges))}, async () => {
  openTab();
${steps.map((step) => `  ${step}\n`).join('')}
  expect(server.charges).toEqual([${expected.map(quote).join(', ')}]);
}, 300_000);
`;
}

const head = `import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { Checkout, PayaloudProvider } from '@payaloud/react';
import { createPaymentsServerDouble, createTabs } from '@payaloud/testing';
import { spokenLog } from '@payaloud/testing/vitest';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, expect, test } from 'vitest';

const patient = { timeout: 100_000 };
const server = createPaymentsServerDouble();
const order = server.keep({ id: '${order.id}', amount: money(${order.amount.minorUnits}, '${order.amount.currency}'), payee: ${quote(order.payee)} });
const tabs = createTabs();
const heard: string[] = [];
let leaveBank: (() => void) | null = null;

afterEach(cleanup);

/** Each has the same order, and the storage and locks of one browser. */
function openTab() {
  const { storage, lock, channel } = tabs.open().platform;
  const performAction = () => new Promise<void>((resolve) => (leaveBank = resolve));
  const payment = { storage, lock, channel, performAction };
  const checkout = createElement(Checkout, { client: server.client, order, identity: false, payment });
  render(createElement(PayaloudProvider, { language: en, locale: 'en-US', currency: 'USD' }, checkout));
}

async function press(tab: number, name: string) {
  const page = screen.getAllByRole('region', { name: en.sentences.checkout.region })[tab - 1] as HTMLElement;
  const isNamed = (text: string) => text.replace(/\\s+/g, ' ').trim() === name;
  await waitFor(() => {
    const button = within(page).getByRole('button', { name: isNamed });
    expect(button.getAttribute('aria-disabled')).toBeNull();
    button.click();
  }, patient);
}

/** Waits until it was said, after everything before. */
async function hear(text: string) {
  heard.push(text);
  await waitFor(() => expect(spokenLog()).toHaveSpokenInOrder(heard), patient);
}
`;

const bankSource = `
async function answerBank(answer?: 'yes' | 'no') {
  await waitFor(() => expect(leaveBank).not.toBeNull(), patient);
  if (answer) server.answerBank(answer);
  leaveBank?.();
  leaveBank = null;
}
`;

function stepOf(event: BenchEvent): string | null {
  switch (event.kind) {
    case 'fault':
      return faultSource[event.fault];
    case 'network':
      return event.state === 'offline'
        ? 'server.breakDown();'
        : `server.repair();\n  window.dispatchEvent(new Event('online'));`;
    case 'tab':
      return 'openTab();';
    case 'press':
      return `await press(${event.tab}, ${quote(event.name)});`;
    case 'bank':
      return event.answer === 'none' ? 'await answerBank();' : `await answerBank('${event.answer}');`;
    case 'said':
      return event.comes === 'certain' ? `await hear(${quote(event.text)});` : null;
    case 'request':
    case 'charge':
      return null;
  }
}

const faultSource: Readonly<Record<Fault, string>> = {
  declines: `server.answerNext({ kind: 'declined', reason: 'insufficient-funds' });`,
  asks: `server.answerNext({ kind: 'action-required', action: { kind: '3-d-secure', url: '${bankUrl}' } });`,
  'loses-request': `server.loseNext('request');`,
  'loses-reply': `server.loseNext('reply');`,
};

/** "The reply to it is lost: charged once" */
function titleOf(entries: readonly BenchEntry[], charges: number): string {
  const made = entries.filter(({ kind }) => kind === 'fault' || kind === 'network' || kind === 'tab').map(textOf);
  const count = { 0: 'not charged', 1: 'charged once' }[charges] ?? `charged ${charges} times`;
  return `${[...new Set(made)].join(', ') || 'No fault'}: ${count}`;
}

/** In single quotes if the text has none. */
function quote(text: string): string {
  const quoted = JSON.stringify(text);
  return text.includes("'") ? quoted : `'${quoted.slice(1, -1).replaceAll(String.raw`\"`, '"')}'`;
}
