import { en } from '@payaloud/core/languages/en';
import { money } from '@payaloud/core/money';
import { AmountField, PaymentStatus, preload, SpeechSettings, SwipeToPay } from '@payaloud/react';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import bootstrap from '../../test/resets/bootstrap.css?inline';
import createNextApp from '../../test/resets/create-next-app.css?inline';
import createVite from '../../test/resets/create-vite.css?inline';
import tailwind3 from '../../test/resets/tailwind3.css?inline';
import tailwind4 from '../../test/resets/tailwind4.css?inline';
import layered from '../styles.css?inline';
import unlayered from '../styles.unlayered.css?inline';

const resets = { tailwind3, tailwind4, createNextApp, createVite, bootstrap };

/** Properties that a reset takes away: the look of a control, and room around text. */
const checked = [
  'border-inline-start-width',
  'border-top-left-radius',
  'padding-top',
  'padding-inline-start',
  'min-height',
  'background-color',
  'color',
  'font-size',
  'font-weight',
  'text-align',
  'display',
  'margin-top',
  'list-style-type',
];

beforeAll(() => preload());

afterEach(() => {
  cleanup();
  for (const sheet of document.querySelectorAll('style[data-test]')) sheet.remove();
});

function looksUnder(sheets: readonly string[]): Record<string, readonly string[]> {
  const elements = sheets.map((text) => {
    const style = Object.assign(document.createElement('style'), { textContent: text });
    style.dataset.test = '';
    document.head.append(style);
    return style;
  });
  const common = { language: en, locale: 'en-US' } as const;
  const order = { amount: money(2350, 'USD'), payee: 'Corner Cafe' };
  const { container } = render(
    <div style={{ inlineSize: '500px', font: '16px/1.5 sans-serif', color: '#111111', colorScheme: 'light' }}>
      <AmountField {...common} label="Tip" currency="USD" recognizer={null} presets={[money(500, 'USD')]} />
      <SwipeToPay {...common} {...order} onPay={() => {}} />
      <PaymentStatus {...common} payment={{ ...order, status: 'succeeded', reference: 'R7K2' }} />
      <SpeechSettings language={en} />
      <button type="button" className="payaloud-button" data-variant="primary">
        Continue
      </button>
    </div>,
  );
  const parts = [...container.querySelectorAll('[data-part], .payaloud-button, select, legend')];
  const looks = Object.fromEntries(
    parts.map((part, at) => {
      const style = getComputedStyle(part);
      const name = `${at} ${part.tagName.toLowerCase()} ${part.getAttribute('data-part') ?? part.className}`;
      // A border of no width has no style either.
      const border = style.borderTopWidth === '0px' ? 'none' : `${style.borderTopWidth} ${style.borderTopStyle}`;
      const looks = checked.map((property) => `${property}: ${style.getPropertyValue(property)}`);
      return [name, [`border: ${border}`, ...looks]];
    }),
  );
  cleanup();
  for (const element of elements) element.remove();
  return looks;
}

describe.each(Object.entries(resets))('under %s', (_name, reset) => {
  it('the sheet without a layer looks the same if it comes before', () => {
    expect(looksUnder([unlayered, reset])).toEqual(looksUnder([unlayered]));
  });

  it('the sheet in a layer looks the same if the reset is in an earlier layer', () => {
    const inLayer = `@layer base, payaloud; @layer base { ${reset} }`;
    expect(looksUnder([inLayer, layered])).toEqual(looksUnder([layered]));
  });
});

it('both sheets look the same', () => {
  expect(looksUnder([unlayered])).toEqual(looksUnder([layered]));
});

it('text starts at the edge in a page that centers it, as create-vite does', () => {
  const style = document.createElement('style');
  style.dataset.test = '';
  style.textContent = unlayered;
  document.head.append(style);
  const { container } = render(
    <div style={{ textAlign: 'center' }}>
      <PaymentStatus
        language={en}
        payment={{ amount: money(2350, 'USD'), payee: 'Corner Cafe', status: 'succeeded', reference: 'R7K2' }}
      />
      <AmountField language={en} label="Tip" currency="USD" recognizer={null} />
    </div>,
  );
  const texts = [...container.querySelectorAll('.payaloud :is(h2, p, label)')];
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter((text) => !['start', 'left'].includes(getComputedStyle(text).textAlign))).toEqual([]);
});

it('a class of the app wins over the sheet without a layer', () => {
  const style = document.createElement('style');
  style.dataset.test = '';
  style.textContent = `${unlayered} .wide { max-inline-size: 50rem; gap: 3rem; }`;
  document.head.append(style);
  const { container } = render(
    <AmountField language={en} locale="en-US" label="Tip" currency="USD" recognizer={null} className="wide" />,
  );
  const field = getComputedStyle(container.querySelector('.payaloud-amount-field')!);
  expect([field.maxInlineSize, field.rowGap]).toEqual(['800px', '48px']);
});

it('every selector counts as one class at most, except for states of the pointer and the focus', () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(unlayered);
  const heavy = selectorsOf(sheet).filter((selector) => {
    const rest = withoutWhere(selector);
    return (rest.match(/\.[a-z]/g) ?? []).length !== 1 || /[[#]|(^|[\s>+~])[a-z]/.test(rest);
  });
  expect(
    heavy.filter((selector) => !/^:where\((:root|\[data-(density|payaloud-(letters|piece)))/.test(selector)),
  ).toEqual([]);
});

function selectorsOf(rules: CSSStyleSheet | CSSGroupingRule): string[] {
  return [...rules.cssRules].flatMap((rule) => {
    if (rule instanceof CSSStyleRule) return splitList(rule.selectorText);
    return rule instanceof CSSGroupingRule ? selectorsOf(rule) : [];
  });
}

/** Splits at commas outside of brackets. */
function splitList(list: string): string[] {
  const depthAt = (end: number) =>
    list
      .slice(0, end)
      .split('')
      .reduce((depth, sign) => depth + level(sign), 0);
  const commas = [...list.matchAll(/,/g)].map(({ index }) => index).filter((index) => depthAt(index) === 0);
  return [...commas, list.length].map((end, at) => list.slice(at === 0 ? 0 : commas[at - 1]! + 1, end).trim());
}

function withoutWhere(selector: string): string {
  const start = selector.indexOf(':where(');
  if (start < 0) return selector.replaceAll(/:{1,2}[a-z-]+/g, '');
  const from = start + ':where('.length;
  let depth = 1;
  let end = from;
  while (depth > 0 && end < selector.length) depth += level(selector[end++]!);
  return withoutWhere(selector.slice(0, start) + selector.slice(end));
}

function level(sign: string): number {
  if (sign === '(') return 1;
  return sign === ')' ? -1 : 0;
}
