import { writeReceipt } from '@payaloud/core/internal/checkout';
import type { Language } from '@payaloud/core/languages';
import { en } from '@payaloud/core/languages/en';
import { fr } from '@payaloud/core/languages/fr';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { formatMoney, money } from '@payaloud/core/money';
import { OrderTotal, Receipt } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createRecordedAnnouncer } from '@payaloud/testing';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { loadFont } from '../../../../test/fonts/loadFont';
import { findBrokenAmounts } from '../../test/findBrokenAmounts';

const { innerWidth, innerHeight } = window;
const overlong = 'Haselnussnougatschokoladencroissant';

beforeAll(() => loadFont('usual'));

afterEach(async () => {
  cleanup();
  document.documentElement.style.fontSize = '';
  await page.viewport(innerWidth, innerHeight);
});

/** Words that lie on several lines although the table is wide enough for each. */
function findBrokenWords(root: Element): readonly string[] {
  const room = root.querySelector('table')?.clientWidth ?? 0;
  return [...root.querySelectorAll('th, td')].flatMap((cell) =>
    [...(cell.textContent ?? '').matchAll(/[^\s\u2E80-\uFFDC-]+/gu)].flatMap(({ 0: word, index }) => {
      const text = cell.firstChild as Text;
      const range = cell.ownerDocument.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = [...range.getClientRects()];
      const width = lines.reduce((sum, line) => sum + line.width, 0);
      return lines.length > 1 && width <= room ? [`${word} (${Math.round(width)} of ${room} px)`] : [];
    }),
  );
}

interface Scene {
  readonly language: Language;
  readonly locale: string;
  readonly item: string;
  readonly method: string;
}

const scenes: readonly Scene[] = [
  { language: en, locale: 'en-US', item: 'Almond croissant', method: 'Visa ending 4 2 4 2' },
  { language: fr, locale: 'fr-FR', item: 'Croissant aux amandes', method: 'Visa se terminant par 4 2 4 2' },
  { language: zhHans, locale: 'zh-CN', item: '杏仁可颂', method: 'Visa 尾号 4 2 4 2' },
];

describe.each(scenes)('in $locale', ({ language, locale, item, method }) => {
  const amount = money(1_234_567, 'KWD');
  const items = [item, overlong].map((name) => ({ name, amount }));
  const common = { language, locale, announcer: createRecordedAnnouncer() };
  const words = language.sentences.checkout;

  /** Shows the whole order in a page with margins of 16 px. */
  async function show(width: number, text: string) {
    await page.viewport(width, 800);
    document.documentElement.style.fontSize = text;
    const { container } = render(
      <div style={{ padding: 16 }}>
        <OrderTotal {...common} total={amount} items={items} />
        <Receipt {...common} amount={amount} payee="Corner Cafe" items={items} method={method} reference="R7K2Q9" />
      </div>,
    );
    container.querySelector('details')!.open = true;
    return container;
  }

  it.each([
    [360, '200%'],
    [320, '200%'],
    [320, '300%'],
    [360, '100%'],
    [800, '200%'],
  ])('words of an order and its receipt wrap between words at %i px, with text of %s', async (width, text) => {
    const container = await show(width, text);
    const parts = ['.payaloud-order-total', '.payaloud-receipt'].map((part) => container.querySelector(part)!);
    expect(parts.flatMap(findBrokenWords)).toEqual([]);
    expect(findBrokenAmounts(container)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each([
    [360, '200%'],
    [320, '200%'],
    [800, '100%'],
  ])('words of a saved receipt do so at %i px, with text of %s', async (width, text) => {
    const figure = formatMoney(amount, locale);
    const rows = [
      [item, figure],
      [overlong, figure],
      [words.total, figure],
      [words.receipt.payee, 'Corner Cafe'],
      [words.receipt.method, method],
      [words.receipt.reference, 'R7K2Q9'],
    ] as const;
    await page.viewport(width, 800);
    const { container } = render(<iframe title="Receipt" style={{ border: 0, inlineSize: '100vi', blockSize: 700 }} />);
    const saved = container.querySelector('iframe')!.contentDocument!;
    saved.write(writeReceipt({ title: words.receipt.title(figure, 'Corner Cafe'), rows, language }));
    saved.close();
    saved.documentElement.style.fontSize = text;
    expect(findBrokenWords(saved.body)).toEqual([]);
    expect(findBrokenAmounts(saved.body)).toEqual([]);
    expect(saved.documentElement.scrollWidth).toBeLessThanOrEqual(saved.defaultView!.innerWidth);
  });

  it('their tables say that they are tables, because browsers may forget it under this layout', async () => {
    const container = await show(320, '200%');
    const parts = [...container.querySelectorAll('table, tbody, tr, th, td')];
    const roles = new Map(parts.map((part) => [part.localName, part.getAttribute('role')]));
    expect(Object.fromEntries(roles)).toEqual({
      table: 'table',
      tbody: 'rowgroup',
      tr: 'row',
      th: 'rowheader',
      td: 'cell',
    });
  });
});
