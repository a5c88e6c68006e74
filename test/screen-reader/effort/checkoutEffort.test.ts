import { webSpeechTwinScript } from '@payaloud/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveExample, type ServedExample } from '../../end-to-end/support/serveExample';
import { startDesk, type Desk } from '../support/desk';
import { checkoutStart } from '../support/payCheckout';
import { startWalk } from '../support/walk';
import { payByCode, tipRoutes } from './checkoutRoutes';
import { effortOf } from './effortOf';

describe('effort of the example', () => {
  let site: ServedExample;
  let desk: Desk;

  beforeAll(async () => {
    site = await serveExample();
    desk = await startDesk();
    await desk.page.addInitScript({ content: webSpeechTwinScript({ profile: 'chromeDesktop' }) });
  });

  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  it.each(tipRoutes)('$name', async ({ go }) => {
    const walk = await startWalk(desk, site.url, checkoutStart);
    try {
      await go(walk);
      await payByCode(walk, desk);
    } finally {
      console.log(walk.transcript(), effortOf(walk.transcript()));
    }
    expect(1).toBe(1);
  });
});
