import type { PayaloudAmountElement } from '@payaloud/elements';
import type { Page, Route } from 'playwright';
import { expect, it } from 'vitest';
import { onPlainPages, pageOf } from './openElements';

const native = '<label>Tip <input name="tip"></label>';
const inForm = (element: string) => `<form method="post" action="/post">${element}<button>Send</button></form>`;
const spanish = (value: string) =>
  pageOf(
    inForm(
      `<payaloud-amount currency="EUR"><label>Tip <input name="tip" value="${value}"></label></payaloud-amount>` +
        '<button type="reset">Reset</button>',
    ),
  ).replace('lang="en"', 'lang="es"');

const pages = {
  '/tip.html': pageOf(inForm(`<payaloud-amount currency="USD" max="50" required>${native}</payaloud-amount>`)),
  '/value.html': pageOf(
    inForm(
      '<payaloud-amount currency="USD"><label for="own">Tip</label><input id="own" name="tip" value="5" max="50"></payaloud-amount>' +
        '<button type="reset">Reset</button>',
    ),
  ),
  '/three.html': pageOf(
    ['Tip', 'Donation', 'Top-up']
      .map((label) => `<payaloud-amount label="${label}" currency="USD" max="9" required></payaloud-amount>`)
      .join(''),
  ),
  '/again.html': pageOf(
    inForm('<payaloud-amount currency="USD"><label>Tip <input name="tip" value="$12.50"></label></payaloud-amount>'),
  ),
  '/over.html': pageOf(
    inForm(
      '<payaloud-amount currency="USD" max="50"><label>Tip <input name="tip" value="60"></label></payaloud-amount>',
    ),
  ),
  '/own-and-typed.html': pageOf(
    inForm(
      '<payaloud-amount currency="USD" value="5"><label>Tip <input name="tip" value="7"></label></payaloud-amount>',
    ),
  ),
  '/dinars.html': pageOf(
    inForm(
      '<payaloud-amount currency="KWD" name="amount" value="5.250"><label>Tip <input name="typed" value="5.250"></label></payaloud-amount>',
    ),
  ),
  '/thousands.html': spanish('1.234'),
  '/two-readings.html': spanish('5.000'),
  '/comma.html': spanish('12,50'),
  '/plain.html': spanish('23.50'),
  '/wrong-value.html': pageOf(
    inForm('<payaloud-amount label="Tip" name="tip" currency="USD" value="5,00"></payaloud-amount>'),
  ),
  '/wrong.html': pageOf(inForm(`<payaloud-amount currency="USD" max="fifty">${native}</payaloud-amount>`)),
  '/early.html': pageOf(
    inForm('<payaloud-amount></payaloud-amount>'),
    '<script type="module" src="/early.js"></script>',
  ).replace('<script type="module" src="/payaloud/auto.js"></script>', ''),
  '/early.js': `
    const field = document.querySelector('payaloud-amount');
    Object.assign(field, { label: 'Tip', name: 'tip', value: '7', max: '50', currency: 'USD', required: true });
    await import('/payaloud/auto.js');`,
};

