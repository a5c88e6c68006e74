import { writeReceipt } from '@payaloud/core/internal/checkout';
import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { OrderTotal, Receipt } from '@payaloud/react';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

const usd = (minorUnits: number) => money(minorUnits, 'USD');
const items = [
  { name: 'Two coffees', amount: usd(2350) },
  { name: 'Discount', amount: usd(-11_500) },
];

afterEach(cleanup);

/** The text of each cell for the eye, and for a screen reader. */
function cellsOf(root: ParentNode) {
  return [...root.querySelectorAll('td')].slice(0, items.length).map((cell) => {
    const read = cell.cloneNode(true) as Element;
    for (const hidden of read.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return { shown: (cell.firstElementChild ?? cell).textContent, read: read.textContent };
  });
}

// Screen readers say "-$115.00" as "115 dollars".
const expected = [
  { shown: '$23.50', read: '$23.50' },
  { shown: '-$115.00', read: 'minus one hundred fifteen dollars' },
];

describe('a part of an order below zero is shown as a figure and read in words', () => {
  it('in the total', () => {
    const { container } = render(<OrderTotal total={usd(2350)} items={items} language={en} locale="en-US" />);
    expect(cellsOf(container)).toEqual(expected);
  });

  it('in the receipt', () => {
    const receipt = <Receipt amount={usd(2350)} payee="Shop" items={items} language={en} locale="en-US" />;
    expect(cellsOf(render(receipt).container)).toEqual(expected);
  });

  it('in the receipt that the payer saves', () => {
    const rows = items.map(({ name }, at) => [name, ...Object.values(expected[at] ?? {})] as [string, string, string]);
    const saved = new DOMParser().parseFromString(writeReceipt({ title: 'Receipt', rows, language: en }), 'text/html');
    expect(cellsOf(saved)).toEqual(expected);
    expect(saved.querySelector('style')?.textContent).toContain('.words{');
  });
});
