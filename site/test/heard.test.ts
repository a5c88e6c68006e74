import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDesk, type Desk } from '../../test/screen-reader/support/desk';
import { serveSite, type ServedSite } from './serveSite';

/** `npm run test:orca` installs it. */
const hasOrca = existsSync('/usr/bin/orca');

describe.skipIf(!hasOrca)('the site through Orca', () => {
  let site: ServedSite;
  let desk: Desk;

  beforeAll(async () => {
    site = await serveSite();
    desk = await startDesk();
  });
  afterAll(async () => {
    await desk?.stop();
    site?.close();
  });

  /** Comes to a button and presses it. */
  async function press(name: string) {
    await desk.page.getByRole('button', { name }).focus();
    await desk.waitFor(`${name} button.`);
    await desk.pressInPage('Return');
  }

  it('says the order of an example once when it is started', async () => {
    await desk.show(`${site.host}/start/checkout/`);
    await press('Start the example');
    await desk.waitFor(/^You’re about to pay 28\.25 dollars/);
    await desk.page.getByRole('button', { name: 'Hear the amount' }).focus();
    await desk.waitFor('Hear the amount button.');
    expect(desk.texts().filter((text) => text.startsWith('You’re about to pay'))).toHaveLength(1);
  });

  it('says in the page voice exactly the words that the playground shows, once', async () => {
    await desk.show(`${site.host}/playground/announcements/`);
    const said = () => desk.recorder.speech.filter(({ client }) => !/orca/i.test(client)).map(({ text }) => text);
    const shown: string[] = [];
    for (const name of ['looking-up', 'review']) {
      const card = desk.page
        .getByRole('listitem')
        .filter({ has: desk.page.getByRole('heading', { name, exact: true }) });
      shown.push(await card.getByRole('definition').nth(1).innerText());
      await press(`Say it ${name}`);
      await expect.poll(() => said().join(' '), { timeout: 15_000 }).toBe(shown.join(' '));
    }
  });
});