onPlainPages('an amount in a plain form, under a strict policy', pages, (tab) => {
  const field = (page: Page) => page.getByRole('textbox', { name: 'Tip' });
  const element = (page: Page) => page.locator('payaloud-amount');
  const shown = (page: Page) => page.locator('payaloud-amount [data-part="root"]').first().waitFor();
  const send = (page: Page) => page.getByRole('button', { name: 'Send' });
  const state = (page: Page) => element(page).evaluate((field: PayaloudAmountElement) => field.value);

  async function open(path: string) {
    const opened = await tab.open(path);
    if (path !== '/wrong.html') await shown(opened.page);
    return opened;
  }

  it('works without script: the native input posts', async () => {
    const { page } = await tab.open('/tip.html', { javaScriptEnabled: false });
    await field(page).fill('5');
    await send(page).click();
    await page.getByText('Posted').waitFor();
    expect(tab.site.posted).toEqual(['tip=5']);
  });

  it('takes over label and name, refuses what is empty or above the limit, tells one change, and posts the decimal string', async () => {
    const { page, faults } = await open('/tip.html');
    expect(await page.locator('input:not([type="hidden"])').count()).toBe(1);
    await send(page).click();
    await expect.poll(() => field(page).getAttribute('aria-invalid')).toBe('true');
    await field(page).fill('60');
    await send(page).click();
    await expect
      .poll(() => field(page).evaluate((input: HTMLInputElement) => input.validationMessage))
      .toContain('fifty dollars');
    expect(tab.site.posted).toEqual([]);
    expect(await state(page)).toBe('');

    await field(page).fill('');
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ['input', 'change', 'payaloud-value-change', 'payaloud-value-committed'] as const)
        document.querySelector('form')!.addEventListener(type, (event) => {
          const { value } = document.querySelector('payaloud-amount')!;
          const posted = new FormData(document.querySelector('form')!).get('tip');
          seen.push(`${event.type} ${(event.target as HTMLInputElement).name} ${value} ${String(posted)}`);
        });
    });
    await field(page).pressSequentially('5');
    await field(page).press('Tab');
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([
      'input tip 5.00 5.00',
      'change tip 5.00 5.00',
      'payaloud-value-change tip 5.00 5.00',
      'payaloud-value-committed tip 5.00 5.00',
    ]);

    await send(page).click();
    await page.getByText('Posted').waitFor();
    expect(tab.site.posted).toEqual(['tip=5.00']);
    expect(faults).toEqual([]);
  });

  it('follows attributes that are set and removed, and keeps its state when it moves, and when it leaves and comes back', async () => {
    const { page, faults } = await open('/tip.html');
    await element(page).evaluate((field) => field.toggleAttribute('disabled', true));
    await expect.poll(() => field(page).isDisabled()).toBe(true);
    await element(page).evaluate((field) => field.toggleAttribute('disabled', false));
    await expect.poll(() => field(page).isDisabled()).toBe(false);
    await element(page).evaluate((field) => field.removeAttribute('max'));
    await field(page).fill('60');
    await expect.poll(() => state(page)).toBe('60.00');
    await field(page).fill('6.5');
    await page.evaluate(() => {
      const form = document.querySelector('form')!;
      const other = form.cloneNode(false) as HTMLFormElement;
      other.id = 'other';
      form.after(other);
      other.append(document.querySelector('payaloud-amount')!);
    });
    expect(await field(page).inputValue()).toBe('6.5');
    await page.evaluate(() => {
      const moved = document.querySelector('payaloud-amount')!;
      moved.remove();
      Object.assign(window, { moved });
    });
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'moved').childElementCount)).toBe(0);
    await page.evaluate(() => document.querySelector('#other')!.append(Reflect.get(window, 'moved')));
    await shown(page);
    await expect.poll(() => state(page)).toBe('6.50');
    await page.evaluate(() => document.querySelector<HTMLFormElement>('#other')!.reset());
    await expect.poll(() => state(page)).toBe('');
    expect(faults).toEqual([]);
  });

  it('has a value, a default and an amount as properties, keeps the id of the native input, and shows no value of an older currency', async () => {
    const { page } = await open('/value.html');
    expect(await field(page).getAttribute('id')).toBe('own');
    const seen = await page.evaluate(() => {
      const field = document.querySelector('payaloud-amount')!;
      const values = [field.value];
      field.value = '7.5';
      return [...values, field.value, JSON.stringify(field.amount)];
    });
    expect(seen).toEqual(['5.00', '7.50', '{"minorUnits":750,"currency":"USD"}']);
    await page.evaluate(() => document.querySelector('form')!.reset());
    await expect.poll(() => state(page)).toBe('5.00');
    await field(page).fill('60');
    await expect.poll(() => state(page)).toBe('');
    await page.getByRole('button', { name: 'Reset' }).press('Enter');
    await expect.poll(() => state(page)).toBe('5.00');
    // As in HTML, a new default is the value if nobody has changed the old one.
    await element(page).evaluate((field) => field.setAttribute('value', '6'));
    await expect.poll(() => state(page)).toBe('6.00');
    await element(page).evaluate((field) => field.setAttribute('currency', 'JPY'));
    await expect.poll(() => state(page)).toBe('');
  });

  it('throws nothing into the script that sets a value which is not an amount, and keeps no older amount', async () => {
    const { page } = await open('/value.html');
    const seen = await page.evaluate(() => {
      const field = document.querySelector('payaloud-amount')!;
      const told: string[] = [];
      window.addEventListener('error', (event) => {
        told.push(event.error.code);
        event.preventDefault();
      });
      const values = [field.value];
      const set = (act: () => void) => {
        field.value = '5';
        act();
        values.push(field.value, String(field.amount));
      };
      set(() => (field.value = '5,00'));
      set(() => (field.value = '0.005'));
      set(() => (field.amount = { minorUnits: 500, currency: 'EUR' }));
      const early = document.createElement('payaloud-amount');
      early.value = 'abc';
      early.amount = { minorUnits: 500, currency: 'EUR' };
      early.currency = 'USD';
      values.push(early.value);
      return { told, values };
    });
    expect(seen).toEqual({
      told: ['not-an-amount', 'not-an-amount', 'currency-mismatch'],
      values: ['5.00', '', 'null', '', 'null', '', 'null', ''],
    });
  });

  it('takes what the payer typed before the script came, with the focus', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const meet = async (route: Route) => {
      await held;
      await route.continue();
    };
    const { page } = await tab.open('/tip.html', undefined, { meet });
    await field(page).fill('12.5');
    letGo();
    await shown(page);
    await expect.poll(() => state(page)).toBe('12.50');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('takes properties that were set before its script came', async () => {
    const { page, faults } = await open('/early.html');
    await expect.poll(() => state(page)).toBe('7.00');
    await send(page).click();
    await page.getByText('Posted').waitFor();
    expect(tab.site.posted).toEqual(['tip=7.00']);
    expect(faults).toEqual([]);
  });

  it('shows no field with a limit that it cannot read: the native input stays', async () => {
    const { page, faults } = await open('/wrong.html');
    await expect.poll(() => faults.join()).toContain('fifty');
    await field(page).fill('5');
    await send(page).click();
    await page.getByText('Posted').waitFor();
    expect(tab.site.posted).toEqual(['tip=5']);
  });

  it('asks again for a language that did not come, once the page changes the field', async () => {
    const file = '**/languages/en/amount.js';
    const prepare = (page: Page) => page.route(file, (route) => route.abort());
    const { page, faults } = await tab.open('/tip.html', undefined, { prepare });
    await expect.poll(() => faults.join()).toContain('languages/en/amount.js');
    await page.unroute(file);
    await field(page).fill('5');
    await page.locator('payaloud-amount').evaluate((one: PayaloudAmountElement) => void (one.label = 'Gift'));
    await expect.poll(() => state(page)).toBe('5.00');
  });

  it('takes what the payer typed before a server showed the form again', async () => {
    const { page, faults } = await open('/again.html');
    await expect.poll(() => state(page)).toBe('12.50');
    expect(faults).toEqual([]);
  });

  it('shows and says at once why text that a server shows again is refused, and keeps the text', async () => {
    const { page, faults } = await open('/over.html');
    await page.locator('[aria-live]', { hasText: 'Enter fifty dollars or less.' }).waitFor({ state: 'attached' });
    expect(await field(page).inputValue()).toBe('60');
    expect(await field(page).getAttribute('aria-invalid')).toBe('true');
    expect(await state(page)).toBe('');
    expect(faults).toEqual([]);
  });

  it("takes the payer's text and not the page's own amount if both are there", async () => {
    const { page } = await open('/own-and-typed.html');
    await expect.poll(() => state(page)).toBe('7.00');
  });

  it('reads text of the payer with the separators of the page', async () => {
    const { page, faults } = await open('/thousands.html');
    await expect.poll(() => state(page)).toBe('1234.00');
    expect(await field(page).inputValue()).toBe('1.234');
    await page.locator('[aria-live]', { hasText: 'mil doscientos treinta y cuatro' }).waitFor({ state: 'attached' });
    await page.goto(`${tab.site.url}/comma.html`);
    await expect.poll(() => state(page)).toBe('12.50');
    expect(faults).toEqual([]);
  });

  it('keeps a plain decimal as the default, also in a language with a comma', async () => {
    const { page } = await open('/plain.html');
    await expect.poll(() => state(page)).toBe('23.50');
    await field(page).fill('7');
    await page.getByRole('button', { name: 'Reset' }).press('Enter');
    await expect.poll(() => state(page)).toBe('23.50');
  });

  it('asks if a decimal of the page would be another amount to the payer', async () => {
    const { page } = await open('/two-readings.html');
    await page.locator('[data-status="choosing"]').waitFor();
    expect(await state(page)).toBe('');
    await page.getByRole('button', { name: /5000/ }).press('Enter');
    await expect.poll(() => state(page)).toBe('5000.00');
  });

  it('does not ask about an amount of three decimals that it posted, if the page says so', async () => {
    const { page, faults } = await open('/dinars.html');
    expect(await state(page)).toBe('5.250');
    expect(await page.locator('[data-status]').first().getAttribute('data-status')).toBe('idle');
    await send(page).click();
    await page.getByText('Posted').waitFor();
    expect(tab.site.posted).toEqual(['amount=5.250']);
    expect(faults).toEqual([]);
  });

  it('is empty as a native number field if its value is not an amount, which the error event tells', async () => {
    const { page, faults } = await open('/wrong-value.html');
    expect(await state(page)).toBe('');
    expect(faults.filter((text) => text.includes('5,00'))).toHaveLength(1);
    await element(page).evaluate((field) => field.setAttribute('value', '6'));
    await expect.poll(() => state(page)).toBe('6.00');
    await element(page).evaluate((field) => field.setAttribute('value', '7,00'));
    await expect.poll(() => state(page)).toBe('');
    expect(faults.join()).toContain('7,00');
    await send(page).click();
    await page.getByText('Posted').waitFor();
    expect(tab.site.posted).toEqual(['tip=']);
  });

  it('shares no id between three fields, each of which has its own name', async () => {
    const { page } = await open('/three.html');
    for (const name of ['Tip', 'Donation', 'Top-up']) {
      await page.getByRole('textbox', { name, exact: true }).waitFor();
    }
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(6);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
