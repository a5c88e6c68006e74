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

  it('checks contrast', async () => {
    expect(await rules('<p style="color: #aaa; background: #fff">Paid</p>')).toEqual(['color-contrast']);
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
