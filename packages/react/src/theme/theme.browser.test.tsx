import { createPreferenceStore } from '@payaloud/browser';
import { en } from '@payaloud/core/languages/en';
import { ja } from '@payaloud/core/languages/ja';
import { money } from '@payaloud/core/money';
import { AmountField, AnnouncementLog, PaymentStatus, preload, SpeakToMe, SpeechSettings } from '@payaloud/react';
import '@payaloud/react/styles.css';
import { createRecordedAnnouncer, findAccessibilityProblems } from '@payaloud/testing';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { loadFont } from '../../../../test/fonts/loadFont';
import { wish } from '../../../../test/support/input';

const { innerWidth: width, innerHeight: height } = window;
const usd = (minorUnits: number) => money(minorUnits, 'USD');

beforeAll(async () => {
  await preload();
  await loadFont('wide');
});

afterEach(async () => {
  cleanup();
  document.documentElement.style.fontSize = '';
  await page.viewport(width, height);
});

/** A host's two columns, of which the second takes its width from the text. */
async function show() {
  const common = { language: en, announcer: createRecordedAnnouncer() };
  const preferences = createPreferenceStore({ storage: () => null });
  render(
    <main style={{ display: 'grid', gap: '2rem', gridTemplateColumns: 'minmax(0, 7fr) minmax(min(20rem, 70%), 5fr)' }}>
      <AmountField
        {...common}
        label="Tip"
        description="Leave it empty for no tip."
        locale="en-US"
        currency="USD"
        defaultValue={usd(500)}
        percentages={{ of: usd(2475), values: [10, 20] }}
      />
      <div>
        <SpeakToMe {...common} preferences={preferences} />
        <PaymentStatus
          {...common}
          locale="en-US"
          payment={{ status: 'succeeded', amount: usd(2350), payee: 'Corner Cafe', reference: 'R7K2' }}
        />
        <AnnouncementLog {...common} />
        <SpeechSettings {...common} preferences={preferences} />
      </div>
    </main>,
  );
  await userEvent.click(screen.getByRole('button', { name: en.sentences.amountEntry.otherWays }));
}

/** In CSS px, by element that has visible text of its own. */
function textSizes(): ReadonlyMap<Element, number> {
  const seen = [...document.querySelectorAll('main *')].filter((element) => {
    const { width: wide, height: high } = element.getBoundingClientRect();
    const hasText =
      element instanceof HTMLInputElement ||
      [...element.childNodes].some((one) => one instanceof Text && one.data.trim());
    return hasText && wide > 1 && high > 1;
  });
  return new Map(seen.map((element) => [element, Number.parseFloat(getComputedStyle(element).fontSize)]));
}

const named = (sizes: Iterable<readonly [Element, number]>) =>
  [...sizes].map(([element, size]) => `${element.textContent?.slice(0, 30)}: ${size} px`);

describe("on a host's page", () => {
  it('with `html { font-size: 62.5% }`, has text of 18 px and targets of 44 px', async () => {
    await page.viewport(390, 844);
    document.documentElement.style.fontSize = '62.5%';
    await show();
    expect(named([...textSizes()].filter(([, size]) => size < 18))).toEqual([]);
    const problems = await findAccessibilityProblems(document.body, { visibleLabel: 'first' });
    expect(problems).toEqual([]);
  });

  it('at 1,024 px, no text gets smaller if the payer doubles its size', async () => {
    await page.viewport(1024, 768);
    await show();
    const before = textSizes();
    document.documentElement.style.fontSize = '200%';
    const smaller = [...textSizes()].filter(([element, size]) => size < (before.get(element) ?? 0) - 0.01);
    expect(named(smaller)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1024);
  });
});

describe('in Japanese', () => {
  /** In CSS px. From the narrowest phone to a width at which each heading is one line. */
  const widths = Array.from({ length: 20 }, (_, step) => 200 + 6 * step);

  it.each(['declined', 'failed', 'cancelled'] as const)('no character of the heading of %s stands alone', (status) => {
    render(
      <main lang="ja">
        <PaymentStatus
          announcer={createRecordedAnnouncer()}
          language={ja}
          locale="ja-JP"
          payment={{ status, amount: money(2350, 'JPY'), payee: 'Corner Cafe' }}
        />
      </main>,
    );
    const heading = screen.getByRole('heading', { name: ja.sentences.payment.headings[status] });
    const lonely = widths.filter((width) => {
      document.querySelector('main')!.style.inlineSize = `${width}px`;
      return linesOf(heading.lastChild as Text).some((line) => line.length < 2);
    });
    expect(lonely).toEqual([]);
  });
});

/** The text as the browser breaks it. */
function linesOf(text: Text): readonly string[] {
  const tops = Array.from(text.data, (_, at) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().top;
  });
  return [...new Set(tops)].map((top) => Array.from(text.data, (sign, at) => (tops[at] === top ? sign : '')).join(''));
}

describe('a payer who prefers dark', () => {
  const { style } = document.body;
  beforeEach(() => wish({ colorScheme: 'dark' }));
  afterEach(async () => {
    [style.background, style.color, document.documentElement.style.colorScheme] = ['', '', ''];
    await wish({});
  });

  it('can read every text on a dark page that does not set `color-scheme`', async () => {
    [style.background, style.color] = ['#0a0a0a', '#ededed'];
    await show();
    expect(await findAccessibilityProblems(document.body)).toEqual([]);
  });

  it('sees no box around the components on a page that sets it', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    [style.background, style.color] = ['#0a0a0a', '#ededed'];
    await show();
    expect(await findAccessibilityProblems(document.body)).toEqual([]);
    expect(getComputedStyle(document.querySelector('.payaloud-amount-field')!).backgroundColor).toBe(
      'rgba(0, 0, 0, 0)',
    );
  });
});

describe('a payer who asks for more contrast', () => {
  afterEach(() => wish({}));

  it.each(['light', 'dark'])('gets text and edges of one strong color in %s', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    await show();
    await wish({ contrast: 'more' });
    const ink = scheme === 'light' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
    const status = document.querySelector('[data-part="payee"]')!;
    expect(getComputedStyle(status).color).toBe(ink);
    expect(getComputedStyle(document.querySelector('[data-part="box"]')!).borderTopColor).toBe(ink);
    expect(getComputedStyle(document.querySelector('.payaloud-payment-status')!).borderTopColor).toBe(ink);
    expect(await findAccessibilityProblems(document.body)).toEqual([]);
    document.documentElement.style.colorScheme = '';
  });
});
