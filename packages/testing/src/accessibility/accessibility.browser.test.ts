import { accessibilityMatchers, findAccessibilityProblems } from '@payaloud/testing';
import { afterEach, describe, expect, it } from 'vitest';

const page = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};
const rules = async (html: string) => (await findAccessibilityProblems(page(html))).map(({ rule }) => rule);
const large = 'style="inline-size: 44px; block-size: 44px"';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('findAccessibilityProblems', () => {
  it('finds no problem with a named button of 44 px', async () => {
    expect(await rules(`<button ${large}>Pay</button>`)).toEqual([]);
  });

  it("names axe-core's rule and shows the element", async () => {
    expect(await findAccessibilityProblems(page(`<button ${large}></button>`))).toEqual([
      expect.objectContaining({ rule: 'button-name', elements: [expect.stringContaining('<button')] }),
    ]);
  });

  it('requires 44 px of the control or its label', async () => {
    expect(await rules('<button style="inline-size: 43px; block-size: 44px; padding: 0">P</button>')).toEqual([
      'target-size-44',
    ]);
    expect(
      await rules(
        `<label style="display: inline-block; inline-size: 80px; block-size: 44px">Yes <input type="checkbox"></label>`,
      ),
    ).toEqual([]);
  });

  it('finds no name missing of a control that a closed `details` hides', async () => {
    const summary = '<summary style="min-block-size: 44px">Total</summary>';
    expect(await rules(`<details>${summary}<button ${large}>Hear the order</button></details>`)).toEqual([]);
  });

  it('checks contrast', async () => {
    expect(await rules('<p style="color: #aaa; background: #fff">Paid</p>')).toEqual(['color-contrast']);
  });

  it('requires the visible text in the name, where axe-core sees no text under aria-hidden', async () => {
    const hidden = '<span style="position:absolute;width:1px;height:1px;overflow:hidden">, ten dollars</span>';
    expect(await rules(`<button ${large}><span aria-hidden="true">$10.00</span>${hidden}</button>`)).toEqual([
      'label-in-name',
    ]);
    expect(await rules(`<button ${large}><span>$10.00</span>${hidden}</button>`)).toEqual([]);
    expect(await rules(`<button ${large} aria-label="Delete"><span aria-hidden="true">⌫</span></button>`)).toEqual([]);
    expect(await rules(`<button ${large} aria-hidden="true" tabindex="-1">Pay</button>`)).toEqual([]);
  });

  it('requires the visible text at the beginning of the name if told', async () => {
    const root = page(`<button ${large} aria-label="Send $10.00">$10.00</button>`);
    expect(await findAccessibilityProblems(root)).toEqual([]);
    const found = await findAccessibilityProblems(root, { visibleLabel: 'first' });
    expect(found.map(({ rule }) => rule)).toEqual(['label-in-name']);
  });

  it('requires landmarks of a page, but not of a component', async () => {
    expect(await rules('<p>Paid</p>')).toEqual([]);
    const found = await findAccessibilityProblems(page('<p>Paid</p>'), { scope: 'page' });
    expect(found.map(({ rule }) => rule)).toContain('region');
  });

  it('leaves out the excepted rules', async () => {
    expect(await findAccessibilityProblems(page(`<button ${large}></button>`), { except: ['button-name'] })).toEqual(
      [],
    );
    const small = page('<button style="inline-size: 20px; padding: 0">P</button>');
    expect(await findAccessibilityProblems(small, { except: ['target-size-44'] })).toEqual([]);
  });

  it('allows concurrent checks', async () => {
    page('<button aria-label="One" style="inline-size:44px;block-size:44px"></button><div><img src="data:,"></div>');
    const [first, second] = await Promise.all(
      ['button', 'div'].map((part) => findAccessibilityProblems(document.querySelector(part)!)),
    );
    expect(first).toEqual([]);
    expect(second?.map(({ rule }) => rule)).toEqual(['image-alt']);
  });
});

describe('toBeAccessible', () => {
  it('passes, or fails with the rule and the element', async () => {
    const matcher = accessibilityMatchers.toBeAccessible;
    expect((await matcher(page(`<button ${large}>Pay</button>`))).pass).toBe(true);
    const { pass, message } = await matcher(page(`<button ${large}></button>`));
    expect(pass).toBe(false);
    expect(message()).toMatch(/button-name: .*\n {4}<button/);
  });
});
