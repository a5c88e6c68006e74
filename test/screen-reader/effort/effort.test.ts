import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage, type ServedPage } from '../../end-to-end/servePage';
import { startDesk, type Desk } from '../support/desk';
import { startWalk } from '../support/walk';
import { payRoutes } from './payRoutes';
import { createIdentityPayer, identityRoutes, type IdentityPayer } from './identityRoutes';
import { effortOf } from './effortOf';

describe('effort', () => {
  let site: ServedPage;
  let desk: Desk;
  let payer: IdentityPayer;

  beforeAll(async () => {
    site = await servePage('tasks.tsx', { pages: 'test/screen-reader/pages' });
    desk = await startDesk();
  });

  afterAll(async () => {
    await desk?.stop();
    await site?.close();
  });

  it.each(payRoutes)('$name', async ({ scene, go }) => {
    const walk = await startWalk(desk, `${site.url}?scene=${scene}`, { after: /about to pay/ });
    try {
      await go(walk);
    } finally {
      console.log(walk.transcript(), effortOf(walk.transcript()));
    }
    expect(1).toBe(1);
  });
  it.each(identityRoutes)('$name', async ({ go }) => {
    payer ??= await createIdentityPayer(desk, site.url);
    try {
      const walk = await go(payer);
      console.log(walk.transcript(), effortOf(walk.transcript()));
    } catch (e) {
      await desk.page.screenshot({ path: '/tmp/ledger-shot.png' });
      throw e;
    }
    expect(1).toBe(1);
  });
});
